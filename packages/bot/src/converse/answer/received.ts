import { type Said, say } from '../../reply/texts.ts'
import { type Answer, answer, type Turn } from '../turn.ts'

const RECEIVED = /收到|知道了|received|noted|got\s?it/i

/** “收到” after the reminders of a day: that somebody has seen them is kept. Else it is politeness, answered with `otherwise`. */
export async function answerReceived(turn: Turn, otherwise: Said): Promise<Answer> {
  const { alerts, who } = turn.ports
  const numbers = alerts && who && RECEIVED.test(turn.reading.text) ? await alerts.received(who) : []
  if (numbers.length === 0) return answer(turn, 'chatter', null, [otherwise])
  return answer(turn, 'chatter', null, [say('received', { numbers })], { problems: numbers })
}
