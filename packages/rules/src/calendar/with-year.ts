import '../validation.ts'
import * as z from 'zod/mini'
import { type Text, textSchema } from '../vocabulary/text.ts'
import { type Calendar, createCalendar } from './calendar.ts'
import { type CivilDate, civilDateSchema, formatCivilDate, parseCivilDate, weekdayOf } from './civil-date.ts'
import { holidayNames, holidayText } from './holiday-names.ts'
import type { HolidayNotice, NamedDate } from './holiday-notice.ts'
import { FIRST_YEAR, LAST_YEAR, statutoryDays } from './statutory-days.ts'

const nameAdvice = `a name is ${holidayNames.join(', ')}, several of them joined by 、, or {"zh": …, "en": …}`
const knownName = z.string().check(z.refine((name) => holidayText(name) !== undefined, { error: nameAdvice }))
const nameSchema = z.union([knownName, textSchema], { error: nameAdvice })
const namedDateSchema = z.strictObject({ date: civilDateSchema, name: z.optional(nameSchema) })
const namedDatesSchema = z.strictObject({
  dates: z.array(civilDateSchema).check(z.minLength(1)),
  name: z.optional(nameSchema),
})

/** A year as somebody supplies it, e.g. from a file, once its notice is out and no release brings it yet. */
export const suppliedYearSchema = z.strictObject({
  daysOff: z.array(z.union([namedDateSchema, namedDatesSchema])),
  makeUpDays: z.array(z.union([civilDateSchema, namedDateSchema])),
  notice: z.optional(z.string().check(z.minLength(1))),
  published: z.optional(civilDateSchema),
})
export type SuppliedYear = z.input<typeof suppliedYearSchema>

/** A supplied year that cannot be right. `faults` names everything that is wrong with it. */
export class CalendarYearError extends Error {
  readonly code = 'calendar-year'
  readonly faults: readonly string[]
  constructor(year: number, faults: readonly string[]) {
    super(`the year ${year} cannot join the working-day calendar: ${faults.join('; ')}`)
    this.name = 'CalendarYearError'
    this.faults = faults
  }
}

/**
 * The calendar with a year added, or replaced where it already had one. The year is held against the law and against itself
 * before it is believed.
 * @throws {CalendarYearError} naming every fault.
 */
export function withYear(calendar: Calendar, year: number, supplied: SuppliedYear): Calendar {
  if (!Number.isInteger(year) || year < FIRST_YEAR || year > LAST_YEAR) {
    throw new CalendarYearError(year, [`only ${FIRST_YEAR} to ${LAST_YEAR} can be checked against the statutory days`])
  }
  const parsed = suppliedYearSchema.safeParse(supplied)
  if (!parsed.success) {
    throw new CalendarYearError(
      year,
      parsed.error.issues.map(({ path, message }) => `${path.join('.') || 'the year'}: ${message}`),
    )
  }
  const { notice: number, published, daysOff, makeUpDays } = parsed.data
  const added: HolidayNotice = {
    year,
    number,
    published,
    daysOff: daysOff.flatMap((entry) =>
      'date' in entry ? [named(entry.date, entry.name)] : entry.dates.map((date) => named(date, entry.name)),
    ),
    makeUpDays: makeUpDays.map((entry) => (typeof entry === 'string' ? named(entry) : named(entry.date, entry.name))),
  }
  const faults = faultsOf(added)
  if (faults.length > 0) throw new CalendarYearError(year, faults)
  const others = calendar.notices.filter((notice) => notice.year !== year)
  return createCalendar([...others, added], { version: `${calendar.version}+${year}`, knownOn: calendar.knownOn })
}

function named(date: CivilDate, name?: string | Text): NamedDate {
  const text = typeof name === 'string' ? holidayText(name) : name
  return text ? { date, name: text } : { date }
}

/** A notice has reached back to 29 December at the furthest; earlier than this is a slip. */
const reachesBackTo = (year: number): CivilDate => `${year - 1}-12-20`

const isWeekend = (date: CivilDate): boolean => weekdayOf(parseCivilDate(date)) > 5

/** What contradicts the law or itself in a complete notice. Amendments are not complete: hold the whole year against it. */
export function faultsOf({ year, daysOff, makeUpDays }: HolidayNotice): string[] {
  const off = daysOff.map(({ date }) => date)
  const worked = makeUpDays.map(({ date }) => date)
  const offSet = new Set(off)
  const owed = statutoryDays(year)
  const days = [...off, ...worked]
  const net = off.filter((date) => !isWeekend(date)).length - worked.length
  return [
    ...days
      .filter((date) => date < reachesBackTo(year) || date > `${year}-12-31`)
      .map((date) => `${date} is not between ${reachesBackTo(year)} and ${year}-12-31`),
    ...days
      .filter((date, index) => days.indexOf(date) !== index)
      .map((date) => `${date} is listed twice${offSet.has(date) && worked.includes(date) ? ', off and worked' : ''}`),
    ...worked
      .filter((date) => !isWeekend(date))
      .map((date) => `${date} is worked anyway: a make-up day is a Saturday or Sunday`),
    ...owed
      .map(({ day, name }) => ({ date: formatCivilDate(day), name }))
      .filter(({ date }) => !offSet.has(date))
      .map(({ date, name }) => `${date} is a statutory day off (${name.zh}) and is missing`),
    ...(net === owed.length
      ? []
      : [`weekdays off minus make-up days come to ${net}; the law gives ${owed.length} days in ${year}`]),
  ]
}
