import { createCipheriv, createDecipheriv } from 'node:crypto'
import { pad, unpad } from './padding.ts'

/** A media file as it comes from WeCom is encrypted with the key beside its address. Undefined where the key does not fit. */
export function openMedia(encrypted: Uint8Array, key: string): Buffer | undefined {
  const bytes = Buffer.from(key, 'base64')
  if (bytes.length !== 32 || encrypted.length === 0 || encrypted.length % 16 !== 0) return undefined
  const decipher = createDecipheriv('aes-256-cbc', bytes, bytes.subarray(0, 16)).setAutoPadding(false)
  return unpad(Buffer.concat([decipher.update(encrypted), decipher.final()]))
}

/** The other way round. */
export function sealMedia(content: Uint8Array, key: string): Buffer {
  const bytes = Buffer.from(key, 'base64')
  const cipher = createCipheriv('aes-256-cbc', bytes, bytes.subarray(0, 16)).setAutoPadding(false)
  return Buffer.concat([cipher.update(pad(Buffer.from(content))), cipher.final()])
}
