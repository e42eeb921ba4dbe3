import type { DayNumber } from '@zhenggai/rules'
import { mondayOf, monthCount, yearOf } from './civil.ts'
import type { Lean } from './mention.ts'

/** What the writer left out: 6月14日 comes every year, 14日 every month, 周三 every week. */
export type Cycle = 'year' | 'month' | 'week'

/** `limit`: a day that something is to be done by, said with a lean to the past: 11月6日前 in June is this November. */
export type Direction = Lean | 'limit'

export interface Choice {
  readonly day: DayNumber
  readonly certain: boolean
  readonly alternatives: readonly DayNumber[]
}

/** So near a day on the other side of today is still taken, and asked about: on 20 June, 6月25日 is hardly the June of last year. */
const NEAR = { year: 31, month: 0, week: 0 } as const
/** Beyond the current turn, a day farther off than this is asked about even where it is the nearer one. */
const PLAIN = { year: 92, month: 20, week: 0 } as const
/** A limit that passed longer ago than this in the same year can as well be next year's. */
const STALE_LIMIT = 92

const sameTurn: Readonly<Record<Cycle, (a: DayNumber, b: DayNumber) => boolean>> = {
  year: (a, b) => yearOf(a) === yearOf(b),
  month: (a, b) => monthCount(a) === monthCount(b),
  week: (a, b) => mondayOf(a) === mondayOf(b),
}

/**
 * Which of a cycle's days is meant. Certain only where the day on the other side of today is clearly farther off.
 * @param candidates neighbouring turns of the cycle, ascending; undefined where there is none on either side of today.
 */
export function choose(
  candidates: readonly DayNumber[],
  today: DayNumber,
  direction: Direction,
  cycle: Cycle,
): Choice | undefined {
  const past = candidates.findLast((day) => day <= today)
  const future = candidates.find((day) => day >= today)
  if (past === undefined || future === undefined) {
    const only = past ?? future
    return only === undefined ? undefined : { day: only, certain: false, alternatives: [] }
  }
  if (past === future) {
    return cycle === 'week' // whoever means today says 今天
      ? { day: past, certain: false, alternatives: [past - 7, past + 7] }
      : { day: past, certain: true, alternatives: [] }
  }
  const taken = take(past, future, today, direction, cycle)
  const other = taken.day === past ? future : past
  return { ...taken, alternatives: taken.certain ? [] : [other] }
}

/** A turn of the cycle on either side of today, and how far off each is. */
interface Sides {
  readonly past: DayNumber
  readonly future: DayNumber
  readonly back: number
  readonly ahead: number
  /** Whether it lies in the current year, month or week. */
  readonly current: (day: DayNumber) => boolean
  readonly cycle: Cycle
}
type Taken = Pick<Choice, 'day' | 'certain'>

function take(past: DayNumber, future: DayNumber, today: DayNumber, direction: Direction, cycle: Cycle): Taken {
  const current = (day: DayNumber): boolean => sameTurn[cycle](day, today)
  const sides: Sides = { past, future, back: today - past, ahead: future - today, current, cycle }
  if (direction === 'limit') return takeLimit(sides)
  if (direction === 'nearest') return takeNearest(sides)
  return direction === 'past'
    ? takeSide({ day: past, away: sides.back }, { day: future, away: sides.ahead }, sides)
    : takeSide({ day: future, away: sides.ahead }, { day: past, away: sides.back }, sides)
}

interface Side {
  readonly day: DayNumber
  readonly away: number
}

/** The side that is leant to, unless the other one is very near. */
function takeSide(leant: Side, other: Side, { current, cycle }: Sides): Taken {
  if (leant.away <= other.away) return { day: leant.day, certain: current(leant.day) || leant.away <= PLAIN[cycle] }
  return { day: other.away <= NEAR[cycle] && current(other.day) ? other.day : leant.day, certain: false }
}

function takeNearest({ past, future, back, ahead, current }: Sides): Taken {
  const day = back <= ahead ? past : future
  return { day, certain: current(day) || 2 * Math.min(back, ahead) <= Math.max(back, ahead) }
}

function takeLimit({ past, future, back, ahead, current, cycle }: Sides): Taken {
  const muchNearer = 2 * ahead <= back
  if (current(future)) return { day: future, certain: back > NEAR[cycle] || muchNearer }
  const stillPast = cycle === 'year' && current(past) && !(ahead <= NEAR.year && ahead < back)
  return stillPast ? { day: past, certain: back <= STALE_LIMIT } : { day: future, certain: muchNearer }
}
