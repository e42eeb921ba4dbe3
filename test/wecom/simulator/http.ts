import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Faults } from './faults.ts'
import type { Json } from './link.ts'
import type { MediaShelf } from './media.ts'
import type { Screen } from './screen.ts'

/** What the HTTP side knows and has been asked. */
export interface Office {
  readonly corpId: string
  readonly appSecret: string
  readonly agentId: number
  /** Robots by key. */
  readonly robots: readonly string[]
  /** Ids of the directory, by the ids that a member's bot sees. */
  readonly openIds: ReadonlyMap<string, string>
  readonly faults: Faults
  readonly screen: Screen
  readonly media: MediaShelf
  /** How often a token was asked for. */
  tokens: number
  /** The token that is good now. */
  token: string
  readonly requests: { readonly path: string; readonly body: Json }[]
}

/** Answers like qyapi.weixin.qq.com: always with status 200. */
export async function answerHttp(office: Office, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const url = new URL(request.url ?? '/', 'http://x')
  const file = office.media.get(url.pathname)
  if (file) return void response.writeHead(200).end(file)
  const text = await readAll(request)
  const fault = office.faults.http.shift() ?? 'ok'
  if (fault === 'broken') return void request.socket.destroy()
  if (fault === 'silent') return
  if (fault === 'failing') return void response.writeHead(500, { 'Content-Type': 'text/html' }).end('<h1>500</h1>')
  if (fault === 'slow') await new Promise((resolve) => setTimeout(resolve, 500))
  const isJson = (request.headers['content-type'] ?? '').includes('json')
  const body = isJson ? (JSON.parse(text) as Json) : text
  office.requests.push({ path: url.pathname, body })
  const answer = typeof fault === 'number' ? { errcode: fault, errmsg: 'refused' } : answerTo(office, url, body)
  response
    .writeHead(200, { 'Content-Type': 'application/json' })
    .end(JSON.stringify({ errcode: 0, errmsg: 'ok', ...answer }))
}

async function readAll(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = []
  for await (const chunk of request as AsyncIterable<Buffer>) chunks.push(chunk)
  return Buffer.concat(chunks).toString('utf8')
}

function answerTo(office: Office, { pathname, searchParams }: URL, body: Json): Json {
  if (pathname.startsWith('/cgi-bin/webhook/'))
    return answerRobot(office, pathname, searchParams.get('key') ?? '', body)
  if (pathname === '/cgi-bin/gettoken') return giveToken(office, searchParams)
  if (pathname === '/cgi-bin/aibot/response') return showResponse(office, searchParams.get('response_code') ?? '', body)
  if (searchParams.get('access_token') !== office.token) return { errcode: 40_014, errmsg: 'invalid access_token' }
  switch (pathname) {
    case '/cgi-bin/message/send':
      return sendToPerson(office, body)
    case '/cgi-bin/batch/openuserid_to_userid': {
      const known = (body.open_userid_list as string[]).filter((id) => office.openIds.has(id))
      return { userid_list: known.map((id) => ({ open_userid: id, userid: office.openIds.get(id) })) }
    }
    case '/cgi-bin/media/upload':
      return { type: 'file', media_id: 'm2' }
    case '/cgi-bin/agent/get':
      return { agentid: office.agentId, name: '整改助手' }
    case '/cgi-bin/user/get':
      return { userid: searchParams.get('userid'), name: '张三' }
    default:
      return { errcode: 40_058, errmsg: 'no such call' }
  }
}

function giveToken(office: Office, query: URLSearchParams): Json {
  office.tokens += 1
  const isKnown = query.get('corpid') === office.corpId && query.get('corpsecret') === office.appSecret
  return isKnown ? { access_token: office.token, expires_in: 7200 } : { errcode: 40_001, errmsg: 'invalid credential' }
}

function sendToPerson({ screen, agentId }: Office, body: Json): Json {
  if (body.agentid !== agentId) return { errcode: 41_011, errmsg: 'missing agentid' }
  if (body.touser === 'nobody') return { errcode: 0, errmsg: 'ok', invaliduser: 'nobody' }
  const { content, media_id: media } = body[body.msgtype]
  if (content !== undefined && Buffer.byteLength(content) > 2048) return { errcode: 45_002, errmsg: 'too long' }
  screen.show(`app:${body.touser}`, { kind: body.msgtype, text: content ?? media, finished: true })
  return { msgid: 'm' }
}

const robotBytes: Readonly<Record<string, number>> = { text: 2048, markdown: 4096, markdown_v2: 4096 }

function answerRobot({ robots, screen }: Office, pathname: string, key: string, body: Json): Json {
  if (!robots.includes(key)) return { errcode: 93_000, errmsg: 'invalid webhook url' }
  if (pathname.endsWith('/upload_media')) return { type: 'file', media_id: 'm3' }
  const content: string = body[body.msgtype]?.content ?? ''
  const most = robotBytes[body.msgtype]
  if (most !== undefined && content === '') return { errcode: 44_004, errmsg: 'empty content' }
  if (most !== undefined && Buffer.byteLength(content) > most) return { errcode: 45_002, errmsg: 'too long' }
  screen.show(`robot:${key}`, {
    kind: body.msgtype,
    text: content || body.msgtype,
    finished: true,
    card: body[body.msgtype],
  })
  return {}
}

/** Once for each message. */
function showResponse({ screen }: Office, code: string, body: Json): Json {
  if (screen.of(`response:${code}`).length > 0) return { errcode: 40_008, errmsg: 'used' }
  screen.show(`response:${code}`, { kind: 'markdown', text: body.markdown.content, finished: true })
  return {}
}
