import { type Calendar, type CivilDate, chinaCalendar, parseCivilDate } from '@zhenggai/rules'
import { readAnswer, withoutProblems } from './dates/bare-day.ts'
import { type Context, readContext, withTimeOfDay } from './dates/context.ts'
import type { DateMention, Lean } from './dates/mention.ts'
import { joinRange } from './dates/range.ts'
import { readCandidates } from './dates/readers.ts'
import type { DayReading, Part, Setting } from './dates/reading.ts'
import { reconciled, repetition } from './dates/repeated.ts'
import { type Resolved, resolve, toMention } from './dates/resolve.ts'
import { withoutSeries } from './dates/series.ts'
import { workingDayOf } from './dates/working-day.ts'
import { leftmostLongest } from './span.ts'

export type { DateMention, DayMention } from './dates/mention.ts'

export interface DateOptions {
  /** Which year, month or week is meant where none is said. Default `past`: what is logged has happened. */
  readonly lean?: Lean
  readonly calendar?: Calendar
  /** The bot has just asked for a day: 12号 and 12 are days of the month. */
  readonly expectDay?: boolean
}

/**
 * The dates in a normalised text, in reading order, Chinese and English. What gives no date (尽快, 立行立改, 每月3日, 移交后10天内)
 * gives no mention; 12号 alone is left to `scanProblemNumbers`.
 * @param today the civil day on which the text was written.
 */
export function scanDates(text: string, today: CivilDate, options: DateOptions = {}): DateMention[] {
  const { lean = 'past', calendar = chinaCalendar, expectDay = false } = options
  const setting: Setting = { text, today: parseCivilDate(today), lean, calendar, chinese: readsAsChinese(text) }
  const answer = expectDay ? readAnswer(setting) : undefined
  const parts = leftmostLongest(readCandidates(setting)).map((candidate): Part => {
    const narrowed = workingDayOf(candidate, setting)
    const { end, timed } = withTimeOfDay(text, narrowed.end)
    return { ...narrowed, end, timed }
  })
  return mentionsOf(answer ? [answer] : withoutProblems(withoutSeries(parts, text), text, expectDay), setting)
}

/** Numbers alone count as Chinese: 11/6 is November 6 then. */
const readsAsChinese = (text: string): boolean => /\p{Script=Han}/u.test(text) || !/[a-z]{2}/i.test(text)

/** What one part, or two that belong together, come to. */
interface Step {
  readonly resolved: Resolved
  readonly context: Context
  readonly taken: 1 | 2
}

function mentionsOf(parts: readonly Part[], setting: Setting): DateMention[] {
  const mentions: DateMention[] = []
  let anchor: DayReading | undefined
  let index = 0
  while (index < parts.length) {
    const { resolved, context, taken } = step(parts[index] as Part, parts[index + 1], setting, anchor)
    mentions.push(toMention(setting.text, resolved, context))
    if (resolved.kind === 'day') anchor = resolved.reading
    index += taken
  }
  return mentions
}

function step(part: Part, next: Part | undefined, setting: Setting, anchor: DayReading | undefined): Step {
  const { text } = setting
  const again = repetition(part, next, text)
  const context = readContext(text, { start: part.start, end: again?.end ?? part.end })
  const resolved = resolve((again?.main ?? part).reading, context, setting, anchor)
  if (again) {
    const reading = resolved.kind === 'day' ? reconciled(resolved.reading, again) : undefined
    return { resolved: reading ? { kind: 'day', reading } : resolved, context, taken: 2 }
  }
  const range = joinRange(resolved, part.end, next, text)
  if (!range || !next) return { resolved, context, taken: 1 }
  const whole = readContext(text, { start: part.start, end: next.end })
  return { resolved: { kind: 'period', reading: range }, context: { ...whole, role: 'on' }, taken: 2 }
}
