import type { TemplateCard } from '@zhenggai/bot/wecom'
import type { Answer } from '../../conversation/conversation.ts'
import { type Desk, placeIn, plainly, proofOf, type Responder, textOf } from './desk.ts'
import { handOut } from './hand-out.ts'
import type { Request } from './inbox.ts'
import { wordsFor } from './words.ts'

/** Answers a message. @returns what is still on its way out. */
export async function reply(
  desk: Desk,
  { message }: Request,
  responder: Responder,
): Promise<readonly Promise<boolean>[]> {
  const { chat, text, media, id } = message
  const user = await desk.ids.resolve(message.user)
  const place = placeIn(chat, user)
  const aboutFiles = await collect(desk, place, user, message)
  if (text.trim() === '' && media.length > 0) {
    desk.count('file')
    return [responder.say(plainly(aboutFiles), undefined)]
  }
  const { evidence, note } = await proofOf(desk, place, user)
  const said = await desk.conversation.say(
    { user, text, chat: chat ?? undefined, messageId: id, quote: message.quote, channel: 'wecom', evidence },
    desk.clock,
  )
  desk.count(said.understood.kind)
  return handOut(desk, said, [aboutFiles, note(said)], await cardFor(desk, chat, user, id, said), responder)
}

async function collect(desk: Desk, place: string, user: string, { media, text }: Request['message']): Promise<string> {
  if (media.length === 0) return ''
  const words = wordsFor(text)
  const { kept, lost, tooLarge } = await desk.evidence.collect(place, user, media)
  const lines = [kept > 0 && words.fileKept(kept), lost > 0 && words.fileLost, tooLarge > 0 && words.fileTooLarge]
  return lines.filter(Boolean).join('\n')
}

/** A card for what waits, where the person was not shown one yet. */
export async function cardFor(
  { cards }: Desk,
  chat: string | null,
  user: string,
  messageId: string,
  said: Answer,
): Promise<TemplateCard | undefined> {
  const { proposal, understood } = said
  // A reminder of what waits has its card already.
  if (proposal === undefined || !(understood.kind === 'write' || understood.kind === 'confirm')) return undefined
  return cards.ask(taskOf(messageId), { chat, user, proposal, text: textOf(said) })
}

const taskOf = (messageId: string): string => `zg-${messageId.replaceAll(/[^\w@-]/g, '-').slice(0, 100)}`
