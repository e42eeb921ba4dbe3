import type { Person } from '../directory/person.ts'
import type { LedgerProblem } from '../ledger/ledger.ts'
import { hasPart } from './own-unit.ts'
import { maskPersonal } from './personal.ts'

/** Who looks at a problem: a person, and those whom they stand in for. */
export type Viewers = readonly (Person | undefined)[]

/** Answer for the whole ledger: they see who is to be called about each problem. */
export const overseesLedger = ({ role }: Person): boolean => role === 'admin' || role === 'office' || role === 'leader'

/** Whether somebody of these sees every problem as it is. */
export const seesAll = (viewers: Viewers): boolean =>
  viewers.some((person) => person !== undefined && overseesLedger(person))

/** The problem as these people may see it: outside its units without telephone and identity numbers. */
export function seenBy(viewers: Viewers, record: LedgerProblem): LedgerProblem {
  const masked = masking(record)
  if (masked === record || seesAll(viewers)) return record
  return viewers.some((person) => person !== undefined && isInside(person, record)) ? record : masked
}

/** Whether there is anything in it that people outside do not see. */
export const isPersonal = (record: LedgerProblem): boolean => masking(record) !== record

/** Of one of its units, or somebody who wrote to it: they take back and correct what they wrote as they wrote it. */
const isInside = ({ id, unit }: Person, { problem, history }: LedgerProblem): boolean =>
  (unit !== undefined && hasPart(unit, problem.units)) || history.some(({ writer }) => writer.user === id)

/** Records do not change; most hold nothing personal and are their own masked form. */
const masks = new WeakMap<LedgerProblem, LedgerProblem>()

function masking(record: LedgerProblem): LedgerProblem {
  const known = masks.get(record)
  if (known) return known
  const masked = maskedText(record) as LedgerProblem
  masks.set(record, masked)
  return masked
}

/** Ids and keys are compared, not read. */
const kept: ReadonlySet<string> = new Set(['id', 'key', 'entry', 'at', 'number', 'user', 'chat'])

/** The same value where nothing in it is masked. */
function maskedText(value: unknown): unknown {
  if (typeof value === 'string') return maskPersonal(value)
  if (typeof value !== 'object' || value === null) return value
  if (Array.isArray(value)) {
    const items = value.map(maskedText)
    return items.some((item, index) => item !== value[index]) ? items : value
  }
  const before = Object.entries(value)
  const after = before.map(([name, one]): [string, unknown] => [name, kept.has(name) ? one : maskedText(one)])
  return after.some(([, one], index) => one !== before[index]?.[1]) ? Object.fromEntries(after) : value
}
