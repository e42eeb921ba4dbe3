import { phrases } from '@zhenggai/bot'
import { type CivilDate, eventName, type Language, type Rulebook, type TimeLimit } from '@zhenggai/rules'
import type { previewDocument } from '../../exchange/import/plan/document.ts'
import { fieldLabel } from '../../ledger/describe.ts'
import { type Html, html } from '../html.ts'
import { inLanguage } from '../language.ts'
import { layout } from '../layout.ts'
import type { PageHouse } from '../page-house.ts'
import { valueWords } from '../values.ts'
import { type ImportWords, importWords } from './words.ts'

type Preview = ReturnType<typeof previewDocument>

/** More is not read on a page; all of it is imported. */
const SHOWN = 200

const page = (house: PageHouse, language: Language, title: string, main: Html): string =>
  layout(house, { language, path: '/import', title, main })

/** Asks for a file. */
export function uploadPage(house: PageHouse, language: Language, isEmpty = false): string {
  const say = importWords[language]
  return page(
    house,
    language,
    say.title,
    html`<h1>${say.title}</h1>
<p>${say.intro}</p>
${isEmpty && html`<p class="note damaged" role="alert">${say.nothing}</p>`}
<form class="upload" method="post" action="${inLanguage('/import', language)}" enctype="multipart/form-data">
<p><label>${say.file}<br><input type="file" name="file" required accept=".xlsx,.xls,.csv"></label></p>
<p><button>${say.read}</button></p>
</form>`,
  )
}

/** What a file would do. Its form is the one thing that writes. */
export function previewPage(house: PageHouse, language: Language, preview: Preview): string {
  const say = importWords[language]
  const { token, created, updated, unchanged, clearsSample, rowErrors, warnings } = preview
  const confirm =
    created + updated === 0
      ? html`<p>${say.noChange}</p>`
      : html`<form method="post" action="${inLanguage(`/import/${token}`, language)}"><p><button class="confirm">${say.confirm}</button></p></form>`
  const cells = (list: Preview['warnings']): readonly Html[] =>
    list.map(({ sheet, column, row, message }) => html`<li><b>${say.cell(sheet, column, row)}</b> ${message}</li>`)
  return page(
    house,
    language,
    say.preview,
    html`<h1>${say.preview}</h1>
<p>${say.counts(created, updated, unchanged)} ${clearsSample && say.clearsSample}</p>
${confirm}
<p><a href="${inLanguage('/import', language)}">${say.again}</a></p>
${section(say.errors, cells(rowErrors))}
${section(say.warnings, cells(warnings))}
${section(say.changes, changesOf(house, preview, language))}
${problemTable(house, preview, language, say)}
${section(
  say.skipped,
  preview.skippedRows.map(
    ({ sheet, row, message, text }) => html`<li><b>${say.row(sheet, row)}</b> ${message} <small>${text}</small></li>`,
  ),
)}
${section(
  say.unplaced,
  preview.unplaced.map(({ sheet, column, header }) => html`<li>${sheet} ${column} ${header}</li>`),
)}
${section(
  say.others,
  preview.otherSheets.map(({ name, message }) => html`<li>${name}${language === 'zh' ? '：' : ': '}${message}</li>`),
)}`,
  )
}

const section = (title: string, items: readonly Html[]): Html | false =>
  items.length > 0 && html`<section><h2>${title}（${items.length}）</h2><ul>${items}</ul></section>`

/** Before → after. */
function changesOf(house: PageHouse, { changes, problems }: Preview, language: Language): readonly Html[] {
  return changes.map(({ number, changes: fields, events }) => {
    const id = problems.find((problem) => problem.number === number)?.rulebook ?? ''
    const words = [
      ...fields.map(
        ({ field, from, to }) =>
          `${fieldLabel(field)[language]} ${valueWords(from, language)} → ${valueWords(to, language)}`,
      ),
      ...events.map((event) => eventWords(house.rulebooks.find(id), event, language)),
    ]
    return html`<li><b>${number}</b> ${words.join(importWords[language].separator)}</li>`
  })
}

function eventWords(
  rulebook: Rulebook | undefined,
  { type, on }: { readonly type: string; readonly on: CivilDate },
  language: Language,
): string {
  return `${phrases[language].fullDay(on)} ${(rulebook && eventName(rulebook, type)?.[language]) ?? type}`
}

function problemTable(house: PageHouse, { problems }: Preview, language: Language, say: ImportWords): Html | false {
  if (problems.length === 0) return false
  const limitWords = (limit: CivilDate | TimeLimit | undefined): string =>
    typeof limit === 'string' ? limit : (limit?.text ?? '')
  const rows = problems.slice(0, SHOWN).map(({ number, title, units, timeLimit, events = [], rulebook }) => {
    const names = [...new Set([units?.lead, ...(units?.responsible ?? [])])].flatMap((name) => name ?? [])
    const happened = events.map((event) => eventWords(house.rulebooks.find(rulebook), event, language))
    return html`<tr><th scope="row" data-label="${say.number}">${number}</th><td data-label="${say.problem}">${title}</td><td data-label="${say.units}">${phrases[language].listed(names)}</td><td data-label="${say.limit}">${limitWords(timeLimit)}</td><td data-label="${say.events}">${happened.join(say.separator)}</td></tr>\n`
  })
  return html`<section><h2>${say.problems}（${problems.length}）</h2>
<table class="cards"><thead><tr><th scope="col">${say.number}</th><th scope="col">${say.problem}</th><th scope="col">${say.units}</th><th scope="col">${say.limit}</th><th scope="col">${say.events}</th></tr></thead><tbody>${rows}</tbody></table>
${problems.length > SHOWN && html`<p>${say.more(problems.length - SHOWN)}</p>`}</section>`
}

interface Done {
  readonly created: readonly (number | string)[]
  readonly updated: readonly (number | string)[]
  readonly failed: readonly { readonly number: number | string }[]
}

/** What was written. */
export function donePage(house: PageHouse, language: Language, { created, updated, failed }: Done): string {
  const say = importWords[language]
  const numbers = phrases[language].listed(failed.map(({ number }) => String(number)))
  return page(
    house,
    language,
    say.done,
    html`<h1>${say.done}</h1>
<p role="status">${say.written(created.length, updated.length)}</p>
${failed.length > 0 && html`<p class="note damaged" role="alert">${say.failed}${numbers}</p>`}
<p><a href="${inLanguage('/', language)}">${say.toChart}</a></p>`,
  )
}
