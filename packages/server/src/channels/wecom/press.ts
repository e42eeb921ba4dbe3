import { settled } from './cards.ts'
import { type Desk, handOut, placeIn, plainly, proofOf, type Responder, textOf } from './desk.ts'
import type { Request } from './inbox.ts'
import { cardFor } from './reply.ts'
import { wordsFor } from './words.ts'

/**
 * Answers a click, as if its person had typed the button's word; but only the proposal that the card shows can be meant, and
 * only by whom it belongs to: everybody in a group sees the buttons.
 */
export async function press(
  desk: Desk,
  { message }: Request,
  task: string,
  responder: Responder,
): Promise<readonly Promise<boolean>[]> {
  const { chat, text, id } = message
  const card = await desk.cards.find(task)
  const words = wordsFor(card?.text ?? '')
  const user = await desk.ids.resolve(message.user)
  if (!card || card.chat !== chat) return [responder.say(plainly(words.cardIsOver), undefined)]
  if (card.user !== user) return [responder.say(plainly(words.cardIsOthers(card.user)), undefined)]
  const { evidence, note } = await proofOf(desk, placeIn(chat, user), user)
  const said = await desk.conversation.press(
    { user, text, chat: chat ?? undefined, messageId: id, channel: 'wecom', evidence },
    card.proposal,
    desk.clock,
  )
  if (!said) {
    void responder.update?.(settled(task, card.settled ?? words.cardIsOver))
    // Clicked twice: the card itself says how it ended.
    return card.settled === undefined ? [responder.say(plainly(words.cardIsOver), undefined)] : []
  }
  void responder.update?.(settled(task, textOf(said)))
  await desk.cards.settle(task, card, textOf(said))
  desk.count(said.understood.kind)
  return handOut(said, [note(said)], await cardFor(desk, chat, user, id, said), responder)
}
