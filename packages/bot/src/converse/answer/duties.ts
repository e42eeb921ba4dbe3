import { addMonths, type CivilDate, daysBetween, duties, lastDayOfMonth, unscheduledDuties } from '@zhenggai/rules'
import { say } from '../../reply/texts.ts'
import { dueRange } from '../filters.ts'
import { type Answer, answer, type Turn } from '../turn.ts'

const MOST = 10
const A_MONTH = 31

/** What is to be done regularly, in the days that are named, else in this month. */
export function answerDuties(turn: Turn): Answer {
  const { ports, reading, today } = turn
  const rulebook = ports.ledger.rulebook(ports.ledger.defaultRulebook) ?? ports.ledger.rulebooks()[0]
  if (!rulebook) return answer(turn, 'read', 'duties', [say('nothingMore', null)])
  const range = dueRange(reading.text, today) ?? span(reading.text, today)
  const all = duties(rulebook, range)
  // Over a long time each duty is shown once, with its next day.
  const due =
    daysBetween(range.from, range.to) > A_MONTH
      ? all.filter(({ id }, index) => all.findIndex((one) => one.id === id) === index)
      : all
  const said = say('duties', {
    today,
    range,
    rows: due.slice(0, MOST).map(({ name, by, due: date, suggested, strict, forEach }) => ({
      name,
      by,
      due: date,
      suggested,
      strict,
      forEach,
    })),
    more: Math.max(0, due.length - MOST),
    unscheduled: unscheduledDuties(rulebook).map(({ name }) => name),
    basis: {
      document: rulebook.source.document.title,
      parts: due.flatMap(({ citations }) => citations.map(({ path, gist }) => ({ path, gist }))),
    },
  })
  return answer(turn, 'read', 'duties', [said], { filters: { due: `${range.from}..${range.to}` } })
}

/** Whoever asks about half-years or years wants to see past this month. */
function span(text: string, today: CivilDate): { from: CivilDate; to: CivilDate } {
  const from = `${today.slice(0, 8)}01`
  if (/年|annual|year/i.test(text)) return { from, to: lastDayOfMonth(addMonths(from, 11)) }
  if (/季|quarter/i.test(text)) return { from, to: lastDayOfMonth(addMonths(from, 2)) }
  return { from, to: lastDayOfMonth(today) }
}
