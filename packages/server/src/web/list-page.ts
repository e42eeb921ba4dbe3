import { type Language, statusLabels } from '@zhenggai/rules'
import type { House } from '../http/house.ts'
import { type Listing, listing } from '../http/views/listing.ts'
import type { ProblemRow } from '../http/views/problem-row.ts'
import { type Html, html } from './html.ts'
import { inLanguage } from './language.ts'
import { layout } from './layout.ts'
import { type Words, words } from './words.ts'

const ROWS = 200

/** Every problem with where it stands. */
export async function listPage(house: House, language: Language, cursor: string | undefined): Promise<string> {
  const asOf = house.clock.today()
  const page = await listing(house, { asOf, limit: ROWS, cursor })
  return layout(house, {
    language,
    path: '/',
    title: words[language].ledger,
    samples: page.samples,
    main:
      page.total === 0
        ? html`<h1>${words[language].ledger}</h1><p>${words[language].noProblems}</p>`
        : table(page, language),
  })
}

function table({ items, damaged, total, before, nextCursor }: Listing, language: Language): Html {
  const say = words[language]
  const more = nextCursor !== null && inLanguage(`/?cursor=${encodeURIComponent(nextCursor)}`, language)
  return html`<h1>${say.ledger}</h1>
${damaged.length > 0 && html`<p class="note damaged" role="alert">${say.damaged(damaged.map(({ number }) => number).join('、'))}</p>`}
<table>
<thead><tr><th scope="col">${say.number}</th><th scope="col">${say.title}</th><th scope="col">${say.status}</th><th scope="col">${say.nextStep}</th><th scope="col">${say.due}</th></tr></thead>
<tbody>
${items.map((row) => tableRow(row, language, say))}
</tbody>
</table>
<p>${say.count(before + 1, before + items.length, total)} ${more && html`<a href="${more}">${say.more}</a>`}</p>`
}

function tableRow(
  { number, title, sample, status, step, due, trouble }: ProblemRow,
  language: Language,
  say: Words,
): Html {
  const question = inLanguage(`/chat?say=${encodeURIComponent(say.ask(String(number)))}`, language)
  const label = status ? statusLabels[status][language] : (trouble?.[language] ?? '')
  return html`<tr>
<th scope="row" data-label="${say.number}"><a href="${question}" title="${say.askTitle}">${number}</a></th>
<td data-label="${say.title}">${sample && html`<span class="sample">${say.sample}</span>`}${title}</td>
<td data-label="${say.status}"><span class="status ${status ?? 'trouble'}">${label}</span></td>
<td data-label="${say.nextStep}">${step?.action[language] ?? say.noNext}</td>
<td data-label="${say.due}">${due ?? say.noDue}</td>
</tr>
`
}
