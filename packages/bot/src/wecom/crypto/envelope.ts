import { createCipheriv, createDecipheriv, createHash, timingSafeEqual } from 'node:crypto'
import type { AesKey } from './key.ts'
import { pad, unpad } from './padding.ts'

/** What a callback's query and body carry around the encrypted message. */
export interface Envelope {
  readonly signature: string
  readonly timestamp: string
  readonly nonce: string
  /** Base64. */
  readonly encrypted: string
}

/** SHA-1 over the four parts, sorted bytewise and joined. */
export const sign = (token: string, { timestamp, nonce, encrypted }: Omit<Envelope, 'signature'>): string =>
  createHash('sha1')
    .update(
      [token, timestamp, nonce, encrypted].toSorted((a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b))).join(''),
    )
    .digest('hex')

/** Compared in the same time whatever differs. */
export function isSigned(token: string, envelope: Envelope): boolean {
  const wanted = Buffer.from(sign(token, envelope))
  const given = Buffer.from(envelope.signature)
  return wanted.length === given.length && timingSafeEqual(wanted, given)
}

export interface Opened {
  readonly message: string
  /** For whom it was sealed: the corp id for a self-built app, empty for a bot. */
  readonly receiver: string
}

const RANDOM = 16
const LENGTH = 4

/** Decrypts the content of an envelope. Undefined where it was not sealed with this key, or was altered. */
export function open({ bytes }: AesKey, encrypted: string): Opened | undefined {
  const cipher = Buffer.from(encrypted, 'base64')
  if (cipher.length === 0 || cipher.length % RANDOM !== 0) return undefined
  const decipher = createDecipheriv('aes-256-cbc', bytes, bytes.subarray(0, 16)).setAutoPadding(false)
  const content = unpad(Buffer.concat([decipher.update(cipher), decipher.final()]))
  if (!content || content.length < RANDOM + LENGTH) return undefined
  const length = content.readUInt32BE(RANDOM)
  const end = RANDOM + LENGTH + length
  if (end > content.length) return undefined
  return {
    message: content.subarray(RANDOM + LENGTH, end).toString('utf8'),
    receiver: content.subarray(end).toString('utf8'),
  }
}

/** Encrypts an answer. @param random 16 bytes, never the same twice. */
export function seal({ bytes }: AesKey, { message, receiver }: Opened, random: Uint8Array): string {
  const text = Buffer.from(message)
  const length = Buffer.alloc(LENGTH)
  length.writeUInt32BE(text.length)
  const cipher = createCipheriv('aes-256-cbc', bytes, bytes.subarray(0, 16)).setAutoPadding(false)
  const content = pad(Buffer.concat([random, length, text, Buffer.from(receiver)]))
  return Buffer.concat([cipher.update(content), cipher.final()]).toString('base64')
}
