import { renderMarkdown } from '../render/markdown.ts'
import { renderPlain } from '../render/plain.ts'
import { speak } from '../reply/speak.ts'
import { maskPersonal } from '../rights/personal.ts'
import { ledgerSeenBy } from '../rights/seen-ledger.ts'
import { normalise } from '../understand/normalise.ts'
import { isAddressed } from './addressing.ts'
import { type ConversationMemory, recall, remember, withRepeat } from './memory.ts'
import type { IncomingMessage, Outcome, Ports, Reply } from './ports.ts'
import { bareTurn, readTurn } from './read-turn.ts'
import { respond } from './respond.ts'
import { sayTrouble } from './trouble.ts'
import { type Answer, answer, type Turn } from './turn.ts'

const BOT_NAMES: readonly string[] = ['整改助手']

/**
 * One message in, one outcome out. Nothing is written but by a “确认” of what was shown before, and the answer to that comes only
 * when the ledger has it. Never throws for what a person or the ledger does; what goes wrong is told.
 *
 * @param memory of the chat, as the last outcome gave it. Messages of one chat are handed over one after the other.
 * @throws {RangeError} where `ports.now` is no instant.
 */
export async function converse(message: IncomingMessage, memory: ConversationMemory, given: Ports): Promise<Outcome> {
  const { who, standsFor = [] } = given
  const ports: Ports = { ...given, ledger: ledgerSeenBy([who, ...standsFor], given.ledger) }
  const me = recall(memory, message.user, ports.now)
  const repeat = me.repeats.find(({ messageId }) => messageId === message.messageId)
  if (repeat) return { ...repeat.outcome, memory }
  const normalised = normalise(message.text, { botNames: ports.botNames ?? BOT_NAMES })
  const turn = bareTurn(message, memory, ports, me, normalised)
  try {
    const full = { ...turn, ...(await readTurn(turn, normalised)) }
    return finish(full, await respond(full, normalised))
  } catch (error) {
    return finish(turn, answer(turn, 'unknown', null, isAddressed(message, normalised) ? [sayTrouble(error)] : []))
  }
}

function finish(turn: Turn, { said, understood, me, proposes, files = [], suggestions = [] }: Answer): Outcome {
  const blocks = said.flatMap((one) => speak(one, turn.language))
  // Nobody knows who else reads a group.
  const shown = turn.message.chat === null ? (text: string) => text : maskPersonal
  const text = { text: shown(renderPlain(blocks)), markdown: shown(renderMarkdown(blocks)) }
  const replies: readonly Reply[] = blocks.length === 0 ? [] : [{ ...text, ...(files.length > 0 && { files }) }]
  const outcome = { replies, understood, pending: proposes ?? false, suggestions }
  const known = { ...me, language: replies.length > 0 ? turn.language : me.language }
  const { messageId } = turn.message
  const after = messageId === undefined ? known : withRepeat(known, { messageId, outcome })
  return { ...outcome, memory: remember(turn.memory, turn.message.user, after, turn.now) }
}
