import { say } from '../../reply/texts.ts'
import { scanDates } from '../../understand/dates.ts'
import { type Answer, answer, type Turn } from '../turn.ts'

/** “今天会提醒什么”: what goes out on a day, today where none is named. Undefined: nobody keeps alerts here. */
export async function answerAlerts(turn: Turn): Promise<Answer | undefined> {
  const { ports, reading, today, language } = turn
  if (!ports.alerts) return undefined
  const days = scanDates(reading.text, today, { lean: 'future' }).flatMap((mention) =>
    mention.kind === 'day' && mention.certain ? [mention.date] : [],
  )
  const day = days[0] ?? today
  const lines = await ports.alerts.linesOf(day, language)
  return answer(turn, 'read', 'due-soon', [say('alerts', { lines })], { date: day })
}
