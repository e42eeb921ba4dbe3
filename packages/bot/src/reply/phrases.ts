import type { Body, CivilDate, Deadline, Language } from '@zhenggai/rules'
import * as en from './en/words.ts'
import type { Left } from './view.ts'
import * as zh from './zh/words.ts'

/** The words that the replies are made of, for whoever says the same in another place: a page, a document. */
export interface Phrases {
  /** 6月15日, with the year where it is not that of `today`. */
  day(date: CivilDate, today: CivilDate): string
  /** 2023年6月15日 */
  fullDay(date: CivilDate): string
  /** 还剩3个工作日 */
  left(time: Left): string
  /** 10个工作日 */
  period(clock: NonNullable<Deadline['clock']>): string
  /** 县水务局（县级对应的牵头部门） */
  body(body: Body): string
  bodies(all: readonly Body[]): string
  listed(items: readonly string[]): string
}

export const phrases: Readonly<Record<Language, Phrases>> = { zh, en }
