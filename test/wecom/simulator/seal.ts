import { createCipheriv, createHash, randomBytes } from 'node:crypto'

export interface CallbackKeys {
  readonly token: string
  readonly aesKey: string
}

/** A callback as WeCom would send it. Written from the description, not with the program's own code. */
export function sealed(
  { token, aesKey }: CallbackKeys,
  message: string,
  receiver: string,
  { timestamp = Math.floor(Date.now() / 1000), nonce = randomBytes(6).toString('hex') } = {},
): { readonly query: string; readonly encrypt: string; readonly nonce: string } {
  const key = Buffer.from(`${aesKey}=`, 'base64')
  const text = Buffer.from(message)
  const length = Buffer.from([
    text.length >>> 24,
    (text.length >>> 16) & 255,
    (text.length >>> 8) & 255,
    text.length & 255,
  ])
  const plain = Buffer.concat([randomBytes(16), length, text, Buffer.from(receiver)])
  const missing = 32 - (plain.length % 32)
  const cipher = createCipheriv('aes-256-cbc', key, key.subarray(0, 16)).setAutoPadding(false)
  const encrypt = Buffer.concat([
    cipher.update(Buffer.concat([plain, Buffer.alloc(missing, missing)])),
    cipher.final(),
  ]).toString('base64')
  const signature = createHash('sha1')
    .update([token, String(timestamp), nonce, encrypt].toSorted().join(''))
    .digest('hex')
  const query = new URLSearchParams({ msg_signature: signature, timestamp: String(timestamp), nonce })
  return { query: query.toString(), encrypt, nonce }
}
