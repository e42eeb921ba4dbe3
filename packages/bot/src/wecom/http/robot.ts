import { createHash } from 'node:crypto'
import type { TemplateCard } from '../card.ts'
import { multipart } from './multipart.ts'
import { createTransport, type HttpAnswer } from './transport.ts'

/** A message of a group robot. */
export type RobotMessage =
  | { readonly kind: 'text'; readonly content: string; readonly mentions?: readonly string[] | undefined }
  /** Knows mentions (`<@id>`) and colours, no tables. */
  | { readonly kind: 'markdown'; readonly content: string }
  /** Knows tables, no mentions. */
  | { readonly kind: 'markdown-v2'; readonly content: string }
  /** JPG or PNG, at most 2 MB. */
  | { readonly kind: 'image'; readonly bytes: Uint8Array }
  | { readonly kind: 'file'; readonly mediaId: string }
  | { readonly kind: 'card'; readonly card: TemplateCard }

/** What a robot's messages may hold, in bytes. */
export const robotLimits = { text: 2048, markdown: 4096, image: 2 * 1024 * 1024, perMinute: 20 } as const

/** A robot of one group. Whoever knows its address can write there: the address is a secret. */
export interface WecomRobot {
  send(message: RobotMessage): Promise<HttpAnswer>
  uploadFile(name: string, bytes: Uint8Array): Promise<HttpAnswer>
  /** Whether WeCom knows the robot: sends an empty message, which nobody gets to see. */
  check(): Promise<HttpAnswer>
}

/** The key in a robot's address; undefined where it is no such address. */
export function keyOfRobot(address: string): string | undefined {
  if (!URL.canParse(address)) return undefined
  const { protocol, pathname, searchParams } = new URL(address)
  const isWeb = protocol === 'https:' || protocol === 'http:'
  return isWeb && pathname.endsWith('/webhook/send') ? (searchParams.get('key') ?? undefined) : undefined
}

/**
 * @param patience milliseconds until an answer is given up on.
 * @throws {TypeError} where the address is none; see {@link keyOfRobot}.
 */
export function createRobot(address: string, patience?: number): WecomRobot {
  const key = keyOfRobot(address)
  if (key === undefined) throw new TypeError('this is no address of a group robot')
  const { origin, pathname } = new URL(address)
  const transport = createTransport(origin, patience)
  const upload = pathname.replace(/send$/, 'upload_media')
  return {
    send: (message) => transport.post(pathname, { key }, bodyOf(message)),
    uploadFile: (name, bytes) => transport.post(upload, { key, type: 'file' }, multipart('media', name, bytes)),
    check: () => transport.post(pathname, { key }, { msgtype: 'text', text: { content: '' } }),
  }
}

function bodyOf(message: RobotMessage): object {
  switch (message.kind) {
    case 'text': {
      const { content, mentions = [] } = message
      return { msgtype: 'text', text: { content, ...(mentions.length > 0 && { mentioned_list: mentions }) } }
    }
    case 'markdown':
      return { msgtype: 'markdown', markdown: { content: message.content } }
    case 'markdown-v2':
      return { msgtype: 'markdown_v2', markdown_v2: { content: message.content } }
    case 'image': {
      const base64 = Buffer.from(message.bytes).toString('base64')
      return { msgtype: 'image', image: { base64, md5: createHash('md5').update(message.bytes).digest('hex') } }
    }
    case 'file':
      return { msgtype: 'file', file: { media_id: message.mediaId } }
    case 'card':
      return { msgtype: 'template_card', template_card: message.card }
  }
}
