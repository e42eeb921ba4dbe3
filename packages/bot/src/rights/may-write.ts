import type { Person } from '../directory/person.ts'
import type { Refusal, Write } from '../ledger/ledger.ts'
import { isLogger, loggersOf } from './loggers.ts'
import { notYours, readsOnly, stranger } from './refusals.ts'
import { type Subject, wanted } from './wanted.ts'

/** Keep the ledger: they may write everything. */
const keepsLedger = ({ role }: Person): boolean => role === 'office' || role === 'admin'

/** Whether there is anything at all that a person may write. */
export const mayTry = (person: Person | undefined): boolean =>
  person !== undefined && (keepsLedger(person) || (person.role === 'unit' && person.unit !== undefined))

/**
 * Whether a person may write this: null when they may, else why not and who can, in words for the person who asked. What is
 * not granted is denied.
 *
 * @param person undefined: nobody whom the directory knows.
 * @param on the problem as it is; undefined for one that does not exist yet.
 */
export function mayWrite(person: Person | undefined, write: Write, on: Subject | undefined): Refusal | null {
  if (!person) return stranger(wanted(write, on))
  if (keepsLedger(person)) return null
  if (!mayTry(person) || person.unit === undefined) return readsOnly(person, wanted(write, on))
  const { id, unit } = person
  if (write.kind === 'undo') return isOwn(id, write.entries, on) ? null : notYours(unit, wanted(write, on))
  if (write.kind !== 'log' || !on) return notYours(unit, wanted(write, on))
  const foreign = write.events.find((event) => !isLogger(unit, loggersOf(event, on.assessment), on.record.problem))
  return foreign ? notYours(unit, wanted(write, on, foreign.type)) : null
}

function isOwn(user: string, entries: readonly string[], on: Subject | undefined): boolean {
  const targets = on?.record.history.filter(({ id }) => entries.includes(id)) ?? []
  return targets.length > 0 && targets.every(({ writer }) => writer.user === user)
}
