import { type CivilDate, chinaCalendar, workingDays } from '@zhenggai/rules'

/** Days around the one that the sample is made for. */
export interface Days {
  /** The day itself, working or not. */
  readonly today: CivilDate
  /** The nth working day before it. */
  ago(n: number): CivilDate
  /** The nth working day after it. */
  ahead(n: number): CivilDate
}

/** @throws {RangeError} where the calendar does not reach. */
export function daysAround(today: CivilDate): Days {
  const day = (counted: ReturnType<typeof workingDays.add>): CivilDate => {
    if (!counted.ok) throw new RangeError(`the calendar does not reach far enough around ${today}`)
    return counted.date
  }
  return {
    today,
    ago: (n) => day(workingDays.subtract(chinaCalendar, today, n)),
    ahead: (n) => day(workingDays.add(chinaCalendar, today, n)),
  }
}
