import { XMLParser } from 'fast-xml-parser'
import type { WecomMessage } from '../frame/message.ts'

/** Ids have more digits than a number holds, and entities are nobody's business here: everything stays text. */
const parser = new XMLParser({ parseTagValue: false, processEntities: false, ignoreAttributes: true, trimValues: true })

type Fields = Readonly<Record<string, string>>

/** The fields of `<xml>…</xml>`, one level deep. Undefined: it is no such text. */
export function readXml(text: string): Fields | undefined {
  if (/<!(?:DOCTYPE|ENTITY)/i.test(text)) return undefined
  try {
    const { xml } = parser.parse(text) as { readonly xml?: unknown }
    if (typeof xml !== 'object' || xml === null) return undefined
    return Object.fromEntries(
      Object.entries(xml).flatMap(([name, value]) => (typeof value === 'string' ? [[name, value]] : [])),
    )
  } catch {
    return undefined
  }
}

/** What the self-built app hears: a text of somebody; undefined for everything else. */
export function messageOfApp(fields: Fields): WecomMessage | undefined {
  const { MsgType: kind, FromUserName: user = '', MsgId: id = '', Content: text = '' } = fields
  return kind === 'text' && user !== '' && id !== ''
    ? { id: `app-${id}`, chat: null, user, text, media: [] }
    : undefined
}
