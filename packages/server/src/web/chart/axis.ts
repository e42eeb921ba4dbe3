import { addDays, type CivilDate, daysBetween } from '@zhenggai/rules'

/** The stretch of time that the chart shows, both days included. */
export interface Axis {
  readonly from: CivilDate
  readonly to: CivilDate
  /** First days of months. */
  readonly ticks: readonly CivilDate[]
}

const MOST_DAYS_BACK = 365
const MOST_DAYS_AHEAD = 548
const MOST_TICKS = 12

/** Whole months around the days, yet not so many that a month is no longer seen; what lies further off stands at the edge. */
export function axisOf(days: readonly CivilDate[], today: CivilDate): Axis {
  const earliest = addDays(today, -MOST_DAYS_BACK)
  const latest = addDays(today, MOST_DAYS_AHEAD)
  const near = [...days, today, addDays(today, 31)].filter((day) => earliest <= day && day <= latest).sort()
  const [first = today, last = today] = [near[0], near.at(-1)]
  const from = firstOfMonth(first, 0)
  const to = addDays(firstOfMonth(last, 1), -1)
  return { from, to, ticks: ticksBetween(from, to) }
}

/** Where a day stands, in percent of the width. */
export function placeOn({ from, to }: Axis, day: CivilDate): number {
  const share = (daysBetween(from, day) / (daysBetween(from, to) + 1)) * 100
  return Math.round(Math.min(Math.max(share, 0), 100) * 100) / 100
}

function ticksBetween(from: CivilDate, to: CivilDate): readonly CivilDate[] {
  const months: CivilDate[] = []
  for (let month = from; month <= to; month = firstOfMonth(month, 1)) months.push(month)
  const every = [1, 2, 3, 6, 12].find((step) => months.length / step <= MOST_TICKS) ?? 12
  return months.filter((month) => (Number(month.slice(5, 7)) - 1) % every === 0)
}

/** The first day of the month that lies so many months after the one of a day. */
function firstOfMonth(day: CivilDate, months: number): CivilDate {
  const index = Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1 + months
  const [year, month] = [Math.floor(index / 12), (index % 12) + 1]
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-01`
}
