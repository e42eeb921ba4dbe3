import { type Person, principalsOf } from '@zhenggai/bot'
import type { CivilDate } from '@zhenggai/rules'
import type { Directory } from './directory.ts'

/** Somebody as the rights see them. */
export interface Identity {
  /** Undefined: nobody whom the directory knows; nothing is granted. */
  readonly who: Person | undefined
  /** Whom they stand in for today. */
  readonly standsFor: readonly Person[]
}

/**
 * Who a message is from.
 * @param trusted they came through this machine's own interface: as long as nobody was entered, they count as the office.
 */
export async function identify(
  directory: Directory,
  id: string,
  today: CivilDate,
  trusted: boolean,
): Promise<Identity> {
  const people = await directory.people()
  const known = people.find((person) => person.id === id)
  const isFree = !known && trusted && people.length === 0 && (await directory.isEmpty())
  return { who: isFree ? { id, role: 'office' } : known, standsFor: principalsOf(id, people, today) }
}

/**
 * A client of the HTTP interface: as entered under the name of its token, else as an administrator, who hands the tokens out.
 * An entry that cannot be read grants nothing.
 */
export async function identifyClient(directory: Directory, caller: string, today: CivilDate): Promise<Identity> {
  const identity = await identify(directory, caller, today, false)
  if (identity.who || (await directory.isEntered(caller))) return identity
  return { ...identity, who: { id: caller, role: 'admin' } }
}
