import type { AssessedStep, Assessment, CivilDate, Problem, Text } from '@zhenggai/rules'

/** How a node looks. Each kind has a shape of its own: the chart is printed in black and white too. */
export type NodeKind = 'start' | 'done' | 'done-late' | 'due' | 'overdue' | 'time-limit'

/** Something on the time axis of a problem. */
export interface Node {
  readonly on: CivilDate
  readonly kind: NodeKind
  readonly name: Text
}

const timeLimitName: Text = { zh: '整改时限', en: 'time limit' }
const starts: Readonly<Record<string, Text>> = {
  'handed-over': { zh: '移交', en: 'handed over' },
  registered: { zh: '登记', en: 'registered' },
}

/** What was done and what is due, by day. */
export function nodesOf(assessment: Assessment, { events, timeLimit }: Problem): readonly Node[] {
  const steps = assessment.steps.flatMap((step) => nodeOf(step, assessment.asOf) ?? [])
  const first = events.find(({ type }) => Object.hasOwn(starts, type))
  const limit = typeof timeLimit === 'string' ? timeLimit : timeLimit?.due
  const nodes: readonly Node[] = [
    ...(first ? [{ on: first.on, kind: 'start', name: starts[first.type] as Text } as const] : []),
    ...steps,
    ...(limit ? [{ on: limit, kind: 'time-limit', name: timeLimitName } as const] : []),
  ]
  return nodes.toSorted((a, b) => Number(a.on > b.on) - Number(a.on < b.on))
}

/** A step that stands inside the clock of another has no day of its own. */
function nodeOf({ action, done, due, deadline }: AssessedStep, asOf: CivilDate): Node | null {
  if (done) return done.impliedBy ? null : { on: done.on, kind: done.late ? 'done-late' : 'done', name: action }
  if (!due || deadline?.inside) return null
  return { on: due, kind: due < asOf ? 'overdue' : 'due', name: action }
}
