import type { ProblemFacts } from '@zhenggai/bot'
import type { CivilDate, ProblemEvent, Rulebook } from '@zhenggai/rules'
import type { BlockView, PlacedCell } from '../block.ts'
import { type Doubt, doubtAt, type Finding, finding } from '../doubt.ts'
import { squeeze } from '../words.ts'
import { type Horizon, readDay } from './day.ts'
import type { ReadStatus } from './status.ts'
import { eventFor, type NeutralStep } from './steps.ts'

/** What is collected while the columns of a problem are read. */
export interface Collecting {
  readonly block: BlockView
  readonly rulebook: Rulebook
  readonly facts: ProblemFacts
  readonly horizon: Horizon
  readonly events: { readonly event: ProblemEvent; readonly from: PlacedCell }[]
  readonly warnings: Doubt[]
  readonly errors: Doubt[]
}

/** What the status column claims; `absent` where the sheet has none. */
export type Claims = ReadStatus['claims'] | 'absent'

export function warn(
  { block, warnings }: Collecting,
  { row, column }: PlacedCell,
  ...findings: readonly Finding[]
): void {
  warnings.push(...findings.map((one) => doubtAt({ sheet: block.sheet, row, column }, one)))
}

/** The heading right over a cell. */
export const lastHeading = ({ heading }: PlacedCell): string => squeeze(heading.split('·').at(-1) ?? '')

/** The day in a cell, and whether the cell claims that it happened; its doubts are noted. */
export function dayIn(
  all: Collecting,
  placed: PlacedCell,
  what = lastHeading(placed),
): { readonly on?: CivilDate; readonly claimed: boolean } {
  const { on, claimed, warnings, error } = readDay(placed.cell, what, all.horizon)
  warn(all, placed, ...warnings)
  if (error) all.errors.push(doubtAt({ sheet: all.block.sheet, row: placed.row, column: placed.column }, error))
  return { claimed, ...(on && { on }) }
}

const stepNames: Readonly<Record<NeutralStep, string>> = {
  'self-inspection': '自查自验',
  acceptance: '验收',
  'look-back': '“回头看”',
}

/** A step under the name that the rulebook has for it, or the doubt that it has none. */
export function addStep(all: Collecting, placed: PlacedCell, step: NeutralStep, on: CivilDate, note?: string): void {
  const type = eventFor(all.rulebook, all.facts, step, placed.heading)
  const isTaken = step !== 'look-back' && all.events.some(({ event }) => event.type === type)
  if (type && !isTaken) {
    all.events.push({ event: { type, on, ...(note && { note }) }, from: placed })
    return
  }
  const name = stepNames[step]
  warn(
    all,
    placed,
    finding(
      'no-such-step',
      isTaken ? `本规则只有一个${name}环节，这一列没有登记` : `本规则没有${name}这一环节，没有登记`,
      `these rules have no ${isTaken ? 'second ' : ''}step for this column; it was not recorded`,
    ),
  )
}
