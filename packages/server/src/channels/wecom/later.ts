import { answerAt, splitText, type WecomApp } from '@zhenggai/bot/wecom'
import type { Responder } from './desk.ts'
import type { Request } from './inbox.ts'
import type { LongConnection } from './long-connection.ts'

interface Ways {
  readonly connection: LongConnection | undefined
  readonly app: WecomApp | undefined
  readonly apiBase: string
}

/** How a request is answered whose own way is gone, by where it came from. Undefined: there is no way now. */
export function laterResponder(request: Request, { connection, app, apiBase }: Ways): Responder | undefined {
  const { message, answerAt: address } = request
  if (message.id.startsWith('app-')) return app && appResponder(app, message.user)
  if (address === undefined) return connection?.respond(request)
  return {
    async say({ markdown }) {
      const answer = await answerAt(address, apiBase, markdown)
      return answer.kind !== 'unreached'
    },
  }
}

/** By messages of the self-built app. */
export const appResponder = (app: WecomApp, user: string): Responder => ({
  async say({ text }) {
    for (const part of splitText(text, { bytes: 2048, characters: 2048 })) {
      const answer = await app.sendText(user, part)
      if (answer.kind === 'unreached') return false
    }
    return true
  },
  async send({ name, bytes }) {
    const uploaded = await app.uploadFile(name, bytes)
    if (uploaded.kind === 'unreached') return false
    const mediaId = uploaded.kind === 'answered' ? uploaded.body.media_id : undefined
    if (typeof mediaId !== 'string') return 'refused'
    const answer = await app.sendFile(user, mediaId)
    return answer.kind !== 'unreached'
  },
})
