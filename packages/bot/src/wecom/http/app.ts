import type { Surroundings } from '../surroundings.ts'
import { multipart } from './multipart.ts'
import { type AppCredentials, createTokens } from './token.ts'
import { createTransport, type HttpAnswer } from './transport.ts'

export interface AppSettings extends AppCredentials {
  readonly agentId: number
  readonly base: string
}

/** An id for each id asked for; those that are not there could not be converted. */
type Converted =
  | { readonly kind: 'converted'; readonly users: ReadonlyMap<string, string> }
  | { readonly kind: 'failed'; readonly answer: HttpAnswer }

/** The self-built app: direct messages and the corp's directory. Nothing here rejects. */
export interface WecomApp {
  /** Whether the credentials are good: asks for a token and sends nothing. */
  check(): Promise<HttpAnswer>
  sendText(user: string, content: string): Promise<HttpAnswer>
  sendFile(user: string, mediaId: string): Promise<HttpAnswer>
  uploadFile(name: string, bytes: Uint8Array): Promise<HttpAnswer>
  readUser(user: string): Promise<HttpAnswer>
  /** Ids that a bot made by an ordinary member sees, into those of the corp's directory. At most 1000. */
  convertIds(ids: readonly string[]): Promise<Converted>
}

const list = (value: unknown): readonly Readonly<Record<string, unknown>>[] => (Array.isArray(value) ? value : [])

export function createApp(settings: AppSettings, around: Pick<Surroundings, 'now' | 'newId'>): WecomApp {
  const transport = createTransport(settings.base)
  const { withToken } = createTokens(transport, settings, around)
  const post = (path: string, body: unknown, query: Readonly<Record<string, string>> = {}) =>
    withToken((token) => transport.post(path, { access_token: token, ...query }, body))
  const get = (path: string, query: Readonly<Record<string, string>>) =>
    withToken((token) => transport.get(path, { access_token: token, ...query }))
  const send = (user: string, msgtype: string, content: object) =>
    post('/cgi-bin/message/send', { touser: user, agentid: settings.agentId, msgtype, [msgtype]: content })
  return {
    // Of a token that is good WeCom says so; any harmless question will do.
    check: () => get('/cgi-bin/agent/get', { agentid: String(settings.agentId) }),
    sendText: (user, content) => send(user, 'text', { content }),
    sendFile: (user, mediaId) => send(user, 'file', { media_id: mediaId }),
    uploadFile: (name, bytes) => post('/cgi-bin/media/upload', multipart('media', name, bytes), { type: 'file' }),
    readUser: (user) => get('/cgi-bin/user/get', { userid: user }),
    async convertIds(ids) {
      const answer = await post('/cgi-bin/batch/openuserid_to_userid', { open_userid_list: ids })
      if (answer.kind !== 'answered' || answer.code !== 0) return { kind: 'failed', answer }
      const pairs = list(answer.body.userid_list).map(
        ({ open_userid, userid }) => [String(open_userid), String(userid)] as const,
      )
      return { kind: 'converted', users: new Map(pairs) }
    },
  }
}
