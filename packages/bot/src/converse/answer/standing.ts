import { type AssessedStep, type Assessment, assess, type CivilDate, type Rulebook, type Text } from '@zhenggai/rules'
import type { Ledger, LedgerProblem } from '../../ledger/ledger.ts'
import type { About, Next, Standing } from '../../reply/view.ts'
import { rulebookStep } from './rulebook-step.ts'
import { basisView, stepView } from './step-view.ts'

/** A problem judged by the rules on a day. */
export interface Judged {
  readonly record: LedgerProblem
  readonly rulebook: Rulebook
  readonly assessment: Assessment
  readonly today: CivilDate
}

/** A problem whose rulebook is not at hand: nothing can be said by other rules. */
export class NoRulebookError extends Error {
  readonly code = 'no-rulebook'
}

const judged = new WeakMap<LedgerProblem, Judged>()

/** Where a problem stands by its own rulebook. A record that did not change is judged once a day. */
export function judge(ledger: Pick<Ledger, 'rulebook'>, record: LedgerProblem, today: CivilDate): Judged {
  const rulebook = ledger.rulebook(record.rulebook)
  if (!rulebook) throw new NoRulebookError(`there is no rulebook “${record.rulebook}”`)
  const known = judged.get(record)
  if (known && known.today === today && known.rulebook === rulebook) return known
  const fresh = { record, rulebook, today, assessment: assess(rulebook, record.problem, today) }
  judged.set(record, fresh)
  return fresh
}

export const aboutOf = ({ number, problem, sample }: LedgerProblem): About => ({ number, title: problem.title, sample })

/** What an official needs to know about a problem now. */
export function standingOf(judgement: Judged): Standing {
  const { record, assessment, today } = judgement
  const { timeLimit } = record.problem
  const next = nextOf(judgement)
  return {
    about: aboutOf(record),
    today,
    classLabel: assessment.class.label,
    status: assessment.status,
    phase: assessment.class.phases.find(({ phase }) => phase === assessment.phase)?.name ?? null,
    next,
    timeLimit: typeof timeLimit === 'string' ? timeLimit : (timeLimit?.text ?? null),
    notes: notesOn(judgement, next),
  }
}

function nextOf(judgement: Judged): Next {
  const { assessment, record, rulebook } = judgement
  if (assessment.phase === null) {
    const closed = record.problem.events.findLast(({ type }) => type === 'closed')
    return { kind: 'closed', on: closed?.on ?? null, left: stepsAfterClosing(assessment) }
  }
  const decision = assessment.class.phases.find(({ phase }) => phase === assessment.phase)
  if (decision?.gap) {
    return { kind: 'gap', phase: decision.name, gap: decision.gap, basis: basisView(rulebook, decision.citations) }
  }
  if (decision && decision.candidates.length > 1) {
    const missing = assessment.missing.filter(({ kind, phases }) => kind === 'fact' && phases.includes(decision.phase))
    return { kind: 'undecided', phase: decision.name, missing }
  }
  return stepsToTake(judgement)
}

const stepsAfterClosing = ({ steps }: Assessment): readonly Text[] =>
  steps
    .slice(steps.findIndex(({ id }) => id === 'closed') + 1)
    .filter(({ state }) => state !== 'done')
    .map(({ action }) => action)

/** Steps inside another step's clock come before it; where the lender cannot be taken yet, the last of them is the answer. */
function stepsToTake({ assessment, rulebook, today }: Judged): Next {
  const open = assessment.steps.filter((step) => assessment.next.includes(step))
  const lender = (step: AssessedStep): string | null => {
    const clock = rulebookStep(rulebook, assessment, step)?.clock
    return clock && 'inside' in clock ? clock.inside : null
  }
  const inside = open.filter((step) => lender(step) !== null)
  const free = assessment.next.filter((step) => !inside.includes(step))
  const main = free[0] ?? inside.at(-1)
  if (!main) return { kind: 'nothing' }
  const first = inside.filter((step) => step !== main && (free.length === 0 || lender(step) === main.id))
  const view = (step: AssessedStep) => stepView(rulebook, step, today)
  const later = assessment.steps.find(
    (step) => step !== main && step.state === 'later' && step.deadline !== null && step.deadline.inside === null,
  )
  return {
    kind: 'step',
    main: view(main),
    first: first.map(view),
    also: open.filter((step) => step !== main && !first.includes(step)).map(view),
    later: later ? view(later) : null,
  }
}

const MOST_NOTES = 2

/** The warnings and doubts that matter for what comes next; those of one document before those of all. */
function notesOn({ assessment, rulebook }: Judged, next: Next): readonly Text[] {
  const main = next.kind === 'step' ? assessment.steps.find(({ id }) => id === next.main.id) : undefined
  const warnings = assessment.warnings.map(({ text }) => text)
  const doubts = main ? doubtsOn(rulebook, main) : []
  return [...warnings, ...doubts].slice(0, MOST_NOTES)
}

/** What to tell about a step's doubts: what is particular to the document first, how days are counted last. */
export function doubtsOn(rulebook: Rulebook, { doubts }: Pick<AssessedStep, 'doubts'>): readonly Text[] {
  const general = (id: string): boolean => id.startsWith('AMB-GEN-')
  const inOrder = [...doubts.filter((id) => !general(id)), ...doubts.filter(general)]
  return inOrder.flatMap((id) => rulebook.doubts[id]?.tell ?? [])
}
