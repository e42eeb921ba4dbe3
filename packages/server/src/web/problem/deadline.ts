import { phrases } from '@zhenggai/bot'
import type { AssessedStep, CivilDate, Deadline, Language } from '@zhenggai/rules'
import { type Html, html } from '../html.ts'
import { problemWords } from './words.ts'

/** Why a date is the date that it is: what it counts from, what did not count, what may still move it. */
export function whyThisDate({ deadline }: AssessedStep, language: Language): Html | null {
  if (!deadline) return null
  const say = problemWords[language]
  return html`<details><summary>${say.why}</summary><ul>
${[
  origin(deadline, language),
  ...daysCounted(deadline, language),
  deadline.inside && say.inside,
  deadline.provisional && say.provisional,
  deadline.mayChange && say.mayChange,
  deadline.stricter && say.stricter(full(deadline.stricter.date, language)),
].map((line) => line && html`<li>${line}</li>`)}
</ul></details>`
}

const full = (day: CivilDate, language: Language): string => phrases[language].fullDay(day)

function origin({ basis, trigger, clock, date, was, grantedBy }: Deadline, language: Language): string {
  const say = problemWords[language]
  if (basis === 'extension') return say.extended(was && full(was, language), grantedBy)
  if (!trigger || !clock) return say.fromPlan
  const period = phrases[language].period(clock)
  return say.counted(trigger.name[language], full(trigger.on, language), period, full(date, language))
}

function daysCounted({ days }: Deadline, language: Language): readonly string[] {
  if (!days) return []
  const say = problemWords[language]
  const skipped = days.skipped.map(({ from, to, kind, name }) => {
    const stretch = from === to ? from : `${from}${say.to}${to}`
    return `${stretch} ${kind === 'weekend' ? say.weekend : (name?.[language] ?? '')}`.trim()
  })
  const worked = days.makeUpDays.map(({ date }) => date)
  return [
    ...(skipped.length > 0 ? [say.skipped + phrases[language].listed(skipped)] : []),
    ...(worked.length > 0 ? [say.worked + phrases[language].listed(worked)] : []),
  ]
}
