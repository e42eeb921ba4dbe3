import type { Intent } from '../commands/intent.ts'
import type { Interpretation } from '../interpret/interpret.ts'
import { say } from '../reply/texts.ts'
import { answerDuties } from './answer/duties.ts'
import { answerHelp } from './answer/help.ts'
import { answerDueSoon, answerList, answerMine, answerOverdue } from './answer/lists.ts'
import { answerOne } from './answer/one.ts'
import { answerRule } from './answer/rule.ts'
import { answerStatistics } from './answer/statistics.ts'
import { proposeAmendment } from './propose/amend.ts'
import { proposeStep } from './propose/log-step.ts'
import { proposeProgress } from './propose/progress.ts'
import { proposeRegistration } from './propose/register.ts'
import { proposeUndo } from './propose/undo.ts'
import { notUnderstood } from './suggest.ts'
import type { Answer, Turn } from './turn.ts'

type Handler = (turn: Turn) => Answer | Promise<Answer>

const handlers: Readonly<Partial<Record<Intent, Handler>>> = {
  'next-step': (turn) => answerOne(turn, 'next-step'),
  status: (turn) => answerOne(turn, 'status'),
  history: (turn) => answerOne(turn, 'history'),
  who: (turn) => answerOne(turn, 'who'),
  deadline: (turn) => answerOne(turn, 'deadline'),
  explain: (turn) => answerOne(turn, 'explain'),
  overdue: answerOverdue,
  'due-soon': answerDueSoon,
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
}

export function dispatch(turn: Turn, intent: Intent): Answer | Promise<Answer> {
  const handle = handlers[intent]
  return handle ? handle(turn) : notUnderstood(turn)
}

/** What a message wants. What reads like a write and is none gets the answer to the question behind it, and how to say it. */
export async function carryOut(turn: Turn, { intent, blocked }: Interpretation): Promise<Answer> {
  const answered = await dispatch(turn, intent)
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
