import type { Text } from '../vocabulary/text.ts'
import { type CivilDate, formatCivilDate, parseCivilDate } from './civil-date.ts'
import { holidayText } from './holiday-names.ts'

export interface NamedDate {
  readonly date: CivilDate
  readonly name?: Text | undefined
}

/**
 * What one notice of the State Council's office arranges (国务院办公厅关于某年部分节假日安排的通知). It may reach into the last
 * days of December before its year. A second notice for the same year amends the first: what it names, it decides.
 */
export interface HolidayNotice {
  readonly year: number
  /** Document number, e.g. 国办发明电〔2022〕16号. */
  readonly number?: string | undefined
  /** The day from which the public could know it. */
  readonly published?: CivilDate | undefined
  readonly daysOff: readonly NamedDate[]
  /** Saturdays and Sundays that are worked (调休上班). */
  readonly makeUpDays: readonly NamedDate[]
}

/**
 * One holiday of a notice as a line: from the first to the last day off, both included, then the days that make up for it.
 * `MM-DD` is a day of the notice's year.
 */
export type Arrangement = readonly [name: string, firstDayOff: string, lastDayOff: string, ...makeUpDays: string[]]

export function notice(
  year: number,
  number: string,
  published: CivilDate,
  arrangements: readonly Arrangement[],
): HolidayNotice {
  const inFull = (date: string): CivilDate => (date.length === 5 ? `${year}-${date}` : date)
  const daysOff: NamedDate[] = []
  const makeUpDays: NamedDate[] = []
  for (const [zh, first, last, ...worked] of arrangements) {
    const name = holidayText(zh)
    for (let day = parseCivilDate(inFull(first)); day <= parseCivilDate(inFull(last)); day++) {
      daysOff.push({ date: formatCivilDate(day), name })
    }
    for (const date of worked) makeUpDays.push({ date: inFull(date), name })
  }
  return { year, number, published, daysOff, makeUpDays }
}
