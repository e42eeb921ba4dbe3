import type { Place } from '../span.ts'
import type { DateMention } from './mention.ts'

/** What the words around a date say about it. `start` and `end` take in the words that make the role. */
export interface Context extends Place {
  readonly role: Exclude<DateMention['role'], 'range'>
  /** “About”, 左右, 前后. */
  readonly rough: boolean
  /** The words speak of a day (12号前, 于12号, 12号下午), so that 12号 is no problem here. */
  readonly ofDay: boolean
}

const CLOCK =
  '(?:\\s?(?:\\d{1,2}:\\d{2}(?::\\d{2})?|(?:\\d{1,2}|[一二两三四五六七八九十]{1,3})[点时](?:半|整|钟|\\d{1,2}分)?))'
const PART_OF_DAY =
  '(?:上午|下午|中午|早上|早晨|晚上|晚间|傍晚|凌晨|夜里|一早|下班(?=前|之前|以前)|早(?![就已日期])|晚(?![了点些于])|\\s(?:morning|afternoon|evening|at noon))'
const timeOfDay = new RegExp(`^\\s?(?:的|当天)?(?:(${PART_OF_DAY})${CLOCK}?|${CLOCK}|T\\d{2}:\\d{2}\\S{0,12})`)

/** The end of a date with the time of day that follows it, and whether one does. */
export function withTimeOfDay(text: string, end: number): { end: number; timed: boolean } {
  const match = timeOfDay.exec(text.slice(end, end + 24))
  return { end: end + (match?.[0].length ?? 0), timed: match?.[1] !== undefined }
}

const limitAfter =
  /^\s?(?:之前|以前|前(?![天期面置往来几去段后提沿述列所三两一例阵些不])|截止|为止|止(?!水|损)|之内|以内|内(?![容部涝业河外]))/
const sinceAfter = /^\s?(?:之后|以后|过后|以来|后(?![续面期勤来天半备置果])|起(?![火草诉来初因点源])(?:至今)?)/
const roughAfter = /^\s?(?:左右|前后|上下|\sor\sso\b)/

const limitBefore =
  /(?:(?:截至|截止)(?:到|至|日期|时间)?|最迟|最晚|不晚于|不迟于|不超过|赶在|赶到|延期到|延期至|延长到|延长至|延到|延至|推迟到|推迟至|推到|拖到|改到|放宽到|放宽至)[是为在于::]?\s?$/
const until = /(?:(?<![报收接达做看得直迟遇想提轮谈来没找赶感拿])到|(?<![甚乃截以])至)\s?$/
const sinceBefore = /(?:自从?|从|打从)\s?$/
const onBefore = /(?:(?<![关对由属至终基鉴])于|定在|约在|(?:时间|日期|期限|时限)[是为定:]?)\s?$/
const roughBefore = /(?:大约|大概|约|差不多|可能是?|估计|好像是?|about|around|approximately|roughly|circa)\s?$/i

const englishLimit =
  /\b(?:(?:on\sor\s)?before|by|until|till|no(?:t)?\slater\sthan|due(?:\s(?:on|by))?|prior\sto|up\sto|through|as\sof|within)\s(?:the\s)?$/i
const englishSince = /\b(?:since|after|from|starting(?:\s(?:on|from))?)\s(?:the\s)?$/i

/** Reads role and roughness off the words beside a date. */
export function readContext(text: string, { start, end }: Place): Context {
  const lead = text.slice(Math.max(0, start - 16), start)
  const trail = text.slice(end, end + 8)
  const rough = roughAfter.exec(trail)
  const isRough = rough !== null || roughBefore.test(lead)
  const roughEnd = end + (rough?.[0].length ?? 0)

  const limited = limitAfter.exec(trail)
  if (limited)
    return {
      role: 'before',
      start: leadStart(lead, start, limitBefore),
      end: end + limited[0].length,
      rough: isRough,
      ofDay: true,
    }
  const strong = limitBefore.exec(lead)
  if (strong) return { role: 'before', start: start - strong[0].length, end: roughEnd, rough: isRough, ofDay: true }
  const english = englishLimit.exec(lead)
  if (english) return { role: 'before', start: start - english[0].length, end: roughEnd, rough: isRough, ofDay: true }

  const since = sinceAfter.exec(trail)
  if (since)
    return {
      role: 'after',
      start: leadStart(lead, start, sinceBefore),
      end: end + since[0].length,
      rough: isRough,
      ofDay: true,
    }
  const from = sinceBefore.exec(lead) ?? englishSince.exec(lead)
  if (from) return { role: 'after', start: start - from[0].length, end: roughEnd, rough: isRough, ofDay: false }

  const role = until.test(lead) ? 'before' : 'on'
  return { role, start, end: roughEnd, rough: isRough, ofDay: onBefore.test(lead) }
}

const leadStart = (lead: string, start: number, pattern: RegExp): number =>
  start - (pattern.exec(lead)?.[0].length ?? 0)

const everyBefore =
  /(?:(?:每|逐)(?:个|一)?(?:年|月|周|星期|季度?|半年|半月)?度?的?|\b(?:every|each)\s(?:\w{1,10}\s)?(?:on\s)?(?:the\s)?)\s?$/i
const everyAfter = /^\s(?:of|in)\s(?:each|every)\b/i

/** Whether a date is one of a series (每月3日, every Wednesday): no single day. */
export const recurs = (text: string, { start, end }: Place): boolean =>
  everyBefore.test(text.slice(Math.max(0, start - 24), start)) || everyAfter.test(text.slice(end, end + 12))

export const isListGap = (gap: string): boolean => /^\s?(?:[、,]|和|及|与|以及|and|&|,\s?and)\s?$/i.test(gap)
export const isRangeGap = (gap: string): boolean => /^\s?(?:到|至|-|~|--|to|through|until|till|and)\s?$/i.test(gap)
