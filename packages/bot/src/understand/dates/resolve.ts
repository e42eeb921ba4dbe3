import { type DayNumber, formatCivilDate } from '@zhenggai/rules'
import { spanOf } from '../span.ts'
import { type Choice, choose, type Direction } from './choose.ts'
import { dayInMonth, monthCount, plusMonths, yearOf } from './civil.ts'
import type { Context } from './context.ts'
import type { DateMention } from './mention.ts'
import type { CycleReading, DayReading, PeriodReading, Reading, Setting } from './reading.ts'

/** A reading with its day or days found. */
export type Resolved =
  | { readonly kind: 'day'; readonly reading: DayReading }
  | { readonly kind: 'period'; readonly reading: PeriodReading }
  | { readonly kind: 'impossible' }

/**
 * The day or days of a reading.
 * @param anchor the last day before it in the text; what is left out leans on it.
 */
export function resolve(
  reading: Reading,
  context: Context,
  setting: Setting,
  anchor: DayReading | undefined,
): Resolved {
  switch (reading.kind) {
    case 'cycle':
      return resolveCycle(reading, context, setting, anchor)
    case 'day':
      return { kind: 'day', reading }
    case 'period':
      return { kind: 'period', reading }
    default:
      return { kind: 'impossible' }
  }
}

/** Which turn of a cycle is meant. */
function resolveCycle(
  reading: CycleReading,
  context: Context,
  setting: Setting,
  anchor: DayReading | undefined,
): Resolved {
  const { today, lean } = setting
  const direction: Direction = context.role === 'before' && lean === 'past' ? 'limit' : lean
  const current =
    reading.since && reading.candidates.find((day) => (reading.since?.(day) ?? day) <= today && today <= day)
  if (reading.since && current !== undefined) {
    return {
      kind: 'period',
      reading: { kind: 'period', from: reading.since(current), to: current, doubtful: reading.doubtful === true },
    }
  }
  const neverSoFar = direction === 'past' && reading.cycle === 'year' && (reading.candidates[0] ?? today) > today
  const chosen = neverSoFar ? undefined : choose(reading.candidates, today, direction, reading.cycle)
  if (!chosen) return { kind: 'impossible' }
  const { day, certain, alternatives } = withOthers(
    leaning(chosen, reading, setting, anchor),
    reading,
    setting,
    direction,
  )
  if (reading.since) {
    return {
      kind: 'period',
      reading: { kind: 'period', from: reading.since(day), to: day, doubtful: !certain || reading.doubtful === true },
    }
  }
  return { kind: 'day', reading: { kind: 'day', day, doubtful: !certain || reading.doubtful === true, alternatives } }
}

/**
 * 6月14日报审,18日同意: the 18th of that June. 2022年11月6日移交,12月1日报审: in 2022. Certain where it is also the day that would be
 * meant alone.
 */
function leaning(chosen: Choice, reading: CycleReading, setting: Setting, anchor: DayReading | undefined): Choice {
  if (!anchor || reading.cycle === 'week') return chosen
  const next = afterAnchor(reading, anchor)
  if (next === undefined || next < anchor.day || (setting.lean === 'past' && next > setting.today)) return chosen
  if (next === chosen.day) return { day: next, certain: true, alternatives: [] }
  return { day: next, certain: false, alternatives: [chosen.day] }
}

function afterAnchor({ dayOfMonth, candidates }: CycleReading, { day, inFull }: DayReading): DayNumber | undefined {
  if (dayOfMonth !== undefined) return dayInMonth(monthCount(day), dayOfMonth)
  const [candidate] = candidates
  if (!inFull || candidate === undefined) return undefined
  const sameYear = plusMonths(candidate, 12 * (yearOf(day) - yearOf(candidate)))
  return sameYear >= day ? sameYear : plusMonths(sameYear, 12)
}

function withOthers(chosen: Choice, { others, cycle }: CycleReading, setting: Setting, direction: Direction): Choice {
  const other = others && choose(others, setting.today, direction, cycle)
  return other ? { ...chosen, certain: false, alternatives: [...chosen.alternatives, other.day] } : chosen
}

/** A period with what stands after it: 本周内 and 截至5月 are limits, 5月前 ends before it, 本月以来 starts with it. */
function periodAsDay(period: PeriodReading, words: string, role: Context['role']): DayReading | undefined {
  const { from, to, doubtful = false } = period
  if (role === 'on' || /^due\b/i.test(words)) return undefined // what is due next week is due within it
  const english = /\b(?:by|before|prior to)\b/i.test(words)
  if (role === 'after') return { kind: 'day', day: /起|以来|since|from|自|从/i.test(words) ? from : to, doubtful }
  if (/[之以]?前$/.test(words) || english) {
    return { kind: 'day', day: from - 1, doubtful: true, alternatives: [to], limit: true }
  }
  return { kind: 'day', day: to, doubtful, limit: true, since: from }
}

/** What the caller sees. */
export function toMention(text: string, resolved: Resolved, context: Context): DateMention {
  const span = spanOf(text, context.start, context.end)
  if (resolved.kind === 'impossible') {
    return { ...span, kind: 'impossible', role: 'on', date: null, impossible: true, certain: false }
  }
  if (resolved.kind === 'period') {
    const asDay = periodAsDay(resolved.reading, span.words, context.role)
    if (asDay) return dayMention(span, asDay, context)
    const { from, to, doubtful } = resolved.reading
    const range = { from: formatCivilDate(from), to: formatCivilDate(to) }
    return { ...span, kind: 'period', role: 'range', date: null, range, certain: !doubtful && !context.rough }
  }
  return dayMention(span, resolved.reading, context)
}

function dayMention(span: ReturnType<typeof spanOf>, reading: DayReading, { role, rough }: Context): DateMention {
  const { day, doubtful = false, alternatives = [], limit = false, since, provisional = false } = reading
  const others = [...new Set(alternatives)].filter((other) => other !== day)
  return {
    ...span,
    kind: 'day',
    role: limit ? 'before' : role,
    date: formatCivilDate(day),
    certain: !doubtful && !rough,
    ...(others.length > 0 ? { alternatives: others.map(formatCivilDate) } : {}),
    ...(since === undefined ? {} : { range: { from: formatCivilDate(since), to: formatCivilDate(day) } }),
    ...(provisional ? { provisional } : {}),
  }
}
