import { isCivilDate } from '@zhenggai/rules'
import { directoryOf } from '../../interpret/directory.ts'
import { say } from '../../reply/texts.ts'
import { judge } from '../answer/standing.ts'
import { sayUnknown } from '../find-problems.ts'
import type { Draft, Item, Proposal } from '../memory.ts'
import { changesTo } from '../propose/amend.ts'
import { saidDay } from '../propose/day.ts'
import { propose } from '../propose/propose.ts'
import { readFacts } from '../propose/read-facts.ts'
import { supplemented } from '../propose/register.ts'
import { resolveStep } from '../propose/resolve-step.ts'
import { prose } from '../prose.ts'
import { type Answer, answer, type Turn } from '../turn.ts'
import { renew } from './renew.ts'

type Log = Extract<Draft, { kind: 'log' }>

/**
 * “不对，是15号”, “日期是6月15日”: changes what waits and shows it again. Undefined: the message changes nothing of it.
 */
export async function correct(turn: Turn, proposal: Proposal): Promise<Answer | undefined> {
  const [item, another] = proposal.items
  if (!item || another) return undefined
  const { draft } = item
  switch (draft.kind) {
    case 'register': {
      const fuller = await supplemented(turn, draft)
      return fuller && propose(turn, proposal.intent, [fuller], { corrects: true })
    }
    case 'amend':
      return correctAmendment(turn, proposal, draft)
    case 'log':
      return correctLog(turn, proposal, draft)
    case 'undo':
    case 'redate':
    case 'person':
      return undefined
  }
}

async function correctAmendment(
  turn: Turn,
  proposal: Proposal,
  draft: Extract<Draft, { kind: 'amend' }>,
): Promise<Answer | undefined> {
  const number = turn.reading.numbers[0] ?? draft.number
  const record = await turn.ports.ledger.read(number)
  if (!record) return unknownNumber(turn, proposal)
  const read = readFacts(turn.reading.text, {
    today: turn.today,
    directory: directoryOf(await turn.ports.ledger.all()),
  })
  const named = changesTo(record, read)
  const changes = Object.keys(named).length > 0 ? named : draft.changes
  if (changes === draft.changes && number === draft.number) return undefined
  return again(turn, proposal, renew(turn, { ...draft, number, changes, assumed: [] }, record))
}

async function correctLog(turn: Turn, proposal: Proposal, draft: Log): Promise<Answer | undefined> {
  const { reading, today } = turn
  const day = saidDay(reading.dates, today)
  if (day.kind === 'impossible')
    return answer(turn, 'write', proposal.intent, [say('impossibleDate', { words: day.words })])
  if (day.kind === 'future') return answer(turn, 'write', proposal.intent, [say('futureDay', { on: day.on, today })])
  if (day.kind === 'open')
    return answer(turn, 'write', proposal.intent, [
      say('askDate', { about: null, words: day.words, options: [], today }),
    ])
  const meant = await asDay(turn, draft)
  if (meant) return again({ ...turn, reading: { ...reading, numbers: [] } }, proposal, meant)
  const number = reading.numbers[0] ?? draft.number
  const record = await turn.ports.ledger.read(number)
  if (!record) return unknownNumber(turn, proposal)
  const type = stepSaid(turn, record) ?? draft.event.type
  const note = noteSaid(turn, draft)
  const on = day.kind === 'day' ? day.on : draft.event.on
  const same =
    number === draft.number && type === draft.event.type && on === draft.event.on && note === draft.event.note
  if (same) return undefined
  const assumed = draft.assumed.filter(
    (one) =>
      !(one === 'today' && day.kind === 'day') &&
      !(one === 'problem' && reading.numbers.length > 0) &&
      !(one === 'step' && type !== draft.event.type),
  )
  const event = { ...draft.event, type, on, ...(note !== undefined && { note }) }
  return again(turn, proposal, renew(turn, { ...draft, number, event, assumed }, record))
}

/**
 * 不对,是15号: the day, where problem 15 cannot be meant: there is none, or what waits cannot be logged to it. In the month of the
 * day that was said first.
 */
async function asDay(turn: Turn, draft: Log): Promise<{ readonly item: Item } | undefined> {
  const { numbers, dates } = turn.reading
  const [number, another] = numbers
  if (typeof number !== 'number' || another !== undefined || dates.length > 0 || number > 31) return undefined
  const on = `${draft.event.on.slice(0, 8)}${String(number).padStart(2, '0')}`
  if (!isCivilDate(on) || on > turn.today) return undefined
  const other = await turn.ports.ledger.read(number)
  const couldBe = other && 'item' in renew(turn, { ...draft, number }, other)
  const record = couldBe ? undefined : await turn.ports.ledger.read(draft.number)
  if (!record) return undefined
  const assumed = draft.assumed.filter((one) => one !== 'today')
  const renewed = renew(turn, { ...draft, event: { ...draft.event, on }, assumed }, record)
  return 'item' in renewed ? renewed : undefined
}

function stepSaid(turn: Turn, record: Parameters<typeof judge>[1]): string | undefined {
  if (turn.reading.steps.length === 0) return undefined
  const resolved = resolveStep(judge(turn.ports.ledger, record, turn.today), turn.reading)
  return resolved.kind === 'one' && !resolved.assumed ? resolved.step.type : undefined
}

function noteSaid({ reading: { text } }: Turn, { event }: Log): string | undefined {
  if (event.type !== 'progress') return event.note
  const said = /(?:内容|进展|note|text)\s?(?:是|为|改成|改为|is|:)\s?(.+)$/i.exec(text)?.[1]
  return said ? prose(said) : event.note
}

async function again(
  turn: Turn,
  proposal: Proposal,
  renewed: { readonly item: Item } | { readonly reasons: readonly { zh: string; en: string }[] },
): Promise<Answer> {
  if ('reasons' in renewed) {
    const waits = say('stillWaits', { items: proposal.items.map(({ shown }) => shown), today: turn.today })
    return answer(turn, 'write', proposal.intent, [say('refused', { reasons: renewed.reasons }), waits])
  }
  const { numbers, dates } = turn.reading
  const answered = await propose(turn, proposal.intent, [renewed.item], { corrects: true })
  const [number] = numbers
  // 不对,是15号 can mean the 15th as well.
  const unclear =
    number !== undefined && dates.length === 0 && /^(?:不对|不是|错了|是|应该是|no|it)/i.test(turn.reading.text)
  return unclear ? { ...answered, said: [...answered.said, say('meantDay', { number })] } : answered
}

async function unknownNumber(turn: Turn, proposal: Proposal): Promise<Answer> {
  const waits = say('stillWaits', { items: proposal.items.map(({ shown }) => shown), today: turn.today })
  return answer(turn, 'write', proposal.intent, [await sayUnknown(turn.ports.ledger, turn.reading.numbers), waits], {
    problems: turn.reading.numbers,
  })
}

const marker =
  /^(?:不对|不是|错了|不,|更正|纠正|应该是|应该|应是|应为|改成|改为|改到|换成|是(?!谁|哪|什么|不是|否)|日期|时间|编号|问题号|环节|内容|no,|not\s|it\sis\b|it's\b|it\swas\b|the\sdate\b|the\snumber\b|the\sstep\b|actually\b|make\sit\b|sorry,|i\smean)/i

/** Whether a message speaks of what waits: it says that something is wrong, or names nothing but slots. */
export function isCorrection({ reading }: Pick<Turn, 'reading'>, { intent }: Pick<Proposal, 'intent'>): boolean {
  const { text, mood } = reading
  if (intent === 'register' && reading.numbers.length === 0 && !mood.question) return true
  if (mood.question) return false
  // 15号整改完成了 is a statement of its own.
  const complete = reading.numbers.length > 0 && reading.steps.length > 0
  return marker.test(text) || (isOnlySlots(reading) && !complete)
}

const fillers = /[\s,。.!、:;()了的啊哈呢吧就是嗯那]|问题|\b(?:on|the|problem|no|it|is|was)\b/gi

/** Nothing but numbers, days, steps and units. */
function isOnlySlots({ text, numberMentions, dates, steps, units }: Turn['reading']): boolean {
  let rest = text
  const places = [...numberMentions, ...dates, ...steps, ...units].toSorted((a, b) => b.start - a.start)
  for (const { start, end } of places)
    rest = `${rest.slice(0, start)}${' '.repeat(Math.max(0, end - start))}${rest.slice(end)}`
  return places.length > 0 && rest.replace(fillers, '') === ''
}
