import { phrases } from '@zhenggai/bot'
import {
  addDays,
  type CivilDate,
  type Duty,
  duties,
  isCivilDate,
  type Language,
  type Rulebook,
  type StatedDuty,
  unscheduledDuties,
} from '@zhenggai/rules'
import type { House } from '../../http/house.ts'
import { type Html, html } from '../html.ts'
import { inLanguage } from '../language.ts'
import { layout } from '../layout.ts'
import { basis } from '../problem/steps.ts'
import { dutyWords } from './words.ts'

const DAYS = 92
// The last day that the working-day calendar reaches.
const LAST_DAY = '2035-12-31'

/** The calendar of what the rulebooks of this ledger want done again and again. */
export async function dutiesPage(house: House, language: Language, url: URL): Promise<string> {
  const say = dutyWords[language]
  const today = house.clock.today()
  const from = firstDay(url, today)
  const to = addDays(from, DAYS - 1)
  const problems = await house.ledger.all()
  const used = new Set([house.ledger.defaultRulebook, ...problems.map(({ rulebook }) => rulebook)])
  const rulebooks = house.rulebooks.all().filter(({ id }) => used.has(id))
  const link = (day: CivilDate, label: string): Html =>
    html`<a href="${inLanguage(`/duties?from=${day}`, language)}">${label}</a>`
  return layout(house, {
    language,
    path: `/duties?from=${from}`,
    section: '/duties',
    title: say.title,
    samples: problems.filter(({ sample }) => sample).length,
    main: html`<h1>${say.title} <small>${say.span(phrases[language].fullDay(from), phrases[language].fullDay(to))}</small></h1>
<p class="pager">${link(addDays(from, -DAYS), say.earlier)} ${link(today, say.fromToday)} ${link(addDays(from, DAYS), say.later)}</p>
${rulebooks.map((rulebook) => ofRulebook(rulebook, from, to, today, language))}`,
  })
}

// A century off is nobody's question, and no calendar knows it.
function firstDay({ searchParams }: URL, today: CivilDate): CivilDate {
  const asked = searchParams.get('from') ?? ''
  return isCivilDate(asked) && asked >= '2016-01-01' && asked <= '2035-09-30' ? asked : today
}

function ofRulebook(rulebook: Rulebook, from: CivilDate, to: CivilDate, today: CivilDate, language: Language): Html {
  const say = dutyWords[language]
  const due = duties(rulebook, { from, to: to < LAST_DAY ? to : LAST_DAY })
  const stated = [...new Map(due.map((duty) => [duty.id, duty])).values()]
  const open = unscheduledDuties(rulebook)
  return html`<section><h2>${rulebook.title[language]}</h2>
${due.length === 0 ? html`<p>${say.none}</p>` : html`<table class="duties cards"><thead><tr><th scope="col">${say.due}</th><th scope="col">${say.suggested}</th><th scope="col">${say.what}</th><th scope="col">${say.by}</th><th scope="col">${say.to}</th></tr></thead><tbody>${due.map((duty) => row(duty, today, language))}</tbody></table>`}
${stated.length > 0 && html`<h3>${say.content}</h3><ul>${stated.map((duty) => html`<li>${statement(duty, language)}</li>`)}</ul>`}
${open.length > 0 && html`<h3>${say.unscheduled}</h3><ul>${open.map((duty) => html`<li>${statement(duty, language, `${duty.unscheduled[language]}；${phrases[language].bodies(duty.by)}`)}</li>`)}</ul>`}
</section>`
}

function row(duty: Duty, today: CivilDate, language: Language): Html {
  const say = dutyWords[language]
  const { day, bodies } = phrases[language]
  const { name, by, to, due, suggested, strict, forEach, times, provisional } = duty
  return html`<tr${due < today && html` class="past"`}>
<th scope="row" data-label="${say.due}"><time datetime="${due}">${day(due, today)}</time></th>
<td data-label="${say.suggested}">${day(suggested, today)}${provisional && html` <small>${say.provisional}</small>`}</td>
<td data-label="${say.what}">${name[language]}${times > 1 && ` ${say.times(times)}`}${forEach && html` <small>${say.forEach}</small>`}${strict && html` <small>${say.strict(day(strict, today))}</small>`}</td>
<td data-label="${say.by}">${bodies(by)}</td>
<td data-label="${say.to}">${to.length > 0 ? bodies(to) : '—'}</td>
</tr>
`
}

/** What a duty consists of, what the text leaves open about it, and where it stands. */
function statement({ name, content, doubts, citations }: StatedDuty, language: Language, more?: string): Html {
  const say = dutyWords[language]
  return html`<b>${name[language]}</b>${more && html`<br>${more}`}
${content.length > 0 && html`<ul>${content.map((one) => html`<li>${one[language]}</li>`)}</ul>`}
${doubts.map(({ tell }) => html`<p class="small">${say.doubt}${tell[language]}</p>`)}
${basis(citations, language)}`
}
