import type { ProblemFacts } from '@zhenggai/bot'
import type { ProblemEvent, Rulebook } from '@zhenggai/rules'
import type { BlockView } from '../block.ts'
import type { ColumnField } from '../columns.ts'
import { type Doubt, finding } from '../doubt.ts'
import type { SheetContext } from '../sheet-context.ts'
import { readClosed } from './closed.ts'
import { addStep, type Claims, type Collecting, dayIn, lastHeading, warn } from './collecting.ts'
import type { Horizon } from './day.ts'
import { readExtensions } from './extension.ts'
import { readLookBack } from './look-back.ts'
import { readProgress } from './progress.ts'
import { readRectified } from './rectified.ts'
import { readStatus } from './status.ts'

export interface ReadEvents {
  /** By date. */
  readonly events: readonly ProblemEvent[]
  readonly warnings: readonly Doubt[]
  readonly errors: readonly Doubt[]
}

/** What happened to a problem, as far as its columns give a day for it; everything else is a doubt. */
export function readEvents(
  block: BlockView,
  rulebook: Rulebook,
  facts: ProblemFacts,
  context: SheetContext,
  horizon: Horizon,
): ReadEvents {
  const all: Collecting = { block, rulebook, facts, horizon, events: [], warnings: [], errors: [] }
  for (const field of ['handed-over', 'plan-issued'] as const) readPlain(all, field)
  const status = readStatusOf(all)
  readRectified(all, status)
  for (const step of ['self-inspection', 'acceptance'] as const) readSteps(all, step)
  const closed = readClosed(all, status)
  readLookBack(all, status)
  readExtensionColumns(all)
  all.events.push(...readProgress(block, context, horizon, (cell, one) => warn(all, cell, one)))
  checkOrder(all)
  checkSilence(all, closed)
  return {
    events: all.events.map(({ event }) => event).toSorted((a, b) => Number(a.on > b.on) - Number(a.on < b.on)),
    warnings: all.warnings,
    errors: all.errors,
  }
}

function readPlain(all: Collecting, type: 'handed-over' | 'plan-issued'): void {
  const [placed] = all.block.all(type)
  const { on } = placed ? dayIn(all, placed) : {}
  if (placed && on) all.events.push({ event: { type, on }, from: placed })
}

function readStatusOf(all: Collecting): Claims {
  const placed = all.block.one('status')
  if (!placed) return 'absent'
  const { claims, warnings } = readStatus(placed.cell, all.block.all('rectified').length > 0)
  warn(all, placed, ...warnings)
  return claims
}

function readSteps(all: Collecting, step: 'self-inspection' | 'acceptance'): void {
  for (const placed of all.block.all(step)) {
    const { on } = dayIn(all, placed)
    if (on) addStep(all, placed, step, on)
  }
}

function readExtensionColumns(all: Collecting): void {
  for (const placed of all.block.all('extension')) {
    for (const { event, warnings } of readExtensions(placed.cell, all.horizon)) {
      warn(all, placed, ...warnings)
      if (event) all.events.push({ event, from: placed })
    }
  }
}

/** In which order the columns of a ledger come to pass. */
const COURSE: readonly ColumnField[] = [
  'handed-over',
  'plan-issued',
  'rectified',
  'self-inspection',
  'acceptance',
  'closed-on',
  'closed',
]

function checkOrder(all: Collecting): void {
  const inCourse = all.events.flatMap(({ event, from }) => {
    const place = COURSE.findIndex((field) => all.block.all(field).some(({ column }) => column === from.column))
    return place < 0 ? [] : [{ event, from, place }]
  })
  for (const { event, from, place } of inCourse) {
    const later = inCourse.find((other) => other.place < place && other.event.on > event.on)
    if (!later) continue
    const [name, other] = [lastHeading(from), lastHeading(later.from)]
    warn(
      all,
      from,
      finding('order', `${name}早于${other}，请核对`, `${event.on} lies before ${later.event.on} (${other})`),
    )
  }
}

/** A ledger that reports progress and says nothing about an open problem. */
function checkSilence(all: Collecting, closed: boolean): void {
  const placed = all.block.one('progress')
  if (!placed || placed.cell || all.block.has('status')) return
  if (closed || all.events.some(({ event }) => event.type === 'rectified' || event.type === 'closed')) return
  warn(all, placed, finding('progress-missing', '进展为空', 'there is no progress'))
}
