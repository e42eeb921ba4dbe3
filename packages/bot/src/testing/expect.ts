import type { Outcome } from '../converse/ports.ts'
import type { Saying, TestChat } from './group.ts'

/** What a line of a conversation is expected to come to. */
export interface Expected {
  /** Every one of these stands in the reply. */
  readonly replies?: string | readonly string[]
  /** None of these does. */
  readonly without?: string | readonly string[]
  readonly kind?: Outcome['understood']['kind']
  readonly intent?: Outcome['understood']['intent']
  readonly pending?: boolean
}

/** A conversation that went otherwise than it should. */
export class UnexpectedReplyError extends Error {}

const list = (words: string | readonly string[] | undefined): readonly string[] =>
  words === undefined ? [] : typeof words === 'string' ? [words] : words

export const textOf = ({ replies }: Pick<Outcome, 'replies'>): string => replies.map(({ text }) => text).join('\n')

function wrong(said: string, outcome: Outcome, why: string): never {
  const { kind, intent } = outcome.understood
  throw new UnexpectedReplyError(
    `“${said.slice(0, 80)}”: ${why}\n  understood: ${kind} ${intent}\n  reply: ${textOf(outcome) || '(silence)'}`,
  )
}

/** Holds an outcome against what was expected of it. */
export function check(said: string, outcome: Outcome, expected: Expected): void {
  const text = textOf(outcome)
  for (const words of list(expected.replies))
    if (!text.includes(words)) wrong(said, outcome, `the reply lacks “${words}”`)
  for (const words of list(expected.without)) if (text.includes(words)) wrong(said, outcome, `the reply has “${words}”`)
  if (expected.kind !== undefined && outcome.understood.kind !== expected.kind)
    wrong(said, outcome, `is no ${expected.kind}`)
  if (expected.intent !== undefined && outcome.understood.intent !== expected.intent)
    wrong(said, outcome, `is no ${expected.intent}`)
  if (expected.pending !== undefined && outcome.pending !== expected.pending)
    wrong(said, outcome, `pending should be ${expected.pending}`)
}

/** The bot answers, and what it says contains these words. */
export async function shouldReply(
  chat: TestChat,
  user: string,
  text: string,
  expected: Expected,
  how: Saying = {},
): Promise<Outcome> {
  const outcome = await chat.say(user, text, how)
  if (outcome.replies.length === 0) wrong(text, outcome, 'there is no reply')
  check(text, outcome, expected)
  return outcome
}

/** The bot keeps silent. */
export async function shouldNotReply(chat: TestChat, user: string, text: string, how: Saying = {}): Promise<Outcome> {
  const outcome = await chat.say(user, text, how)
  if (outcome.replies.length > 0) wrong(text, outcome, 'the bot should keep silent')
  return outcome
}

/** Nothing is written and nothing is proposed, and a “确认” afterwards writes nothing either. */
export async function shouldNotWrite(chat: TestChat, user: string, text: string, how: Saying = {}): Promise<Outcome> {
  const before = chat.ledger.writes.length
  const outcome = await chat.say(user, text, how)
  if (outcome.understood.kind === 'write' && outcome.pending) wrong(text, outcome, 'a write is proposed')
  const confirmed = await chat.say(user, '确认', { toBot: true })
  if (chat.ledger.writes.length !== before) wrong(text, confirmed, 'something was written')
  return outcome
}
