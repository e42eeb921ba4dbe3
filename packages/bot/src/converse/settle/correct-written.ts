import { isFresh } from '../memory.ts'
import { saidDay } from '../propose/day.ts'
import { proposeRedate } from '../propose/redate.ts'
import type { Answer, Turn } from '../turn.ts'

const marker =
  /^(?:不对|不是|错了|更正|纠正|(?:应该|应当|应)?是|日期|时间|(?:日期)?(?:改|换|更正)(?:成|为|到)|no,|actually\b|sorry,|it\swas\b|the\sdate\b)/i

/** “不对，是6月13日” after something was written: the day of what this person wrote last. Undefined: the message says no such thing. */
export async function correctWritten(turn: Turn): Promise<Answer | undefined> {
  const { me, reading, now, today } = turn
  const last = me.lastWrite
  if (!last?.at || !isFresh(last.at, now) || reading.mood.question || !marker.test(reading.text)) return undefined
  if (reading.numbers.length > 0 && reading.numbers[0] !== last.number) return undefined
  const day = saidDay(reading.dates, today)
  if (day.kind !== 'day' || reading.steps.length > 0) return undefined
  const record = await turn.ports.ledger.read(last.number)
  const [entry, another] =
    record?.history.filter(({ id, kind }) => kind === 'happened' && last.entries.includes(id)) ?? []
  if (!record || another || entry?.kind !== 'happened') return undefined
  return proposeRedate(turn, record, entry, day.on)
}
