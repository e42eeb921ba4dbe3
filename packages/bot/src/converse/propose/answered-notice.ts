import { mayLog, type ProblemEvent, type Text } from '@zhenggai/rules'
import type { Reading } from '../../interpret/reading.ts'
import type { LedgerProblem } from '../../ledger/ledger.ts'
import { say } from '../../reply/texts.ts'
import type { Assumption } from '../../reply/view.ts'
import { scanDates } from '../../understand/dates.ts'
import { judge } from '../answer/standing.ts'
import { findProblems, sayUnknown } from '../find-problems.ts'
import type { Draft } from '../memory.ts'
import { type Answer, answer, type Turn } from '../turn.ts'
import { saidDay } from './day.ts'
import { draftView } from './draft-view.ts'
import { propose } from './propose.ts'

const intent = 'complete-step'

const REPLY = '(?:回复|答复|回函|复函)'
const replied = new RegExp(`已经?\\S{0,6}${REPLY}|${REPLY}(?:了|过|完)|\\b(?:answered|replied|responded)\\b`, 'i')
const notice = /通知|督办|催办|\bnotice\b/i
/** 给12号发督办通知: a notice that is still to go out. */
const sends = /(?:发|下|出具|拟|起草)\S{0,6}(?:通知|函|督办|催办)|\b(?:send|issue|draft)\b/i
const NUMBER = /(?<!\d)\d{4}-\d{1,6}(?![\d-])/

/** 没有回复, 回复了吗, 请尽快回复: nobody says that it was. */
const unsaid =
  /没|未|吗|\?|是否|请|尽快|应当?|须|需要?|要求|准备|计划|打算|将|听说|如果|\b(?:not|please|should|will|must|if)\b/i

/** “2023-3号通知已回复”, “12号催办通知昨天已书面回复”: somebody says that a notice of the ledger was answered. */
export function saysAnswered({ text, mood }: Reading): boolean {
  if (!notice.test(text) || !replied.test(text) || sends.test(text) || unsaid.test(text)) return false
  // 2023-9 looks like a month to come, and then the whole like a plan.
  return NUMBER.test(text) || (mood.blocked === null && !mood.question)
}

/** Logs the answer to a notice: the one that is named, else the only one of the problem that is still open. */
export async function proposeAnswered(turn: Turn): Promise<Answer> {
  const number = NUMBER.exec(turn.reading.text)?.[0]
  const found = number === undefined ? await ofProblem(turn) : await byNumber(turn, number)
  if ('answer' in found) return found.answer
  const { record, issued, named } = found
  const problems = [record.number]
  // 2023-3 looks like a month.
  const text = number === undefined ? turn.reading.text : turn.reading.text.replace(number, ' '.repeat(number.length))
  const day = saidDay(scanDates(text, turn.today), turn.today)
  if (day.kind === 'impossible')
    return answer(turn, 'write', intent, [say('impossibleDate', { words: day.words })], { problems })
  if (day.kind === 'future')
    return answer(turn, 'write', intent, [say('futureDay', { on: day.on, today: turn.today })], { problems })
  if (day.kind === 'open') return refused(turn, [whichDay(day.words, issued)], record)
  const event: ProblemEvent = {
    type: 'notice-answered',
    on: day.kind === 'day' ? day.on : turn.today,
    notice: issued.notice ?? '',
    note: titleOf(issued).zh,
  }
  const against = [...(event.on < issued.on ? [tooEarly(issued)] : []), ...objections(turn, record, event)]
  if (against.length > 0) return refused(turn, against, record)
  const assumed: readonly Assumption[] = [
    ...(day.kind === 'day' ? [] : (['today'] as const)),
    ...(named ? [] : (['problem'] as const)),
  ]
  const draft: Extract<Draft, { kind: 'log' }> = { kind: 'log', intent, number: record.number, event, assumed }
  const shown = draftView(turn.ports.ledger, draft, record, turn.today)
  return propose(turn, intent, [{ draft, shown, version: record.version }])
}

const objections = ({ ports, today }: Turn, record: LedgerProblem, event: ProblemEvent): readonly Text[] =>
  mayLog(judge(ports.ledger, record, today).rulebook, record.problem, event, today).map(({ text }) => text)

type Found =
  | { readonly record: LedgerProblem; readonly issued: ProblemEvent; readonly named: boolean }
  | { readonly answer: Answer }

async function byNumber(turn: Turn, number: string): Promise<Found> {
  const record = (await turn.ports.ledger.all()).find(({ problem }) => issuedIn(problem.events, number))
  const issued = record && issuedIn(record.problem.events, number)
  if (!record || !issued) return { answer: refused(turn, [noSuchNotice(number)]) }
  const { numbers } = turn.reading
  if (numbers.length > 0 && !numbers.includes(record.number))
    return { answer: refused(turn, [ofAnother(number, record)], record) }
  return { record, issued, named: true }
}

const issuedIn = (events: readonly ProblemEvent[], number: string): ProblemEvent | undefined =>
  events.find((event) => event.type === 'notice-issued' && event.notice === number)

async function ofProblem(turn: Turn): Promise<Found> {
  const { records, unknown, named } = await findProblems(turn)
  if (unknown.length > 0)
    return {
      answer: answer(turn, 'write', intent, [await sayUnknown(turn.ports.ledger, unknown)], { problems: unknown }),
    }
  const [record, another] = records
  if (!record) return { answer: refused(turn, [whichNotice]) }
  if (another) return { answer: answer(turn, 'write', intent, [say('oneAtATime', null)]) }
  const open = openNotices(record.problem.events)
  const fitting = open.filter((event) => fits(event, turn.reading.text))
  const [issued, more] = fitting.length > 0 ? fitting : open
  if (!issued) return { answer: refused(turn, [nothingOpen(record)], record) }
  return more ? { answer: refused(turn, [severalOpen(record, open)], record) } : { record, issued, named }
}

function openNotices(events: readonly ProblemEvent[]): readonly ProblemEvent[] {
  const answered = new Set(events.flatMap(({ type, notice }) => (type === 'notice-answered' ? notice : [])))
  return events.filter(({ type, notice }) => type === 'notice-issued' && !answered.has(notice))
}

/** 催办通知 is not a 督办通知. */
const fits = ({ note = '' }: ProblemEvent, text: string): boolean =>
  ['催办', '督办'].every((kind) => !text.includes(kind) || note.startsWith(kind))

const titleOf = ({ notice, note }: ProblemEvent): Text => ({
  zh: `${note === '催办通知' || note === '督办通知' ? note : '通知'}${notice}`,
  en: `notice ${notice}`,
})

const refused = (turn: Turn, reasons: readonly Text[], record?: LedgerProblem): Answer =>
  answer(turn, 'write', intent, [say('refused', { reasons })], { problems: record ? [record.number] : [] })

/** 12号通知 is a notice that nobody numbered so, or that of problem 12. */
const whichNotice: Text = {
  zh: '请说明是哪份通知，例如：“2023-3号通知已回复”“12号问题的督办通知已回复”。',
  en: 'Say which notice: “notice 2023-3 was answered”, “problem 12 answered the supervision notice”.',
}
const noSuchNotice = (number: string): Text => ({
  zh: `台账里没有编号${number}的通知，请核对编号。`,
  en: `The ledger has no notice ${number}; check the number.`,
})
const ofAnother = (number: string, record: LedgerProblem): Text => ({
  zh: `通知${number}是发给${record.number}号问题的，请核对。`,
  en: `Notice ${number} belongs to problem ${record.number}; check which one is meant.`,
})
const nothingOpen = ({ number }: LedgerProblem): Text => ({
  zh: `${number}号没有等着回复的通知。`,
  en: `Problem ${number} has no notice that waits for an answer.`,
})
const severalOpen = ({ number }: LedgerProblem, open: readonly ProblemEvent[]): Text => ({
  zh: `${number}号有${open.length}份通知还没有回复：${open.map((one) => titleOf(one).zh).join('、')}，请说明编号，例如：“${open[0]?.notice}号通知已回复”。`,
  en: `Problem ${number} has ${open.length} notices to answer: ${open.map((one) => titleOf(one).en).join(', ')}; say which, as in “notice ${open[0]?.notice} was answered”.`,
})
const whichDay = (words: string, { notice }: ProblemEvent): Text => ({
  zh: `“${words}”不知道是哪一天。请写明几月几日，例如：“${notice}号通知6月19日已回复”。`,
  en: `“${words}” is no single day. Say which, as in “notice ${notice} was answered on 19 June”.`,
})
const tooEarly = (issued: ProblemEvent): Text => ({
  zh: `${titleOf(issued).zh}是${issued.on}发出的，回复不会更早，请核对日期。`,
  en: `${titleOf(issued).en} went out on ${issued.on}; the answer cannot be earlier.`,
})
