import { phrases } from '@zhenggai/bot'
import { type Language, levelLabels, statusLabels } from '@zhenggai/rules'
import type { House } from '../../http/house.ts'
import { matching, unitsOf } from '../../http/views/matching.ts'
import { type Html, html } from '../html.ts'
import { inLanguage } from '../language.ts'
import { layout } from '../layout.ts'
import { words } from '../words.ts'
import { byUrgency, type Chart, type ChartRow, type Counts, chartOf, countsOf, rateOf } from './chart.ts'
import { lane, legend, scale, shapes } from './lane.ts'
import { type ChartRequest, chartPath } from './request.ts'
import { type ChartWords, chartWords } from './words.ts'

const ROWS = 100

/** The wall chart: every problem along the time axis, the most urgent first. */
export async function chartPage(house: House, language: Language, request: ChartRequest): Promise<string> {
  const today = house.clock.today()
  const all = await house.ledger.all()
  const { unit, level, status, q } = request
  const filtered = matching(house, all, today, { unit, level: level && [level], q })
  const shown = byUrgency(status ? filtered.filter(({ row }) => row.status === status) : filtered)
  const pages = Math.max(Math.ceil(shown.length / ROWS), 1)
  const page = request.page === 'all' ? 'all' : Math.min(request.page, pages)
  const chart = chartOf(page === 'all' ? shown : shown.slice((page - 1) * ROWS, page * ROWS), today)
  const say = chartWords[language]
  return layout(house, {
    language,
    path: chartPath(request, { page: request.page }),
    section: '/',
    title: say.title,
    wide: true,
    samples: all.filter(({ sample }) => sample).length,
    main: html`<h1>${say.title} <small>${say.asOf(phrases[language].fullDay(today))}</small></h1>
${await damagedNote(house, say)}
${
  all.length === 0
    ? html`<p>${say.empty}</p>`
    : [
        summary(countsOf(filtered), request, language),
        filterForm(await unitsIn(house, all.length), request, language),
        table(chart, today, language),
        pager(request, page, pages, language),
        legend(language),
      ]
}`,
  })
}

async function damagedNote({ ledger }: House, say: ChartWords): Promise<Html | false> {
  const damaged = await ledger.damaged()
  const numbers = damaged.map(({ number }) => number).join('、')
  return damaged.length > 0 && html`<p class="note damaged" role="alert">${say.damaged(numbers)}</p>`
}

/** Every unit that has a part in a problem, for the field to offer. */
async function unitsIn({ ledger }: House, count: number): Promise<readonly string[]> {
  if (count === 0) return []
  const problems = await ledger.all()
  return [...new Set(problems.flatMap(({ problem }) => unitsOf({ units: problem.units ?? {} })))].sort()
}

/** The day's counts; each leads to the problems that it counts. */
function summary({ total, closed, byStatus }: Counts, request: ChartRequest, language: Language): Html {
  const say = chartWords[language]
  const link = (status: ChartRequest['status'], label: string, count: number, kind: string): Html =>
    html`<li><a class="count ${kind}" href="${inLanguage(chartPath(request, { status }), language)}"${request.status === status && html` aria-current="true"`}><b>${count}</b> ${label}</a></li>`
  return html`<p class="rates">${say.rates(total, closed, rateOf(closed, total))}</p>
<ul class="counts">
${link(undefined, say.all, total, 'all')}
${byStatus.map(({ status, count }) => link(status, statusLabels[status][language], count, status))}
</ul>`
}

function filterForm(units: readonly string[], request: ChartRequest, language: Language): Html {
  const say = chartWords[language]
  const option = (value: string, label: string, chosen: boolean): Html =>
    html`<option value="${value}"${chosen && html` selected`}>${label}</option>`
  return html`<form class="filters" method="get" action="/" role="search" aria-label="${say.filters}">
${language === 'en' && html`<input type="hidden" name="lang" value="en">`}
<label>${say.unit} <input name="unit" list="units" value="${request.unit ?? ''}" autocomplete="off"></label>
<datalist id="units">${units.map((unit) => html`<option value="${unit}"></option>`)}</datalist>
<label>${say.level} <select name="level">${option('', say.everything, !request.level)}${labels(levelLabels, language).map(([value, label]) => option(value, label, request.level === value))}</select></label>
<label>${say.status} <select name="status">${option('', say.everything, !request.status)}${labels(statusLabels, language).map(([value, label]) => option(value, label, request.status === value))}</select></label>
<label>${say.words} <input name="q" type="search" value="${request.q ?? ''}"></label>
<button>${say.apply}</button>
<a href="${inLanguage('/', language)}">${say.clear}</a>
</form>`
}

const labels = (
  all: Readonly<Record<string, { readonly zh: string; readonly en: string }>>,
  language: Language,
): readonly (readonly [string, string])[] => Object.entries(all).map(([value, label]) => [value, label[language]])

function table({ rows, axis }: Chart, today: string, language: Language): Html {
  const say = chartWords[language]
  if (rows.length === 0) return html`<p>${say.none}</p>`
  return html`${shapes}
<table class="chart cards">
<thead><tr><th scope="col">${say.number}</th><th scope="col">${say.problem}</th><th scope="col">${say.status}</th><th scope="col" class="axis"><span class="hidden">${say.axis}</span>${scale(axis, today, language)}</th><th scope="col">${say.next}</th><th scope="col">${say.due}</th></tr></thead>
<tbody>
${rows.map((row) => tableRow(row, html`${lane(axis, row.nodes, today, language)}`, today, language))}
</tbody>
</table>`
}

function tableRow({ row, standing }: ChartRow, axis: Html, today: string, language: Language): Html {
  const say = chartWords[language]
  const { number, title, sample, status, step, due, trouble, units } = row
  const signal = 'assessment' in standing ? standing.assessment.signal : null
  const who = units.lead ?? units.responsible?.[0]
  const label = status ? statusLabels[status][language] : (trouble?.[language] ?? '')
  return html`<tr class="${status ?? 'trouble'}">
<th scope="row" data-label="${say.number}"><a href="${inLanguage(`/problems/${encodeURIComponent(number)}`, language)}">${number}</a></th>
<td data-label="${say.problem}">${sample && html`<span class="sample">${words[language].sample}</span>`}${title}${who && html` <small>${who}</small>`}</td>
<td data-label="${say.status}"><span class="status ${status ?? 'trouble'}">${label}</span>${signal && html` <span class="signal"><svg width="12" height="12" aria-hidden="true"><circle cx="6" cy="6" r="5" fill="${signal.colour}"/></svg>${signal.name[language]}</span>`}</td>
<td class="axis">${axis}</td>
<td data-label="${say.next}">${step?.action[language] ?? words[language].noNext}</td>
<td data-label="${say.due}">${due ? html`<time datetime="${due}">${phrases[language].day(due, today)}</time>` : words[language].noDue}</td>
</tr>
`
}

function pager(request: ChartRequest, page: number | 'all', pages: number, language: Language): Html {
  const say = chartWords[language]
  const to = (target: number | 'all', label: string): Html =>
    html`<a href="${inLanguage(chartPath(request, { page: target }), language)}">${label}</a>`
  return html`<p class="pager">
${page !== 'all' && pages > 1 && html`${say.pages(page, pages)} ${page > 1 && to(page - 1, say.previousPage)} ${page < pages && to(page + 1, say.nextPage)} ${to('all', say.wholeChart)}`}
<a href="/api/v1/export.xlsx">${say.excel}</a> <a href="${inLanguage('/chart.png', language)}">${say.picture}</a>
</p>`
}
