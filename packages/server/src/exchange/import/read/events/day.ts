import type { CivilDate } from '@zhenggai/rules'
import type { Cell } from '../../grid/grid.ts'
import { dateOfSerial } from '../../grid/number-format.ts'
import { dateWords, findDates } from '../dates.ts'
import { type Finding, finding } from '../doubt.ts'
import { doubtsOf, faultOf, serialNumber } from '../time-limit.ts'
import { saysNothing } from '../words.ts'

/** What a cell says about when something happened. */
export interface ReadDay {
  /** The day, where one is given in full and has come. */
  readonly on?: CivilDate
  /** The cell claims that it happened, with or without a day. */
  readonly claimed: boolean
  readonly warnings: readonly Finding[]
  readonly error?: Finding
}

const nothing: ReadDay = { claimed: false, warnings: [] }
const doubted = (claimed: boolean, warning: Finding): ReadDay => ({ claimed, warnings: [warning] })

/** How far the rows of a sheet speak. */
export interface Horizon {
  readonly year: number | null
  /** Nothing after this day has happened. */
  readonly latest: CivilDate
  /** Whether that is the day of the report. */
  readonly isReportDate: boolean
}

const PLANNED = /预计|计划|拟|力争|预期|争取|将于|预定|打算|目标/
const DENIED = /^(?:否|未|没有|尚未|暂未|不|正在|无)/

/** @param what the thing that happened, as the sheet calls it: 完成时间. */
export function readDay(cell: Cell | undefined, what: string, horizon: Horizon): ReadDay {
  if (!cell || saysNothing(cell.text)) return nothing
  if (cell.error)
    return doubted(
      false,
      finding('error-value', `单元格是错误值“${cell.text}”`, `the cell shows the error ${cell.text}`),
    )
  if (cell.date && cell.hides !== 'day') return known(cell.date, what, horizon)
  const number = cell.number ?? (/^\d{5}$/.test(cell.text) ? Number(cell.text) : undefined)
  const serial = number !== undefined && number >= 30_000 && number < 80_000 ? dateOfSerial(number) : undefined
  if (serial) return known(serial, what, horizon, serialNumber(serial))
  return readWords(cell.text, what, horizon)
}

function readWords(text: string, what: string, horizon: Horizon): ReadDay {
  const words = dateWords(text)
  if (PLANNED.test(words)) {
    return doubted(
      false,
      finding('planned-date', `“${text}”是预计时间，不是${what}，没有登记`, `“${text}” is a plan, not a fact`),
    )
  }
  if (DENIED.test(words)) return nothing
  const date = findDates(words, horizon.year)[0]
  if (!date) {
    return doubted(
      true,
      finding(
        'date-missing',
        `写“${text}”但没有日期，没有登记；请填写${what}`,
        `“${text}” without a date was not recorded`,
      ),
    )
  }
  if (date.fault === 'year-missing') {
    return doubted(
      true,
      finding('year-missing', `“${text}”没有年份，没有登记；请补上年份`, `“${text}” has no year and was not recorded`),
    )
  }
  if (date.fault) return { ...nothing, error: faultOf(date, words.slice(date.start, date.end)) }
  if (date.kind === 'day') return known(date.due, what, horizon, ...doubtsOf([date]))
  if (date.isEnd) {
    return known(
      date.due,
      what,
      horizon,
      finding('date-imprecise', `“${text}”按 ${date.due} 读取，请确认`, `“${text}” was read as ${date.due}`),
    )
  }
  return doubted(
    true,
    finding(
      'date-imprecise',
      `${what}只到月份（${text}），没有登记；请填写具体日期`,
      `“${text}” names no day and was not recorded`,
    ),
  )
}

function known(
  on: CivilDate,
  what: string,
  { latest, isReportDate }: Horizon,
  ...warnings: readonly Finding[]
): ReadDay {
  if (on <= latest) return { on, claimed: true, warnings }
  const than = isReportDate ? `填报时间${latest}` : `今天（${latest}）`
  return doubted(
    false,
    finding(
      'future-date',
      `${what}${on}晚于${than}，疑为计划时间，没有登记`,
      `${on} is after ${latest}, probably a plan; it was not recorded`,
    ),
  )
}
