import { phrases } from '@zhenggai/bot'
import type { CivilDate, Language, Problem } from '@zhenggai/rules'
import { type Html, html } from '../html.ts'
import { problemWords } from './words.ts'

/** The notices that were issued on a problem, with their answers. Null: none. */
export function noticesOf({ events }: Problem, today: CivilDate, language: Language): Html | null {
  const issued = events.filter(({ type }) => type === 'notice-issued')
  if (issued.length === 0) return null
  const say = problemWords[language]
  const day = (date: CivilDate): string => phrases[language].day(date, today)
  return html`<section><h2>${say.notices}</h2><ul>
${issued.map(({ notice = '', on, until, note }) => {
  const answered = events.find((event) => event.type === 'notice-answered' && event.notice === notice)
  const answer = answered ? say.noticeAnswered(day(answered.on)) : say.noticeOpen
  return html`<li>${say.noticeIssued(notice, day(on), until ? day(until) : null)} <b>${answer}</b>${note && html` ${note}`}</li>`
})}
</ul></section>`
}
