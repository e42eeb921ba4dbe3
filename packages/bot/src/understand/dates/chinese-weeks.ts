import { weekdayOf } from '@zhenggai/rules'
import { relativeStep } from './chinese-days.ts'
import { mondayOf } from './civil.ts'
import type { Reader } from './reading.ts'

const weekdayNumber = (char: string): number =>
  /[日天7]/.test(char) ? 7 : '一二三四五六'.indexOf(char) + 1 || Number(char)

const WEEK = '(?:周|星期|礼拜)'
const WEEKDAY = '([一二三四五六日天1-7])(?![个项件次家条处份名位类成均气.]|\\d+\\s?[个项件次家条处份名位])'

/** 下周三, 本周五, 上星期天. Weeks run from Monday to Sunday. */
export const dayOfNamedWeek: Reader = {
  pattern: new RegExp(`(上上|上|下下|下|本|这)一?个?${WEEK}的?(?:${WEEK})?${WEEKDAY}`, 'g'),
  read(match, { today }) {
    const monday = mondayOf(today) + 7 * relativeStep(match[1])
    return { kind: 'day', day: monday + weekdayNumber(match[2] ?? '') - 1, inFull: true }
  },
}

/** 周三, 星期天: which week is left open. 一周三次 is no Wednesday. */
export const weekdayAlone: Reader = {
  pattern: new RegExp(`(?<![一二两三四五六七八九十\\d每几半整前后近个隔双单])${WEEK}${WEEKDAY}`, 'g'),
  read(match, { today }) {
    const step = weekdayNumber(match[1] ?? '') - weekdayOf(today)
    return { kind: 'cycle', cycle: 'week', candidates: [-7, 0, 7].map((week) => today + week + step) }
  },
}

/** 本周, 上个星期, 下周末, 周末. */
export const week: Reader = {
  pattern: new RegExp(`(?:(上上|上|下下|下|本|这)一?个?${WEEK}(?![期边年转围密刊长知])(末)?|(?<![每个])周末)`, 'g'),
  read(match, { today }) {
    const monday = mondayOf(today) + 7 * relativeStep(match[1])
    if (match[2] || !match[1]) return { kind: 'period', from: monday + 5, to: monday + 6, doubtful: !match[1] }
    return { kind: 'period', from: monday, to: monday + 6 }
  },
}
