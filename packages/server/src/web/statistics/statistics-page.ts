import { type LedgerProblem, phrases } from '@zhenggai/bot'
import { type CivilDate, type Language, levelLabels, sourceLabels, type TargetProgress, targets } from '@zhenggai/rules'
import type { House } from '../../http/house.ts'
import { type Match, matching } from '../../http/views/matching.ts'
import { countsOf, rateOf } from '../chart/chart.ts'
import { chartWords } from '../chart/words.ts'
import { type Html, html } from '../html.ts'
import { inLanguage } from '../language.ts'
import { layout } from '../layout.ts'
import { basis } from '../problem/steps.ts'
import { type Group, groupsOf } from './counts.ts'
import { statisticsWords } from './words.ts'

/** Counts and rates of the ledger by unit, level and source. */
export async function statisticsPage(house: House, language: Language): Promise<string> {
  const say = statisticsWords[language]
  const today = house.clock.today()
  const problems = await house.ledger.all()
  const matches = matching(house, problems, today, {})
  const { total, closed } = countsOf(matches)
  return layout(house, {
    language,
    path: '/statistics',
    section: '/statistics',
    title: say.title,
    samples: problems.filter(({ sample }) => sample).length,
    main: html`<h1>${say.title} <small>${chartWords[language].asOf(phrases[language].fullDay(today))}</small></h1>
<p class="rates">${chartWords[language].rates(total, closed, rateOf(closed, total))}</p>
${targetTables(house, problems, today, language)}
${table(say.byLevel, groupsOf(matches, levelOf(language, say.unstated)), language)}
${table(
  say.byLead,
  groupsOf(matches, ({ row }) => (row.units.lead ? [row.units.lead] : [say.unstated])),
  language,
  'unit',
)}
${table(
  say.byResponsible,
  groupsOf(matches, ({ row }) => row.units.responsible ?? [say.unstated]),
  language,
  'unit',
)}
${table(say.bySource, groupsOf(matches, sourceOf(language, say.unstated)), language)}`,
  })
}

/** How far the ledger is with the targets of its documents. */
function targetTables(
  { rulebooks }: Pick<House, 'rulebooks'>,
  problems: readonly LedgerProblem[],
  today: CivilDate,
  language: Language,
): readonly (Html | false)[] {
  return rulebooks.all().map((rulebook) => {
    const own = problems.filter((one) => one.rulebook === rulebook.id).map(({ problem }) => problem)
    return own.length > 0 && targetTable(rulebook.title[language], targets(rulebook, own, today), language)
  })
}

function targetTable(title: string, rows: readonly TargetProgress[], language: Language): Html | false {
  const say = statisticsWords[language]
  if (rows.length === 0) return false
  return html`<section><h2>${say.targets}${title}</h2>
<div class="scroll" tabindex="0" role="region" aria-label="${say.targets}${title}"><table class="statistics"><thead><tr><th scope="col">${say.by}</th><th scope="col">${say.target}</th><th scope="col">${say.required}</th><th scope="col">${say.done}</th><th scope="col">${say.left}</th><th scope="col">${say.standing}</th></tr></thead><tbody>
${rows.map(({ name, by, required, of, done, left, standing, atRisk, citations }) => html`<tr><th scope="row">${phrases[language].fullDay(by)}</th><td>${name[language]}${basis(citations, language)}</td><td>${required} / ${of}</td><td>${done}</td><td>${left}</td><td>${say.standings[standing]}${atRisk && html` <b>${say.atRisk}</b>`}</td></tr>\n`)}
</tbody></table></div></section>`
}

const levelOf =
  (language: Language, unstated: string) =>
  ({ row }: Match): readonly string[] => [row.level ? levelLabels[row.level][language] : unstated]

const sourceOf =
  (language: Language, unstated: string) =>
  ({ row }: Match): readonly string[] => [row.source ? sourceLabels[row.source][language] : unstated]

function table(title: string, groups: readonly Group[], language: Language, filter?: 'unit'): Html | false {
  const say = statisticsWords[language]
  if (groups.length === 0) return false
  const name = (group: Group): Html | string =>
    filter && group.name !== say.unstated
      ? html`<a href="${inLanguage(`/?${filter}=${encodeURIComponent(group.name)}`, language)}">${group.name}</a>`
      : group.name
  return html`<section><h2>${title}</h2>
<div class="scroll" tabindex="0" role="region" aria-label="${title}"><table class="statistics"><thead><tr><th scope="col">${say.name}</th><th scope="col">${say.total}</th><th scope="col">${say.closed}</th><th scope="col">${say.rate}</th><th scope="col">${say.rectified}</th><th scope="col">${say.overdue}</th></tr></thead>
<tbody>
${groups.map((group) => html`<tr><th scope="row">${name(group)}</th><td data-label="${say.total}">${group.total}</td><td data-label="${say.closed}">${group.closed}</td><td data-label="${say.rate}">${rateOf(group.closed, group.total)}</td><td data-label="${say.rectified}">${group.rectified}</td><td data-label="${say.overdue}">${group.overdue}</td></tr>\n`)}
</tbody></table></div></section>`
}
