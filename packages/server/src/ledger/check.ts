import { inOrder, type ProblemFacts, type Recorded, type Refusal } from '@zhenggai/bot'
import {
  assess,
  type CivilDate,
  mayLog,
  type ProblemEvent,
  problemEventSchema,
  problemFactsSchema,
  type Rulebook,
  UnknownFactValueError,
} from '@zhenggai/rules'
import { foreignFact, invalidEvent, invalidField } from './refusals.ts'

export type Checked<T> = { readonly value: T } | { readonly refusals: readonly Refusal[] }

/** Facts in the form in which they are written, or what is wrong with them. */
export function checkFacts(facts: unknown): Checked<ProblemFacts> {
  const { data, error } = problemFactsSchema.safeParse(facts)
  if (data) return { value: data }
  return { refusals: error.issues.map(({ path, message, ...issue }) => invalidField(fieldOf(path, issue), message)) }
}

const fieldOf = (path: readonly PropertyKey[], issue: object): string =>
  String(path[0] ?? ('keys' in issue && Array.isArray(issue.keys) ? issue.keys[0] : 'title'))

/**
 * Events that are written together, in the order of their dates, each looked at as if the ones before it were on record
 * already; or what speaks against them.
 *
 * @param today civil day in Asia/Shanghai.
 * @param recorded what the procedure wants before an event is not demanded.
 */
export function checkEvents(
  rulebook: Rulebook,
  problem: { readonly facts: ProblemFacts; readonly events: readonly ProblemEvent[] },
  events: readonly ProblemEvent[],
  today: CivilDate,
  recorded: Recorded = undefined,
): Checked<readonly ProblemEvent[]> {
  const parsed = events.map((event) => ({ event, ...problemEventSchema.safeParse(event) }))
  const malformed = parsed.flatMap(({ event, error }) =>
    error ? [invalidEvent(String(event.type), error.issues[0]?.message ?? 'invalid')] : [],
  )
  if (malformed.length > 0) return { refusals: malformed }
  const fresh = inOrder(
    parsed.flatMap(({ data }) => data ?? []),
    (event) => event,
  )
  const objections = fresh.flatMap((event, i) =>
    objectionsTo(rulebook, problem.facts, [...problem.events, ...fresh.slice(0, i)], event, today).filter(
      ({ code }) => !(recorded && aboutOrder.has(code)),
    ),
  )
  if (objections.length > 0) return { refusals: objections }
  const refusals = unassessable(rulebook, problem.facts, [...problem.events, ...fresh], today)
  return refusals.length > 0 ? { refusals } : { value: fresh }
}

/** Objections to an event that the records of an office show all the same. */
const aboutOrder: ReadonlySet<string> = new Set([
  'out-of-order',
  'before-earlier-step',
  'before-trigger',
  'closed',
  'undecided',
  'not-in-procedure',
])

/** What speaks against recording an event after the others; empty when nothing does. */
export function objectionsTo(
  rulebook: Rulebook,
  facts: ProblemFacts,
  events: readonly ProblemEvent[],
  event: ProblemEvent,
  today: CivilDate,
): readonly Refusal[] {
  return foreignFacts(() => mayLog(rulebook, { ...facts, events }, event, today))
}

/**
 * Nothing, where the problem can be assessed; a value of a fact that the rulebook does not know would make every
 * assessment of it fail.
 */
export function unassessable(
  rulebook: Rulebook,
  facts: ProblemFacts,
  events: readonly ProblemEvent[],
  today: CivilDate,
): readonly Refusal[] {
  return foreignFacts(() => {
    assess(rulebook, { ...facts, events }, today)
    return []
  })
}

function foreignFacts(ask: () => readonly Refusal[]): readonly Refusal[] {
  try {
    return ask()
  } catch (error) {
    if (error instanceof UnknownFactValueError) return [foreignFact(error)]
    throw error
  }
}
