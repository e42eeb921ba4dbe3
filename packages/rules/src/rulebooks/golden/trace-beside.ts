import { duties, type Rulebook, unscheduledDuties } from '../../index.ts'
import type { Condition } from '../../rulebook/conditions.ts'
import type { BodyRef, RulebookSource } from '../../rulebook/source.ts'
import type { DutySource, MeasureSource, RegisterSource } from '../../rulebook/source-beside.ts'

/** What a rulebook holds beside its phases, line by line. */
export function besideLines(rulebook: Rulebook): readonly string[] {
  const { source } = rulebook
  const said = {
    duties: Object.entries(source.duties ?? {}).map(([id, duty]) => dutyLine(source, id, duty)),
    'due from June 2023 to May 2024': dueLines(rulebook),
    'without a rhythm': unscheduledDuties(rulebook).map(({ id, unscheduled }) => `${id}: ${unscheduled.zh}`),
    measures: Object.entries(source.measures ?? {}).map(([id, measure]) => measureLine(source, id, measure)),
    'required of every problem': (source.required ?? []).map(
      ({ field, say, ...support }) => `${field}: ${say.zh} ${supportOf(support)}`,
    ),
    registers: Object.entries(source.registers ?? {}).map(([id, register]) => registerLine(source, id, register)),
    targets: Object.entries(source.targets ?? {}).map(
      ([id, { name, by, done, of, ...support }]) =>
        `${id}: ${name.zh}, ${done} of ${of} by ${by} ${supportOf(support)}`,
    ),
    facts: Object.entries(source.facts).map(([id, fact]) => factLine(id, fact)),
    remarks: (source.remarks ?? []).map(({ doubt, when }) => `${doubt} when ${sayCondition(when)}`),
    signals: (source.signals ?? []).map(({ id, colour, when }) => `${id} ${colour} ${when ? sayCondition(when) : ''}`),
    'applies from': source.appliesFrom ? [`${source.appliesFrom.date} ${source.appliesFrom.doubt}`] : [],
    'due soon': [`${source.policy.dueSoonWorkingDays} working days ahead, by policy`],
  }
  return Object.entries(said).flatMap(([head, lines]) => (lines.length > 0 ? ['', `== ${head} ==`, ...lines] : []))
}

function dutyLine(source: RulebookSource, id: string, duty: DutySource): string {
  const { name, by, to, when, content = [], forEach, recordedBy, from, ...support } = duty
  return parts(
    `${id}: ${name.zh}`,
    bodies(source, by),
    to && `to ${bodies(source, to)}`,
    'unscheduled' in when ? 'no rhythm' : Object.entries(when).flat().join(' '),
    forEach && `for each: ${sayCondition(forEach)}`,
    recordedBy && `recorded by ${recordedBy}`,
    from && `from ${from}`,
    content.map(({ zh }) => zh).join('；'),
    supportOf(support),
  )
}

const dueLines = (rulebook: Rulebook): readonly string[] =>
  duties(rulebook, { from: '2023-06-01', to: '2024-05-31' }).map(
    ({ id, due, suggested, strict, times }) => `${due} ${id} ×${times}, suggested ${suggested}, strictly ${strict}`,
  )

function measureLine(source: RulebookSource, id: string, measure: MeasureSource): string {
  const { kind, rung, ground, action, by, to, when, on, discretionary, ...support } = measure
  return parts(
    `${id}: ${kind}${rung === undefined ? '' : ` rung ${rung}`}`,
    `${ground.zh} → ${action.zh}`,
    bodies(source, by),
    to && `to ${bodies(source, to)}`,
    when && `when ${sayCondition(when)}`,
    on && `on ${on}`,
    discretionary && 'discretionary',
    supportOf(support),
  )
}

function registerLine(source: RulebookSource, id: string, register: RegisterSource): string {
  const { name, entered, term, effect, by, ...support } = register
  return parts(
    `${id}: ${name.zh}`,
    `${term.within} ${term.unit} from ${entered}`,
    effect.zh,
    bodies(source, by),
    supportOf(support),
  )
}

function factLine(id: string, fact: RulebookSource['facts'][string]): string {
  const values = 'values' in fact ? Object.entries(fact.values).map(([value, { zh }]) => `${value} ${zh}`) : []
  const from = fact.from ? `from ${Object.entries(fact.from).flat().join(' ')}` : values.join('、')
  return parts(`${id}: ${fact.label.zh}`, from, supportOf(fact))
}

/** A condition as one reads it aloud. */
function sayCondition(condition: Condition): string {
  if ('all' in condition) return joined(condition.all, ' and ')
  if ('any' in condition) return joined(condition.any, ' or ')
  if ('not' in condition) return `not (${sayCondition(condition.not)})`
  return `${condition.fact} ${condition.operator} ${[condition.value].flat().join('/')}`
}

const joined = (list: readonly Condition[], word: string): string =>
  list.map((inner) => ('fact' in inner ? sayCondition(inner) : `(${sayCondition(inner)})`)).join(word)

const bodies = (source: RulebookSource, list: readonly BodyRef[]): string =>
  list.map((body) => (typeof body === 'string' ? nameOf(source, body) : `${nameOf(source, body.role)}(推定)`)).join('+')

const nameOf = (source: RulebookSource, role: string): string => source.roles[role]?.name.zh ?? role

const supportOf = ({
  cite,
  doubts = [],
}: {
  readonly cite: readonly string[]
  readonly doubts?: readonly string[] | undefined
}) => `[${cite.join(',')}]${doubts.length > 0 ? ` ${doubts.join(' ')}` : ''}`

const parts = (...list: readonly (string | false | undefined)[]): string => list.filter(Boolean).join(' | ')
