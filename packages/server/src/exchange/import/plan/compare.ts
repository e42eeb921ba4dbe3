import type { Change, LedgerProblem, ProblemFacts } from '@zhenggai/bot'
import { eventName, type ProblemEvent, type Rulebook, sayDate } from '@zhenggai/rules'
import { type Finding, finding } from '../read/doubt.ts'
import type { ReadProblem } from '../read/read-sheet.ts'
import { squeeze } from '../read/words.ts'
import { saysTheSame } from './same.ts'

/** What a file adds to a problem that the ledger has. */
export interface Difference {
  readonly changes: readonly Change[]
  readonly events: readonly ProblemEvent[]
  /** What the file says otherwise than the ledger, and is left to a person. */
  readonly doubts: readonly Finding[]
}

/** An empty cell, or a column that the file does not have, takes nothing away from the ledger. */
export function compare({ problem }: LedgerProblem, read: ReadProblem, rulebook: Rulebook | undefined): Difference {
  const fields = Object.keys(read.facts) as (keyof ProblemFacts)[]
  const changes = fields.flatMap((field): readonly Change[] => {
    const from = problem[field] ?? null
    const to = field === 'units' ? { ...problem.units, ...read.facts.units } : read.facts[field]
    return saysTheSame(field, from, to) ? [] : [{ field, from, to }]
  })
  const events: ProblemEvent[] = []
  const doubts: Finding[] = []
  for (const event of read.events) {
    const known = problem.events.filter(({ type }) => type === event.type)
    if (known.some((one) => isSameEvent(one, event))) continue
    const [other] = known
    if (other && !REPEATS.has(event.type)) doubts.push(otherDay(event, other, rulebook))
    else if (!repeatsLast(event, known)) events.push(event)
  }
  return { changes, events, doubts }
}

/** Events that may stand in a ledger more than once. */
const REPEATS = new Set(['progress', 'extended', 'relapsed', 'looked-back', 'milestone-reached'])

const isSameEvent = (a: ProblemEvent, b: ProblemEvent): boolean =>
  a.on === b.on &&
  (a.type !== 'progress' || squeeze(a.note ?? '') === squeeze(b.note ?? '')) &&
  (a.type !== 'extended' || a.until === b.until)

/** Progress in the same words as the last time is a cell that nobody touched. */
function repeatsLast(event: ProblemEvent, known: readonly ProblemEvent[]): boolean {
  const last = known.at(-1)
  return event.type === 'progress' && last !== undefined && squeeze(last.note ?? '') === squeeze(event.note ?? '')
}

function otherDay(event: ProblemEvent, known: ProblemEvent, rulebook: Rulebook | undefined): Finding {
  const name = rulebook && eventName(rulebook, event.type)
  return finding(
    'event-differs',
    `台账已登记“${name?.zh ?? event.type}”为${sayDate(known.on).zh}，文件是${sayDate(event.on).zh}，没有更改；如台账有误，请先在台账中更正`,
    `the ledger has “${name?.en ?? event.type}” on ${known.on}, the file on ${event.on}; nothing was changed`,
  )
}
