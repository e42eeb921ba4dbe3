import { citationsOf } from '../rulebook/prepare.ts'
import type { Rulebook } from '../rulebook/rulebook.ts'
import { sayDate, type Text } from '../vocabulary/index.ts'
import type { AssessedStep, Body, Warning } from './assessment.ts'
import { clocksIn, earliestDue } from './brief.ts'
import { type DueContext, ranOutBefore } from './due.ts'
import { hasField } from './gates.ts'
import type { AssessContext, DecidedPhase } from './phases.ts'

/** What a careful colleague would add to the answer. */
export function warningsFor(
  context: AssessContext,
  current: DecidedPhase | undefined,
  steps: readonly AssessedStep[],
): readonly Warning[] {
  const warnings: Warning[] = []
  const add = (warning: Warning | null): void => {
    if (warning) warnings.push(warning)
  }
  add(authorityWarning(context.rulebook))
  warnings.push(...missingFields(context))
  for (const step of steps) {
    if (step.state === 'done') continue
    if (step.state === 'unrecorded') add(unrecorded(step))
    if (step.parties.length > 0) add(sameBody(step))
    if (step.deadline && !step.deadline.inside) {
      add(mayMove(step))
      add(ranOutEarly(context, step))
    }
  }
  if (current && current.outcome.candidates.length > 1) add(pressingInEveryClass(context, current))
  return warnings
}

/** What the document wants of every problem and this one does not have. */
function missingFields({ rulebook, problem }: DueContext): readonly Warning[] {
  const missing = rulebook.source.required?.filter(({ field }) => !hasField(problem, field)) ?? []
  return missing.map(({ say, doubts, cite }) => ({
    code: 'missing-field',
    text: { zh: `还没有填写${say.zh}。`, en: `Not filled in yet: ${say.en}.` },
    doubts: doubts ?? [],
    citations: citationsOf(rulebook.source, cite),
  }))
}

const authorityTexts: Record<Rulebook['authority'], Text | null> = {
  binding: null,
  digest: { zh: '依据的是公开摘要，不是文件全文。', en: 'This rests on a public digest, not on the full document.' },
  report: { zh: '依据的是新闻报道的做法，不是规定。', en: 'This is practice as reported in the press, not a rule.' },
}

function authorityWarning({ authority }: Rulebook): Warning | null {
  const text = authorityTexts[authority]
  return text && { code: 'not-binding', text, doubts: [], citations: [] }
}

function unrecorded({ action, citations }: AssessedStep): Warning {
  const text = {
    zh: `“${action.zh}”没有记录，后面的环节已有记录，请补记或核实。`,
    en: `“${action.en}” is not on record although a later step is; please add it or check.`,
  }
  return { code: 'unrecorded-step', text, doubts: [], citations }
}

const reviewing = new Set(['reviews', 'reviews-and-consents'])
const isNamed = ({ units }: Body): boolean => units.length > 0

/** The text lets one body draft and another review; where the ledger names one unit for both, somebody should look. */
function sameBody({ actor, parties, citations }: AssessedStep): Warning | null {
  if (!actor.some(isNamed)) return null
  const reviewer = parties.find(({ capacity }) => reviewing.has(capacity))
  const unit = reviewer?.units.find((name) => actor.some(({ units }) => units.includes(name)))
  if (!reviewer || !unit) return null
  const text = {
    zh: `台账里报送单位和审核单位都是${unit}，请核实由谁审核（${reviewer.name.zh}）。`,
    en: `The ledger names ${unit} both as the one who submits and as the one who reviews; check who reviews (${reviewer.name.en}).`,
  }
  return { code: 'same-body', text, doubts: [], citations }
}

/** A date that a coming holiday notice can still change. */
function mayMove({ deadline, citations }: AssessedStep): Warning | null {
  if (!deadline?.provisional && !deadline?.mayChange) return null
  const day = sayDate(deadline.date)
  if (deadline.provisional) {
    const text = {
      zh: `${day.zh}是暂定日期：当年放假安排尚未公布，公布后重新计算。`,
      en: `${day.en} is provisional: that year's holiday notice is not published yet; the date will be counted again.`,
    }
    return { code: 'provisional-date', text, doubts: [], citations }
  }
  const text = {
    zh: `${day.zh}涉及年末几天，下一年放假安排公布后可能变动。`,
    en: `${day.en} touches the last days of the year, which the next holiday notice may still move.`,
  }
  return { code: 'tail-may-change', text, doubts: [], citations }
}

function ranOutEarly({ rulebook }: DueContext, { deadline, citations }: AssessedStep): Warning | null {
  const { appliesFrom } = rulebook.source
  if (!appliesFrom || !deadline || !ranOutBefore(appliesFrom.date, deadline)) return null
  const [day, published] = [sayDate(deadline.date), sayDate(appliesFrom.date)]
  const text = {
    zh: `期限${day.zh}早于文件公布日${published.zh}，不判逾期。`,
    en: `The due date ${day.en} lies before the document was published (${published.en}); it is not called overdue.`,
  }
  return { code: 'before-the-document', text, doubts: appliesFrom.doubt ? [appliesFrom.doubt] : [], citations }
}

/** A missing class must not hide a date that holds in every class. */
function pressingInEveryClass(context: AssessContext, current: DecidedPhase): Warning | null {
  const dues = current.outcome.candidates.map(({ procedure }) =>
    procedure ? earliestDue(clocksIn(context, current, procedure)) : null,
  )
  const latest = dues.every((due) => due !== null) ? dues.toSorted().at(-1) : undefined
  if (!latest) return null
  const day = sayDate(latest)
  const text = {
    zh: `不论归入哪一类，最迟${day.zh}都有一个环节到期。`,
    en: `Whatever its class, a step is due by ${day.en} at the latest.`,
  }
  return { code: 'due-in-every-class', text, doubts: [], citations: [] }
}
