import { type CivilDate, parseCivilDate } from '../calendar/index.ts'
import type { Rulebook } from '../rulebook/rulebook.ts'

/** A recurring duty on one of its days. */
export interface Duty {
  readonly id: string
  readonly due: CivilDate
}

/** What the rulebook wants done regularly between two days, both included. No rulebook states duties as data yet. */
export function duties(
  _rulebook: Rulebook,
  { from, to }: { readonly from: CivilDate; readonly to: CivilDate },
): readonly Duty[] {
  parseCivilDate(from)
  parseCivilDate(to)
  return []
}
