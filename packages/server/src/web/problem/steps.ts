import { phrases } from '@zhenggai/bot'
import {
  type AssessedStep,
  type Assessment,
  type Citation,
  type CivilDate,
  capacityLabels,
  type Language,
} from '@zhenggai/rules'
import { type Html, html } from '../html.ts'
import { whyThisDate } from './deadline.ts'
import { problemWords } from './words.ts'

/** The procedure as a line of steps: who does what, by when, on what basis. */
export function stepLine({ steps, asOf }: Assessment, language: Language): Html {
  return html`<ol class="steps">
${steps.map((step) => html`<li class="${step.state}${lateClass(step, asOf)}"${step.state === 'open' && html` aria-current="step"`}>${stepOf(step, asOf, language)}</li>`)}
</ol>`
}

const lateClass = ({ done, due }: AssessedStep, asOf: CivilDate): string =>
  done?.late || (!done && due !== null && due < asOf) ? ' late' : ''

function stepOf(step: AssessedStep, asOf: CivilDate, language: Language): Html {
  const say = problemWords[language]
  const { action, actor, parties, state, note, meanwhile, citations } = step
  const others = parties.map((party) =>
    say.party(phrases[language].body(party), capacityLabels[party.capacity][language]),
  )
  return html`<h3>${action[language]} <span class="state">${say.states[state]}</span></h3>
<p>${phrases[language].bodies(actor)}${others.length > 0 && html`${say.alongside}${phrases[language].listed(others)}`}</p>
<p class="when">${when(step, asOf, language)}</p>
${meanwhile && state === 'waiting' && html`<p>${meanwhile[language]}</p>`}
${note && html`<p class="small">${note[language]}</p>`}
${whyThisDate(step, language)}
${basis(citations, language)}`
}

function when({ done, due, waitsFor }: AssessedStep, asOf: CivilDate, language: Language): string {
  const say = problemWords[language]
  const { day } = phrases[language]
  if (done?.impliedBy) return say.impliedBy
  if (done) {
    const late = done.late ? ` ${say.doneLate(done.late.workingDaysLate)}` : ''
    return say.done(day(done.on, asOf), done.by) + late
  }
  if (due) return say.due(day(due, asOf))
  return waitsFor ? say.waitsFor(waitsFor.name[language]) : ''
}

/** The articles that something rests on, and what they say. */
export const basis = (citations: readonly Citation[], language: Language): Html | null =>
  citations.length === 0
    ? null
    : html`<details class="basis"><summary>${problemWords[language].basis}</summary><ul>${citations.map(({ document, path, gist }) => html`<li>${document[language]} ${path}：${gist[language]}</li>`)}</ul></details>`
