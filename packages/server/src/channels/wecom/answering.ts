import { createTurns } from '../../store/turns.ts'
import { type Desk, placeIn, plainly, type Responder } from './desk.ts'
import type { Request } from './inbox.ts'
import { press } from './press.ts'
import { reply } from './reply.ts'
import { wordsFor } from './words.ts'

/** `open`: its answer has not gone out; it is made again after a restart. */
type Received = 'answered' | 'repeat' | 'open'

export interface Answering {
  /** A request as it arrives; nothing is done about one that was here before. Never rejects. */
  receive(request: Request, responder: Responder): Promise<Received>
  /** One that was taken before the last stop. Never rejects. */
  resume(request: Request, responder: Responder): Promise<Received>
  /** Requests that are being worked on. */
  pending(): number
}

/** Answers in order within a chat, and in many chats at once. */
export function createAnswering(desk: Desk): Answering {
  const { inbox, log } = desk
  const inTurn = createTurns()
  let pending = 0

  async function answer(request: Request, responder: Responder): Promise<readonly Promise<boolean>[]> {
    try {
      return request.press
        ? await press(desk, request, request.press, responder)
        : await reply(desk, request, responder)
    } catch (error) {
      log.error({ err: error, messageId: request.message.id }, 'a WeCom message could not be answered')
      return [responder.say(plainly(wordsFor(request.message.text).failed), undefined)]
    }
  }

  /** @param isNew whether there is anything to do; asked in the message's turn, so that none overtakes another. */
  async function work(request: Request, responder: Responder, isNew: () => Promise<boolean>): Promise<Received> {
    const { id, chat, user } = request.message
    // The turn ends with the answer; that it goes out is waited for outside of it.
    const { sending } = await inTurn(placeIn(chat, user), async () =>
      (await isNew()) ? { sending: await answer(request, responder) } : { sending: undefined },
    )
    if (!sending) return 'repeat'
    if (!(await Promise.all(sending)).every(Boolean)) return 'open'
    await inbox.settle(id)
    return 'answered'
  }

  async function guarded(request: Request, responder: Responder, job: () => Promise<Received>): Promise<Received> {
    pending += 1
    try {
      return await job()
    } catch (error) {
      log.error({ err: error, messageId: request.message.id }, 'a WeCom message could not be dealt with')
      void responder.say(plainly(wordsFor(request.message.text).failed), undefined)
      return 'open'
    } finally {
      pending -= 1
    }
  }

  return {
    receive: (request, responder) =>
      guarded(request, responder, () => work(request, responder, () => inbox.take(request))),
    resume: (request, responder) => guarded(request, responder, () => work(request, responder, async () => true)),
    pending: () => pending,
  }
}
