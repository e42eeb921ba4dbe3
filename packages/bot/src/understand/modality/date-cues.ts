import type { CivilDate } from '@zhenggai/rules'
import type { DateMention } from '../dates.ts'
import type { DoubtKind } from './cue.ts'
import type { Cue } from './reading.ts'

interface Dated {
  readonly doubts: readonly Cue<DoubtKind>[]
  readonly fact: Cue<'asserted'> | undefined
}

/**
 * What the days in a clause say: a day to come makes a plan, a certain day that has come beside an act of the field a report
 * (6月14日报县水务局审核). 今天报 is either: it says nothing.
 */
export function readDates(
  dates: readonly DateMention[],
  today: CivilDate | undefined,
  { acts, claim }: { readonly acts: boolean; readonly claim: string | undefined },
): Dated {
  const planned = dates.filter((date) => isToCome(date, today ?? '', claim))
  const report = dates.find(
    (date) =>
      date.kind === 'day' &&
      date.role === 'on' &&
      date.certain &&
      date.date <= (today ?? '') &&
      !/今|本日|today|tonight|this/i.test(date.words),
  )
  return {
    doubts: planned.map(({ start, end }) => ({ kind: 'planned', start, end })),
    fact: acts && report ? { kind: 'asserted', start: report.start, end: report.end } : undefined,
  }
}

/** Signs that hold against a limit that has not passed: 已于6月底前完成. */
const already = /已|\b(?:has|have|was|were|already)\b/i

/** @param claim the words that assert, if any do. */
function isToCome(date: DateMention, today: CivilDate, claim: string | undefined): boolean {
  switch (date.kind) {
    case 'impossible':
      return false
    case 'period':
      return date.range.from > today
    case 'day':
      if (date.role === 'before') {
        const claimed = claim !== undefined && (!date.certain || already.test(claim))
        return date.date >= today && !claimed
      }
      if (date.role === 'after') return date.date >= today
      return date.date > today || (claim === undefined && mayBeToCome(date.alternatives, today))
  }
}

/** 月底完成 can be the end of this month: without 已 or 了 it reports nothing. */
const mayBeToCome = (alternatives: readonly CivilDate[] | undefined, today: CivilDate): boolean =>
  alternatives?.some((day) => day > today) ?? false
