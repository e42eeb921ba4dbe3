import type { Outcome } from '../converse/ports.ts'
import type { Person } from '../directory/person.ts'
import { check, type Expected, textOf, UnexpectedReplyError } from './expect.ts'
import { createTestChat, type TestChat } from './group.ts'
import type { Start } from './memory-ledger.ts'

/** One message of a conversation, and what is expected of the answer. */
export interface Line extends Expected {
  readonly by?: string
  readonly says: string
  readonly toBot?: boolean
  readonly messageId?: string
  readonly quote?: string
  /** Minutes that pass before it. */
  readonly after?: number
  /** The server was started anew before it. */
  readonly restarted?: true
  readonly silent?: true
  /** Writes that this message carries out; none unless said. */
  readonly writes?: number
}

/** A conversation as data. */
export interface Script {
  readonly title: string
  /** Null or left out: a private chat. */
  readonly chat?: string | null
  readonly now?: string
  readonly problems?: readonly Start[]
  readonly people?: Readonly<Record<string, Person>>
  readonly lines: readonly Line[]
}

/**
 * Plays a conversation and holds every answer against its line.
 * @throws {UnexpectedReplyError} at the first line that goes otherwise; the message has the conversation so far.
 */
export async function play(
  { title, chat = null, now, people, problems, lines }: Script,
  sample: readonly Start[],
): Promise<TestChat> {
  const test = createTestChat({ problems: problems ?? sample, chat, ...(now && { now }), ...(people && { people }) })
  const protocol: string[] = []
  for (const line of lines) {
    const before = test.ledger.writes.length
    const outcome = await speak(test, line)
    protocol.push(`${line.by ?? SOMEBODY}: ${line.says.slice(0, 200)}`, `bot: ${textOf(outcome) || '(silence)'}`)
    try {
      hold(line, outcome, test.ledger.writes.length - before)
    } catch (error) {
      const why = error instanceof Error ? error.message : String(error)
      throw new UnexpectedReplyError(`${title}\n${why}\n\n${protocol.join('\n')}`)
    }
  }
  return test
}

const SOMEBODY = '张三'

function speak(test: TestChat, line: Line): Promise<Outcome> {
  if (line.restarted) test.restart()
  if (line.after) test.wait(line.after)
  return test.say(line.by ?? SOMEBODY, line.says, line)
}

function hold(line: Line, outcome: Outcome, writes: number): void {
  check(line.says, outcome, line)
  if (line.silent && outcome.replies.length > 0) throw new UnexpectedReplyError('the bot should keep silent')
  const expected = line.writes ?? 0
  if (writes !== expected) throw new UnexpectedReplyError(`${writes} writes were carried out, not ${expected}`)
}
