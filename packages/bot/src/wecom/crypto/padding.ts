/** WeCom pads to 32 bytes (PKCS#7 with a block of 32), although the block of AES is 16. */
const BLOCK = 32

export function pad(content: Buffer): Buffer {
  const missing = BLOCK - (content.length % BLOCK)
  return Buffer.concat([content, Buffer.alloc(missing, missing)])
}

/** Undefined where the padding is not as it must be. */
export function unpad(padded: Buffer): Buffer | undefined {
  const missing = padded.at(-1) ?? 0
  if (missing < 1 || missing > BLOCK || missing > padded.length) return undefined
  const rest = padded.length - missing
  return padded.subarray(rest).every((byte) => byte === missing) ? padded.subarray(0, rest) : undefined
}
