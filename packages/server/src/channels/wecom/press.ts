import type { Answer } from '../../conversation/conversation.ts'
import { isVerdict, type ProposalCard, type Settled, settledCard, wordOfKey } from './cards.ts'
import { type Desk, placeIn, plainly, proofOf, type Responder, textOf } from './desk.ts'
import { handOut } from './hand-out.ts'
import type { Request } from './inbox.ts'
import { cardFor, reply } from './reply.ts'
import { wordsFor } from './words.ts'

type Sending = readonly Promise<boolean>[]

/**
 * Answers a click, as if its person had typed the button's words. A verdict counts for the proposal that the card shows, and
 * only from whom it belongs to: everybody in a group sees the buttons.
 */
export async function press(
  desk: Desk,
  { message }: Request,
  { task, key }: NonNullable<Request['press']>,
  responder: Responder,
): Promise<Sending> {
  const { chat, user } = message
  const card = await desk.cards.find(task)
  const words = wordsFor(card?.text ?? '')
  if (!card || card.chat !== chat) return [responder.say(plainly(words.cardIsOver), undefined)]
  const text = wordOfKey(key, card)
  if (!isVerdict(key)) {
    if (card.settled) void responder.update?.(settledCard(task, card.settled))
    return text === undefined ? [] : reply(desk, { message: { ...message, text } }, responder)
  }
  if (card.user !== (await desk.ids.resolve(user)))
    return [responder.say(plainly(words.cardIsOthers(card.user)), undefined)]
  return decide(desk, { ...message, text: text ?? '' }, { task, card }, responder)
}

async function decide(
  desk: Desk,
  { chat, text, id }: Request['message'],
  { task, card }: { readonly task: string; readonly card: ProposalCard },
  responder: Responder,
): Promise<Sending> {
  const { user } = card
  const { evidence, note } = await proofOf(desk, placeIn(chat, user), user)
  const said = await desk.conversation.press(
    { user, text, chat: chat ?? undefined, messageId: id, channel: 'wecom', evidence },
    card.proposal,
    desk.clock,
  )
  if (!said) return over(task, card, responder)
  const settled = settledBy(said)
  void responder.update?.(settledCard(task, settled))
  await desk.cards.settle(task, card, settled)
  desk.count(said.understood.kind)
  return handOut(desk, said, [note(said)], await cardFor(desk, chat, user, id, said), responder)
}

/** Clicked twice, the card itself says how it ended; settled by other means, it says that it is over. */
function over(task: string, { settled, text }: ProposalCard, responder: Responder): Sending {
  const said = wordsFor(text).cardIsOver
  void responder.update?.(settledCard(task, settled ?? { said }))
  return settled ? [] : [responder.say(plainly(said), undefined)]
}

function settledBy(said: Answer): Settled {
  const { kind, problems } = said.understood
  const [problem] = problems
  const isWritten = kind === 'confirm' && !said.pending && problem !== undefined && problems.length === 1
  return { said: textOf(said), ...(isWritten && { problem: String(problem) }) }
}
