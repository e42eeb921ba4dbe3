import {
  type AssessedStep,
  type Assessment,
  assess,
  eventName,
  type Problem,
  type Rulebook,
  sourceLabels,
  type Text,
} from '@zhenggai/rules'
import type { Reading } from '../../interpret/reading.ts'
import { type RuleData, type RuleStepView, say } from '../../reply/texts.ts'
import { type Answer, answer, type Turn } from '../turn.ts'
import { jurisdictionIn } from './jurisdiction.ts'
import { rulebookStep } from './rulebook-step.ts'
import { doubtsOn } from './standing.ts'
import { basisView, stepView } from './step-view.ts'
import { actingIn, questionIn } from './who.ts'

const MOST_DOUBTS = 2
const counting =
  /工作日.{0,4}(?:怎么|咋|如何)|(?:怎么|咋|如何).{0,4}工作日|调休|节假日|当天(?:算|计)|working\sdays?|make-?up\sday/i

/** What the rules say about a class of problems, without a problem of the ledger. */
export function answerRule(turn: Turn): Answer {
  const { reading, ports } = turn
  const { level, severity, source } = reading.classes
  if (counting.test(reading.text)) return answer(turn, 'read', 'rule', [say('counting', null)])
  const asked = jurisdictionIn(reading, ports.ledger.rulebooks())
  if (asked.kind === 'unknown') {
    const known = ports.ledger.rulebooks().map(({ jurisdiction }) => jurisdiction)
    return answer(turn, 'read', 'rule', [say('unknownJurisdiction', { words: asked.words, known })])
  }
  const rulebook =
    asked.kind === 'rulebook'
      ? asked.rulebook
      : (ports.ledger.rulebook(ports.ledger.defaultRulebook) ?? ports.ledger.rulebooks()[0])
  const isNarrow = level || severity || source || asked.kind === 'rulebook'
  if (!rulebook || !isNarrow) return answer(turn, 'read', 'rule', [say('ruleNeedsClass', null)])
  const filters = {
    ...(level && { level }),
    ...(severity && { severity }),
    ...(source && { source }),
    ...(asked.kind === 'rulebook' && { rulebook: rulebook.id }),
  }
  const problem: Problem = {
    title: 'class',
    ...(level && { level }),
    ...(severity && { severity }),
    ...(source && { source }),
    facts: furtherFacts(rulebook, reading.text),
    events: [],
  }
  return answer(turn, 'read', 'rule', [say('rule', ruleOn(rulebook, problem, reading, turn.today))], { filters })
}

/** Facts of the rulebook's own that the words name by one of their values: 民盟中央. */
function furtherFacts(rulebook: Rulebook, text: string): Readonly<Record<string, string>> {
  const own = Object.entries(rulebook.source.facts).filter(
    ([id]) => id !== 'level' && id !== 'severity' && id !== 'source',
  )
  const named = own.flatMap(([id, fact]) => {
    const values = 'values' in fact ? Object.entries(fact.values) : []
    const value = values.find(
      ([, label]) => text.includes(label.zh) || text.toLowerCase().includes(label.en.toLowerCase()),
    )
    return value ? [[id, value[0]] as const] : []
  })
  return Object.fromEntries(named)
}

/** A class may be named by its source alone; where none is, the answer is about the document. */
function classLabel({ level, severity, source }: Problem, label: Text, { source: { document } }: Rulebook): Text {
  if (level || severity) return label
  return source ? sourceLabels[source] : document.title
}

const ORDINARY_SOURCE = 'handed-over'

function ruleOn(rulebook: Rulebook, problem: Problem, { text }: Pick<Reading, 'text'>, today: string): RuleData {
  const wanted = topicOf(text)
  const hasTopic = wanted === 'all' || rulebook.phases.some(({ id }) => id === wanted)
  const topic = hasTopic ? wanted : 'all'
  const inTopic = ({ phase }: { readonly phase: string }): boolean => topic === 'all' || phase === topic
  const open = assess(rulebook, problem, today)
  // Where only the source is open, the ordinary one is answered and the others are pointed out.
  const assumed =
    problem.source === undefined &&
    open.missing.some(({ fact, phases }) => fact === 'source' && phases.some((phase) => inTopic({ phase })))
  const assessment = assumed ? assess(rulebook, { ...problem, source: ORDINARY_SOURCE }, today) : open
  const question = /谁|哪|\bwho\b|\bwhich\b|\bwhom\b/i.test(text) ? questionIn(text) : undefined
  const steps = assessment.steps.filter(inTopic)
  const acting = question ? steps.flatMap((step) => actingIn(step, question)) : []
  const asked = new Set(acting.map(({ step }) => step))
  const phases = assessment.class.phases.filter(inTopic).map((decision): RuleData['phases'][number] => {
    const all = steps.filter(({ phase }) => phase === decision.phase)
    const shown = asked.size > 0 ? all.filter((step) => asked.has(step)) : narrowed(rulebook, assessment, all, text)
    return {
      name: decision.name,
      steps: shown.map((step) => ruleStep(rulebook, assessment, step, today)),
      gap: decision.gap,
      missing: assessment.missing.filter(({ kind, phases: of }) => kind === 'fact' && of.includes(decision.phase)),
      basis: basisView(
        rulebook,
        shown.length > 0 ? unique(shown.flatMap(({ citations }) => citations)) : decision.citations,
      ),
    }
  })
  return {
    classLabel: classLabel(problem, assessment.class.label, rulebook),
    topic,
    without: hasTopic ? null : wanted,
    answers: acting.map(({ as, bodies }) => ({ as, bodies })),
    phases: phases.filter(({ steps: some, gap, missing }) => some.length > 0 || gap || missing.length > 0),
    assumedSource: assumed ? sourceLabels[ORDINARY_SOURCE] : null,
    document: { name: rulebook.source.document.title, published: rulebook.published },
    caution: rulebook.authority === 'binding' ? null : (rulebook.source.document.note ?? null),
    doubts: unique((asked.size > 0 ? [...asked] : steps).flatMap((step) => doubtsOn(rulebook, step))).slice(
      0,
      MOST_DOUBTS,
    ),
  }
}

/** A question about days is answered by the steps that have a clock. */
function narrowed(
  rulebook: Rulebook,
  assessment: Assessment,
  steps: readonly AssessedStep[],
  text: string,
): readonly AssessedStep[] {
  if (
    !/多久|几天|多长|什么时候|何时|期限|时限|几个?工作日|\bhow\slong\b|\bwhen\b|\bdeadline\b|\btime\slimit\b/i.test(
      text,
    )
  )
    return steps
  const clocked = steps.filter((step) => clockOf(rulebook, assessment, step))
  return clocked.length > 0 ? clocked : steps
}

function topicOf(text: string): RuleData['topic'] {
  if (/验收|销号|自查|自验|审签|抄送|备案|\baccept|\bclos|\bself-?\s?inspect|\bsigns?\b|\bsigned\b/i.test(text))
    return 'close'
  if (/方案|报(?:给|到|送|哪|审)|审核|编制|论证|审议|印发|\bplans?\b|\breviews?\b|\bsubmit/i.test(text)) return 'plan'
  return 'all'
}

function clockOf(rulebook: Rulebook, assessment: Assessment, step: AssessedStep): RuleStepView['clock'] {
  const clock = rulebookStep(rulebook, assessment, step)?.clock
  if (!clock || !('within' in clock)) return null
  return {
    within: clock.within,
    unit: clock.unit,
    after: eventName(rulebook, clock.after) ?? untranslated(clock.after),
  }
}

const untranslated = (id: string): Text => ({ zh: id, en: id })

function ruleStep(rulebook: Rulebook, assessment: Assessment, step: AssessedStep, today: string): RuleStepView {
  const clock = rulebookStep(rulebook, assessment, step)?.clock
  return {
    step: stepView(rulebook, step, today),
    clock: clockOf(rulebook, assessment, step),
    byPlan: clock !== null && clock !== undefined && 'limit' in clock,
  }
}

const unique = <T>(items: readonly T[]): readonly T[] => [...new Set(items)]
