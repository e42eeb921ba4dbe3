import type { Text } from '../vocabulary/text.ts'
import { type CivilDate, type DayNumber, parseCivilDate, weekdayOf } from './civil-date.ts'
import type { HolidayNotice, NamedDate } from './holiday-notice.ts'
import { FIRST_YEAR, LAST_YEAR, statutoryDays } from './statutory-days.ts'

export const FIRST_DAY: DayNumber = /* @__PURE__ */ parseCivilDate(`${FIRST_YEAR}-01-01`)
export const DAY_COUNT: number = /* @__PURE__ */ parseCivilDate(`${LAST_YEAR + 1}-01-01`) - FIRST_DAY

export type DayKind = 'workday' | 'weekend' | 'holiday' | 'make-up'

export interface DayInfo {
  readonly working: boolean
  readonly kind: DayKind
  /** The holiday that the day belongs to or makes up for. */
  readonly name?: Text | undefined
  /** Document number of the notice that says so. */
  readonly notice?: string | undefined
  /** The notice for the day's year is not known: weekends and statutory days only, make-up days and bridge days missing. */
  readonly provisional: boolean
}

/**
 * Every question about working days as a look-up. An index is days since FIRST_DAY; `DAY_COUNT` in the `next…` arrays means never.
 */
export interface DayTable {
  /** How many working days lie before the index. */
  readonly workingBefore: Uint16Array
  /** The index of the nth working day, from 0. */
  readonly nthWorking: Uint16Array
  /** The first day from the index on whose year is not announced. */
  readonly nextUnannounced: Uint16Array
  /** The first day from the index on that a coming notice can still change. */
  readonly nextTail: Uint16Array
  readonly info: readonly DayInfo[]
}

const plainDay = (kind: 'workday' | 'weekend', provisional: boolean): DayInfo =>
  Object.freeze({ working: kind === 'workday', kind, provisional })
const workday = { certain: plainDay('workday', false), provisional: plainDay('workday', true) }
const weekend = { certain: plainDay('weekend', false), provisional: plainDay('weekend', true) }

const years = /* @__PURE__ */ Array.from({ length: LAST_YEAR - FIRST_YEAR + 1 }, (_, index) => FIRST_YEAR + index)

/** @param notices by year, an amendment after what it amends. */
export function buildDayTable(notices: readonly HolidayNotice[], knownOn: CivilDate | undefined): DayTable {
  const announced = new Set(notices.map(({ year }) => year))
  const info = plainDays(announced)
  const special = [
    ...years.filter((year) => !announced.has(year)).flatMap((year) => statutory(year, knownOn)),
    ...notices.flatMap(arranged),
  ]
  for (const { day, ...what } of special) {
    const index = day - FIRST_DAY
    const plain = info[index]
    // A notice for the first year may reach into the December before it.
    if (plain) info[index] = Object.freeze({ ...plain, ...what, working: what.kind === 'make-up' })
  }
  return { ...rank(info), ...doubts(info, tailDays(announced)), info }
}

function plainDays(announced: ReadonlySet<number>): DayInfo[] {
  const info: DayInfo[] = []
  for (const year of years) {
    const certainty = announced.has(year) ? 'certain' : 'provisional'
    const nextYear = parseCivilDate(`${year + 1}-01-01`)
    for (let day = FIRST_DAY + info.length; day < nextYear; day++) {
      info.push((weekdayOf(day) > 5 ? weekend : workday)[certainty])
    }
  }
  return info
}

interface SpecialDay {
  readonly day: DayNumber
  readonly kind: 'holiday' | 'make-up'
  readonly name: Text | undefined
  readonly notice: string | undefined
}

function statutory(year: number, knownOn: CivilDate | undefined): SpecialDay[] {
  return statutoryDays(year, knownOn).map(({ day, name }) => ({ day, kind: 'holiday', name, notice: undefined }))
}

function arranged({ number: notice, daysOff, makeUpDays }: HolidayNotice): SpecialDay[] {
  const special =
    (kind: SpecialDay['kind']) =>
    ({ date, name }: NamedDate): SpecialDay => ({ day: parseCivilDate(date), kind, name, notice })
  return [...daysOff.map(special('holiday')), ...makeUpDays.map(special('make-up'))]
}

/** The indices of 26–31 December of the announced years whose next year is not. */
function tailDays(announced: ReadonlySet<number>): ReadonlySet<number> {
  const open = [...announced].filter((year) => !announced.has(year + 1))
  return new Set(
    open.flatMap((year) => [26, 27, 28, 29, 30, 31].map((day) => parseCivilDate(`${year}-12-${day}`) - FIRST_DAY)),
  )
}

function rank(info: readonly DayInfo[]): Pick<DayTable, 'workingBefore' | 'nthWorking'> {
  const workingBefore = new Uint16Array(DAY_COUNT + 1)
  const nthWorking: number[] = []
  for (const [index, { working }] of info.entries()) {
    if (working) nthWorking.push(index)
    workingBefore[index + 1] = nthWorking.length
  }
  return { workingBefore, nthWorking: Uint16Array.from(nthWorking) }
}

function doubts(info: readonly DayInfo[], inTail: ReadonlySet<number>): Pick<DayTable, 'nextUnannounced' | 'nextTail'> {
  const nextUnannounced = new Uint16Array(DAY_COUNT + 1).fill(DAY_COUNT)
  const nextTail = new Uint16Array(DAY_COUNT + 1).fill(DAY_COUNT)
  for (let index = DAY_COUNT - 1; index >= 0; index--) {
    nextUnannounced[index] = info[index]?.provisional ? index : (nextUnannounced[index + 1] as number)
    nextTail[index] = inTail.has(index) ? index : (nextTail[index + 1] as number)
  }
  return { nextUnannounced, nextTail }
}
