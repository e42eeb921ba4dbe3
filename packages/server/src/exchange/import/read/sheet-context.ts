import type { CivilDate, Level } from '@zhenggai/rules'
import type { Cell } from '../grid/grid.ts'
import { findDates } from './dates.ts'
import type { SheetView } from './places.ts'
import { squeeze } from './words.ts'

/** What stands above the headings, and what it means for the rows. */
export interface SheetContext {
  readonly titleRows: readonly number[]
  readonly reportUnit: string | null
  /** 填报时间: up to which day the rows speak. */
  readonly reportDate: CivilDate | null
  /** The one year that the title or the sheet's name gives. */
  readonly year: number | null
  /** The level that the sheet's name gives: 省级, 市级问题. */
  readonly level: Level | null
}

const REPORT_DATE = /(?:填报|填表|报送|统计|上报|制表|更新|截至|截止|数据)(?:时间|日期)?(?:截至)?[::]?/
const REPORT_UNIT = /(?:填报|填表|报送|上报|制表)(?:单位|部门)(?:\([^)]*\))?[::](.*)/

/** @param headerTop first row of the headings. */
export function readContext(view: SheetView, headerTop: number): SheetContext {
  const above = view.rows.filter(({ number }) => number < headerTop)
  const texts = above.flatMap(({ number, cells }) => [...cells].map(([column, cell]) => ({ number, column, cell })))
  const unit = texts.map(({ cell }) => REPORT_UNIT.exec(squeeze(cell.text))?.[1]).find((one) => one)
  const title = texts[0] && squeeze(texts[0].cell.text)
  return {
    titleRows: [...new Set(above.map(({ number }) => number))],
    reportUnit: unit?.replace(/填报(?:时间|日期).*$|\((?:盖章|公章)\)/g, '') || null,
    reportDate:
      texts.map(({ number, column, cell }) => reportDate(view, number, column, cell)).find((on) => on) ?? null,
    year: onlyYear(`${title ?? ''} ${squeeze(view.name)}`),
    level: levelOfName(squeeze(view.name)),
  }
}

/** 填报时间:2023年9月28日 in one cell, or the words in one and the day in the next. */
function reportDate(view: SheetView, row: number, column: number, cell: Cell): CivilDate | undefined {
  const words = squeeze(cell.text)
  const label = REPORT_DATE.exec(words)
  if (!label) return undefined
  const here = dayIn(words.slice(label.index))
  if (here) return here
  if (words.length > label.index + label[0].length) return undefined
  const next = view.rows.find(({ number }) => number === row)?.cells ?? new Map<number, Cell>()
  const beside = [...next].find(([other]) => other > column)?.[1]
  return beside?.date ?? (beside && dayIn(squeeze(beside.text)))
}

function dayIn(words: string): CivilDate | undefined {
  const date = findDates(words)[0]
  return date?.kind === 'day' ? date.due : undefined
}

function onlyYear(words: string): number | null {
  const years = new Set([...words.matchAll(/(?<!\d)((?:19|20)\d{2})(?:年|(?!\d))/g)].map(([, year]) => Number(year)))
  return years.size === 1 ? ([...years][0] ?? null) : null
}

const levelWords: readonly (readonly [RegExp, Level])[] = [
  [/国家级|中央级|国家层面/, 'national'],
  [/省级|省层面/, 'provincial'],
  [/市级|州级|市层面/, 'municipal'],
  [/县级|区级|县层面/, 'county'],
]

/** The level that a sheet's name or a section's heading gives; null where it gives none, or several. */
export function levelOfName(words: string): Level | null {
  const found = levelWords.filter(([pattern]) => pattern.test(words))
  return found.length === 1 ? (found[0]?.[1] ?? null) : null
}
