import type { Person } from '../converse/ports.ts'
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
    if (line.restarted) test.restart()
    if (line.after) test.wait(line.after)
    const before = test.ledger.writes.length
    const by = line.by ?? '张三'
    const outcome = await test.say(by, line.says, line)
    protocol.push(`${by}: ${line.says.slice(0, 200)}`, `bot: ${textOf(outcome) || '(silence)'}`)
    try {
      check(line.says, outcome, line)
      if (line.silent && outcome.replies.length > 0) throw new UnexpectedReplyError('the bot should keep silent')
      const writes = test.ledger.writes.length - before
      if (writes !== (line.writes ?? 0))
        throw new UnexpectedReplyError(`${writes} writes were carried out, not ${line.writes ?? 0}`)
    } catch (error) {
      throw new UnexpectedReplyError(
        `${title}\n${error instanceof Error ? error.message : String(error)}\n\n${protocol.join('\n')}`,
      )
    }
  }
  return test
}
