import { type CivilDate, formatCivilDate, parseCivilDate } from '@zhenggai/rules'
import { formatValue, isDateFormat } from 'hucre'
import type { Cell } from './grid.ts'

/** Formats that a file names by number alone, as Excel shows them in China. */
const builtIn: Readonly<Record<number, string>> = {
  9: '0%',
  10: '0.00%',
  14: 'yyyy/m/d',
  15: 'd-mmm-yy',
  16: 'd-mmm',
  17: 'mmm-yy',
  18: 'h:mm AM/PM',
  19: 'h:mm:ss AM/PM',
  20: 'h:mm',
  21: 'h:mm:ss',
  22: 'yyyy/m/d h:mm',
  27: 'yyyy"年"m"月"',
  28: 'm"月"d"日"',
  29: 'm"月"d"日"',
  30: 'm-d-yy',
  31: 'yyyy"年"m"月"d"日"',
  36: 'yyyy"年"m"月"',
  50: 'yyyy"年"m"月"',
  51: 'm"月"d"日"',
  52: 'yyyy"年"m"月"',
  53: 'm"月"d"日"',
  54: 'm"月"d"日"',
  57: 'yyyy"年"m"月"',
  58: 'm"月"d"日"',
}

export const formatOf = (id: number, custom: ReadonlyMap<number, string>): string =>
  custom.get(id) ?? builtIn[id] ?? 'General'

const FIRST_DAY = parseCivilDate('1899-12-30')
const LAST_SERIAL = 2_958_465
const SHIFT_1904 = 1462
/** Half a second: 23:59:59 stays on its day, and what a sum left short of midnight gets there. */
const HALF_SECOND = 0.5 / 86_400

/** The civil date of a serial number; undefined before 1 March 1900, where Excel's calendar is wrong, and after 9999. */
export function dateOfSerial(serial: number, is1904 = false): CivilDate | undefined {
  const days = Math.floor(serial + HALF_SECOND) + (is1904 ? SHIFT_1904 : 0)
  return days >= 61 && days <= LAST_SERIAL ? formatCivilDate(FIRST_DAY + days) : undefined
}

/** A number as its format shows it, with the date behind it where the format shows one. */
export function numberCell(value: number, format: string, is1904 = false): Cell {
  if (!isDate(format)) return { text: shown(value, format), number: value }
  const date = dateOfSerial(value, is1904)
  if (!date) return { text: shown(value, 'General'), number: value }
  const serial = is1904 ? value + SHIFT_1904 : value
  const hides = hiddenPart(format)
  return { text: shown(serial, format), number: value, date, ...(hides && { hides }) }
}

const dateFormats = new Map<string, boolean>()

/** A time of day alone (h:mm) is no date. */
function isDate(format: string): boolean {
  const known = dateFormats.get(format)
  if (known !== undefined) return known
  const is = isDateFormat(format) && /[yd]|m(?![^;]*s)/i.test(codesOf(format).replace(/AM\/PM|h+:m+/gi, ''))
  dateFormats.set(format, is)
  return is
}

/** A format without its literal text, colours and locales. */
const codesOf = (format: string): string => format.replace(/"[^"]*"|\\.|\[[^\]]*\]/g, '')

function hiddenPart(format: string): Cell['hides'] {
  const codes = codesOf(format)
  if (!/y/i.test(codes)) return 'year'
  return /d/i.test(codes) ? undefined : 'day'
}

function shown(value: number, format: string): string {
  if (format === 'General' || format === '@') return String(value)
  return formatValue(value, format).trim()
}
