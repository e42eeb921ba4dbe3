import type { CivilDate } from '@zhenggai/rules'
import type { Person } from '../directory/person.ts'
import type { Refusal, Write } from '../ledger/ledger.ts'
import { mayWrite } from './may-write.ts'
import type { Subject } from './wanted.ts'

/** The people whom somebody stands in for on a day. */
export const principalsOf = (id: string, people: readonly Person[], today: CivilDate): readonly Person[] =>
  people.filter(({ delegate }) => delegate !== undefined && delegate.id === id && today <= delegate.until)

/** `standsFor`: by whose right a delegate acts; null for one's own. */
export type Permission =
  | { readonly allowed: true; readonly standsFor: Person | null }
  | { readonly allowed: false; readonly refusal: Refusal }

/** One's own right first, then those of the people one stands in for. */
export function permission(
  person: Person | undefined,
  principals: readonly Person[],
  write: Write,
  on: Subject | undefined,
): Permission {
  const refusal = mayWrite(person, write, on)
  if (refusal === null) return { allowed: true, standsFor: null }
  const principal = principals.find((one) => mayWrite(one, write, on) === null)
  return principal ? { allowed: true, standsFor: principal } : { allowed: false, refusal }
}
