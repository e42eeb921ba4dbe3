import { maskPersonal } from '@zhenggai/bot'
import { addDays, type CivilDate, isCivilDate, type Language } from '@zhenggai/rules'
import type { Outgoing } from '../../alerts/outbox/outbox.ts'
import type { Run } from '../../alerts/outbox/runs.ts'
import type { Preview } from '../../alerts/preview.ts'
import type { House } from '../../http/house.ts'
import { type Html, html } from '../html.ts'
import { layout } from '../layout.ts'
import { type AlertWords, alertWords } from './words.ts'

const DAYS = 31
const RUNS = 10

/**
 * What is reminded of on a day, and what was sent to whom, by which channel, with what result.
 * @param overseer sees what goes and went to each person.
 */
export async function alertsPage(house: House, language: Language, url: URL, overseer: boolean): Promise<string> {
  const say = alertWords[language]
  const today = house.clock.today()
  const asked = url.searchParams.get('day')
  const day = isCivilDate(asked) ? asked : today
  const alerts = house.alerts.of(house.ledger.name)
  const [preview, messages, runs, problems] = await Promise.all([
    alerts.alertsOf(day),
    alerts.sent(addDays(today, 1 - DAYS), today),
    alerts.runs(),
    house.ledger.all(),
  ])
  return layout(house, {
    language,
    path: asked === null ? '/alerts' : `/alerts?day=${day}`,
    section: '/alerts',
    title: say.title,
    samples: problems.filter(({ sample }) => sample).length,
    main: html`<h1>${say.title}</h1>
<section><h2>${say.preview(day)}</h2>${previewed(overseer ? preview : withoutPersons(preview), say)}</section>
${overseer && html`<section><h2>${say.sent}</h2>${sentTable(messages, house.ledger.name, say)}</section>`}
${
  runs.length > 0 &&
  html`<section><h2>${say.runs}</h2><ul>${runs
    .slice(-RUNS)
    .reverse()
    .map((run) => runLine(run, say))}</ul></section>`
}`,
  })
}

const withoutPersons = (preview: Preview): Preview => ({ ...preview, persons: [] })

function previewed({ worked, group, persons }: Preview, say: AlertWords): Html {
  if (!worked) return html`<p>${say.dayOff}</p>`
  if (!group) return html`<p>${say.nothing}</p>`
  return html`<div class="digest">${lines(group.text)}</div>
${persons.map(({ name, digest }) => html`<details><summary>${say.toPerson(name)}</summary><div class="digest">${lines(digest.text)}</div></details>`)}`
}

const lines = (text: string): readonly Html[] =>
  maskPersonal(text)
    .split('\n')
    .map((line) => html`<p>${line}</p>`)

function sentTable(messages: readonly Outgoing[], ledger: string, say: AlertWords): Html {
  const own = messages.filter(({ record }) => record.ledger === ledger).toReversed()
  if (own.length === 0) return html`<p>${say.none}</p>`
  return html`<table class="cards"><thead><tr><th scope="col">${say.day}</th><th scope="col">${say.to}</th><th scope="col">${say.channel}</th><th scope="col">${say.state}</th><th scope="col">${say.attempts}</th></tr></thead>
<tbody>${own.map((one) => sentRow(one, say))}</tbody></table>`
}

function sentRow({ record }: Outgoing, say: AlertWords): Html {
  const { day, target, channel, state, attempts, text } = record
  const to = target.kind === 'group' ? say.group(target.chat) : say.person(target.id)
  return html`<tr>
<th scope="row" data-label="${say.day}">${day}</th>
<td data-label="${say.to}">${to}</td>
<td data-label="${say.channel}">${channel ?? '—'}</td>
<td data-label="${say.state}">${say.states[state]}</td>
<td data-label="${say.attempts}">${attempts.map(({ at, channel: by, reason }) => html`<div>${timeIn(at, day)} ${by}${reason && html` · ${reason}`}</div>`)}${text && html`<details><summary>${say.content}</summary><div class="digest">${lines(text)}</div></details>`}</td>
</tr>
`
}

const timeIn = (instant: string, day: CivilDate): string =>
  instant.startsWith(day) ? instant.slice(11, 16) : instant.slice(0, 16).replace('T', ' ')

const runLine = ({ day, at, late, missed, messages }: Run, say: AlertWords): Html =>
  html`<li>${say.run(day, at.slice(11, 16), messages)}${late && say.late}${missed.length > 0 && say.missed(missed.join('、'))}</li>`
