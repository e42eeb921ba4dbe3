import type { LedgerProblem } from '@zhenggai/bot'
import { leftUntil, phrases } from '@zhenggai/bot'
import {
  type Assessment,
  addDays,
  type CivilDate,
  type Language,
  problemDuties,
  type Rulebook,
  statusLabels,
} from '@zhenggai/rules'
import type { House } from '../../http/house.ts'
import { standingOf } from '../../http/views/standing.ts'
import { type Html, html } from '../html.ts'
import { inLanguage } from '../language.ts'
import { layout } from '../layout.ts'
import { words } from '../words.ts'
import { historyOf } from './history.ts'
import { noticesOf } from './notices.ts'
import { basis, stepLine } from './steps.ts'
import { problemWords } from './words.ts'

const DUTY_DAYS = 31

/** One problem: its procedure as a line of steps, what is open about it, and what was written. */
export function problemPage(house: House, problem: LedgerProblem, language: Language): string {
  const say = problemWords[language]
  const number = String(problem.number)
  const today = house.clock.today()
  const rulebook = house.rulebooks.find(problem.rulebook)
  const standing = standingOf(problem, house.rulebooks.find, today)
  const question = inLanguage(`/chat?say=${encodeURIComponent(say.askText(number))}`, language)
  return layout(house, {
    language,
    path: `/problems/${encodeURIComponent(number)}`,
    section: '/',
    title: `${say.heading(number)} ${problem.problem.title}`,
    samples: problem.sample ? 1 : 0,
    main: html`<h1>${problem.sample && html`<span class="sample">${words[language].sample}</span>`}${say.heading(number)} ${problem.problem.title}</h1>
<p><a href="${inLanguage('/', language)}">${say.back}</a> · <a href="${question}">${say.ask}</a></p>
${'assessment' in standing ? assessed(standing.assessment, rulebook, language) : html`<p class="note damaged" role="alert">${standing.trouble[language]}</p>`}
${factsOf(problem, rulebook, language)}
${noticesOf(problem.problem, today, language)}
${rulebook && 'assessment' in standing && dutiesOf(rulebook, problem, today, language)}
<section><h2>${say.history}</h2>${historyOf(problem, rulebook, language)}</section>`,
  })
}

function assessed(assessment: Assessment, rulebook: Rulebook | undefined, language: Language): Html {
  const say = problemWords[language]
  const { status, due, asOf, missing, warnings, signal } = assessment
  const light =
    signal &&
    html` <span class="signal"><svg width="12" height="12" aria-hidden="true"><circle cx="6" cy="6" r="5" fill="${signal.colour}"/></svg>${signal.name[language]}</span>`
  const watched = assessment.steps.find((step) => step.due === due && step.done === null)
  const left = rulebook && watched?.deadline && phrases[language].left(leftUntil(rulebook, watched.deadline, asOf))
  const day = due && html` <time datetime="${due}">${say.due(phrases[language].day(due, asOf))}</time> ${left}`
  return html`<p class="standing"><span class="status ${status}">${statusLabels[status][language]}</span>${day}${light}</p>
${section(
  say.missing,
  missing.filter(({ phases }) => phases.length > 0).map(({ question }) => html`<li>${question[language]}</li>`),
)}
${section(
  say.warnings,
  warnings.map(({ text }) => html`<li>${text[language]}</li>`),
)}
${gaps(assessment, language)}
<section><h2>${say.procedure}</h2>${stepLine(assessment, language)}</section>
${gates(assessment, language)}
${measures(assessment, language)}
${doubts(assessment, language)}`
}

const section = (title: string, items: readonly Html[]): Html | false =>
  items.length > 0 && html`<section><h2>${title}</h2><ul>${items}</ul></section>`

function gaps({ class: { phases } }: Assessment, language: Language): readonly Html[] {
  return phases.flatMap(({ name, gap, citations }) =>
    gap
      ? html`<p class="note">${name[language]}：${gap.say[language]}${gap.instead && html` ${problemWords[language].gapInstead}${gap.instead[language]}`}</p>${basis(citations, language)}`
      : [],
  )
}

function gates({ gates: all }: Assessment, language: Language): Html | false {
  const say = problemWords[language]
  const state = (met: boolean | null): string => (met === null ? say.gateUnknown : met ? say.gateMet : say.gateUnmet)
  return section(
    say.gates,
    all.map((gate) => html`<li>${gate.say[language]} <b>${state(gate.met)}</b>${basis(gate.citations, language)}</li>`),
  )
}

function measures({ measures: all, missing }: Assessment, language: Language): Html | false {
  const say = problemWords[language]
  const seen = all.filter(({ groundIs }) => groundIs === 'seen')
  const judged = all.filter(({ groundIs }) => groundIs === 'judged')
  const item = ({ ground, action, by, discretionary, citations }: Assessment['measures'][number]): Html =>
    html`<li>${ground[language]} → ${phrases[language].bodies(by)} ${action[language]}${discretionary && html` <small>${say.discretionary}</small>`}${basis(citations, language)}</li>`
  const open = missing.filter(({ phases }) => phases.length === 0)
  if (all.length + open.length === 0) return false
  return html`<section><h2>${say.measuresTitle}</h2>
${seen.length > 0 && html`<h3>${say.seen}</h3><ul>${seen.map(item)}</ul>`}
${judged.length > 0 && html`<details><summary>${say.judged}（${judged.length}）</summary><ul>${judged.map(item)}</ul></details>`}
${open.length > 0 && html`<details><summary>${say.missingForMeasures}（${open.length}）</summary><ul>${open.map(({ question }) => html`<li>${question[language]}</li>`)}</ul></details>`}
</section>`
}

function doubts({ doubts: all }: Assessment, language: Language): Html | false {
  const say = problemWords[language]
  return (
    all.length > 0 &&
    html`<section><details><summary>${say.doubts}（${all.length}）</summary><ul>
${all.map(({ about, readings, chosen, tell }) => html`<li>${about[language]}：${say.chosen} ${readings.find(({ id }) => id === chosen)?.text[language]}。<small>${tell[language]}</small></li>`)}
</ul></details></section>`
  )
}

function factsOf({ problem }: LedgerProblem, rulebook: Rulebook | undefined, language: Language): Html {
  const say = problemWords[language]
  const { lead, responsible, supporting } = problem.units ?? {}
  const { listed } = phrases[language]
  const limit = typeof problem.timeLimit === 'string' ? problem.timeLimit : problem.timeLimit?.text
  const rules = rulebook && `${rulebook.title[language]}（${say.authority[rulebook.authority]}，${say.verify}）`
  const rows = [
    [say.rulebook, rules],
    [say.description, problem.description],
    [say.lead, lead],
    [say.responsible, responsible && listed(responsible)],
    [say.supporting, supporting && listed(supporting)],
    [say.goal, problem.goal],
    [say.measures, problem.measures],
    [say.timeLimit, limit ?? say.noLimit],
  ] as const
  return html`<section><h2>${say.facts}</h2><dl>
${rows.map(([name, value]) => value && html`<dt>${name}</dt><dd>${value}</dd>`)}
</dl></section>`
}

function dutiesOf(rulebook: Rulebook, { problem }: LedgerProblem, today: CivilDate, language: Language): Html | false {
  const range = { from: addDays(today, -DUTY_DAYS), to: addDays(today, DUTY_DAYS) }
  const { day, bodies } = phrases[language]
  return section(
    problemWords[language].duties,
    problemDuties(rulebook, problem, range).map(
      ({ due, name, by }) =>
        html`<li><time datetime="${due}">${day(due, today)}</time> ${name[language]} <small>${bodies(by)}</small></li>`,
    ),
  )
}
