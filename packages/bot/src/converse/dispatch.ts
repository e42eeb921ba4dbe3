import type { Topic } from '../commands/command.ts'
import { commands } from '../commands/commands.ts'
import type { Intent } from '../commands/intent.ts'
import type { Interpretation } from '../interpret/interpret.ts'
import { say } from '../reply/texts.ts'
import { answerAlerts } from './answer/alerts.ts'
import { answerDuties } from './answer/duties.ts'
import { answerFile } from './answer/files.ts'
import { answerHelp } from './answer/help.ts'
import { answerDueSoon, answerList, answerMine, answerOverdue } from './answer/lists.ts'
import { answerOne } from './answer/one.ts'
import { answerRule } from './answer/rule.ts'
import { answerStatistics } from './answer/statistics.ts'
import { proposePerson } from './people/propose-person.ts'
import { refuseOutright } from './permit.ts'
import { proposeAmendment } from './propose/amend.ts'
import { proposeExtension } from './propose/extend.ts'
import { proposeStep } from './propose/log-step.ts'
import { proposeNotice } from './propose/notice.ts'
import { proposeProgress } from './propose/progress.ts'
import { proposeRegistration } from './propose/register.ts'
import { proposeReopening } from './propose/reopen.ts'
import { proposeUndo } from './propose/undo.ts'
import { snooze } from './snooze.ts'
import { type Answer, answer, type Turn } from './turn.ts'

type Handler = (turn: Turn) => Answer | Promise<Answer>

const handlers: Readonly<Record<Intent, Handler>> = {
  'next-step': (turn) => answerOne(turn, 'next-step'),
  status: (turn) => answerOne(turn, 'status'),
  history: (turn) => answerOne(turn, 'history'),
  who: (turn) => answerOne(turn, 'who'),
  deadline: (turn) => answerOne(turn, 'deadline'),
  explain: (turn) => answerOne(turn, 'explain'),
  overdue: answerOverdue,
  'due-soon': (turn) => (asksWhen(turn) ? answerOne(turn, 'deadline') : answerDueSoon(turn)),
  list: answerList,
  mine: answerMine,
  statistics: answerStatistics,
  rule: answerRule,
  help: answerHelp,
  duties: answerDuties,
  'complete-step': (turn) => proposeStep(turn),
  'log-progress': (turn) => proposeProgress(turn),
  register: (turn) => proposeRegistration(turn),
  amend: proposeAmendment,
  undo: proposeUndo,
  extend: (turn) => proposeExtension(turn),
  reopen: proposeReopening,
  remind: (turn) => proposeNotice(turn, 'remind'),
  supervise: (turn) => proposeNotice(turn, 'supervise'),
  chart: (turn) => answerFile(turn, 'chart'),
  export: (turn) => answerFile(turn, 'export'),
}

/** 什么时候到期: asks about one problem, the one shown last. */
const asksWhen = ({ reading: { text, numbers } }: Turn): boolean =>
  numbers.length === 0 &&
  /^(?:那|它|这个|那个)?\s?(?:什么时候|啥时候?|何时|几号|哪一?天)(?:到期|截止|到时间)/.test(text)

/** Whoever may write nothing is told so before anything is asked back. */
export async function dispatch(turn: Turn, intent: Intent): Promise<Answer> {
  const refusal = await refuseOutright(turn, intent)
  if (!refusal) return handlers[intent](turn)
  return answer(turn, 'write', intent, [say('refused', { reasons: [refusal.text] })], {
    problems: turn.reading.numbers,
  })
}

/** Commands that share the intent of another, told apart by what they are about. */
async function dispatchTopic(turn: Turn, intent: Intent, topic: Topic): Promise<Answer> {
  if (topic === 'people') return proposePerson(turn)
  const answers = { 'due-soon': answerAlerts, remind: snooze } as const
  const alerts = intent === 'due-soon' || intent === 'remind' ? await answers[intent](turn) : undefined
  return alerts ?? notYet(turn, intent, topic)
}

/** Understood, and cannot be granted yet: said so, instead of guessing at something else. */
function notYet(turn: Turn, intent: Intent, topic: Topic): Answer {
  const wish = commands.find((one) => one.intent === intent && one.topic === topic)
  if (!wish) return answer(turn, 'unknown', null, [])
  return answer(turn, wish.kind, intent, [say('notYet', { wish: wish.help })], { problems: turn.reading.numbers })
}

/** What a message wants. What reads like a write and is none gets the answer to the question behind it, and how to say it. */
export async function carryOut(
  said: Turn,
  { intent, topic, blocked, problems: numbers }: Interpretation,
): Promise<Answer> {
  // 12号报了,15号还没动: only the one of which it is stated.
  const turn = numbers ? { ...said, reading: { ...said.reading, numbers } } : said
  const answered = await (topic ? dispatchTopic(turn, intent, topic) : dispatch(turn, intent))
  if (!blocked || blocked.why === 'question' || answered.understood.problems.length === 0) return answered
  const example = exampleFor(turn, answered, blocked.why === 'partial')
  return { ...answered, said: [...answered.said, say('notLogged', { why: blocked.why, example })] }
}

function exampleFor({ language, today }: Turn, { understood: { problems } }: Answer, partly: boolean): string {
  const number = problems[0] ?? 12
  const [, month, day] = today.split('-').map(Number)
  if (language === 'en')
    return partly
      ? `progress on ${number}: 80 percent done`
      : `rectification of problem ${number} was completed on ${today}`
  return partly ? `${number}号进展：主体工程已完成` : `${number}号${month}月${day}日整改完成了`
}
