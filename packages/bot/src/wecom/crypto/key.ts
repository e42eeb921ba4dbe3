/** The AES key behind WeCom's EncodingAESKey: 43 letters and digits that stand for 32 bytes. */
export interface AesKey {
  readonly bytes: Buffer
}

/** Undefined where the text is no such key. The last character may carry bits that mean nothing: they are ignored. */
export function readAesKey(text: string): AesKey | undefined {
  if (!/^[A-Za-z0-9+/]{43}$/.test(text)) return undefined
  const bytes = Buffer.from(`${text}=`, 'base64')
  return bytes.length === 32 ? { bytes } : undefined
}
