import type { CivilDate } from '../calendar/index.ts'
import { citationsOf } from '../rulebook/prepare.ts'
import type { Rulebook } from '../rulebook/rulebook.ts'
import { sayDate, type Text } from '../vocabulary/index.ts'
import type { AssessedStep, Body, Warning } from './assessment.ts'
import type { DueContext } from './due.ts'
import { hasField } from './gates.ts'
import { ranOutBefore } from './steps.ts'

type Context = DueContext & { readonly asOf: CivilDate }

const checks = [unrecorded, sameBody, provisional, ranOutEarly]

/** What a careful colleague would add to the answer. */
export function warningsFor(context: Context, steps: readonly AssessedStep[]): readonly Warning[] {
  const authority = authorityWarning(context.rulebook)
  const warnings: Warning[] = authority ? [authority] : []
  warnings.push(...missingFields(context))
  for (const step of steps) {
    if (step.state === 'done') continue
    for (const check of checks) {
      const warning = check(context, step)
      if (warning) warnings.push(warning)
    }
  }
  return warnings
}

/** What the document wants of every problem and this one does not have. */
function missingFields({ rulebook, problem }: Context): readonly Warning[] {
  const missing = rulebook.source.required?.filter(({ field }) => !hasField(problem, field)) ?? []
  return missing.map(({ say, cite }) => ({
    code: 'missing-field',
    text: { zh: `还没有填写${say.zh}。`, en: `Not filled in yet: ${say.en}.` },
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
  return text && { code: 'not-binding', text, citations: [] }
}

function unrecorded(_: Context, { state, action, citations }: AssessedStep): Warning | null {
  if (state !== 'unrecorded') return null
  const text = {
    zh: `“${action.zh}”没有记录，后面的环节已有记录，请补记或核实。`,
    en: `“${action.en}” is not on record although a later step is; please add it or check.`,
  }
  return { code: 'unrecorded-step', text, citations }
}

const reviewing = new Set(['reviews', 'reviews-and-consents'])
const isNamed = ({ units }: Body): boolean => units.length > 0

/** The text lets one body draft and another review; where the ledger names one unit for both, somebody should look. */
function sameBody(_: Context, { actor, parties, citations }: AssessedStep): Warning | null {
  if (parties.length === 0 || !actor.some(isNamed)) return null
  const reviewer = parties.find(({ capacity }) => reviewing.has(capacity))
  const unit = reviewer?.units.find((name) => actor.some(({ units }) => units.includes(name)))
  if (!reviewer || !unit) return null
  const text = {
    zh: `台账里报送单位和审核单位都是${unit}，请核实由谁审核（${reviewer.name.zh}）。`,
    en: `The ledger names ${unit} both as the one who submits and as the one who reviews; check who reviews (${reviewer.name.en}).`,
  }
  return { code: 'same-body', text, citations }
}

function provisional(_: Context, { deadline, citations }: AssessedStep): Warning | null {
  if (!deadline || deadline.inside) return null
  if (deadline.provisional) {
    const text = {
      zh: `${sayDate(deadline.date).zh}是暂定日期：当年放假安排尚未公布，公布后重新计算。`,
      en: `${sayDate(deadline.date).en} is provisional: that year's holiday notice is not published yet; the date will be counted again.`,
    }
    return { code: 'provisional-date', text, citations }
  }
  if (!deadline.mayChange) return null
  const text = {
    zh: `${sayDate(deadline.date).zh}涉及年末几天，下一年放假安排公布后可能变动。`,
    en: `${sayDate(deadline.date).en} touches the last days of the year, which the next holiday notice may still move.`,
  }
  return { code: 'tail-may-change', text, citations }
}

function ranOutEarly({ rulebook }: Context, { deadline, citations }: AssessedStep): Warning | null {
  const { appliesFrom } = rulebook.source
  if (!appliesFrom || !deadline || deadline.inside || !ranOutBefore(appliesFrom.date, deadline)) return null
  const text = {
    zh: `期限${sayDate(deadline.date).zh}早于文件公布日${sayDate(appliesFrom.date).zh}，不判逾期。`,
    en: `The due date ${sayDate(deadline.date).en} lies before the document was published (${sayDate(appliesFrom.date).en}); it is not called overdue.`,
  }
  return { code: 'before-the-document', text, citations }
}
