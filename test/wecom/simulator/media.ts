import { createCipheriv, randomBytes } from 'node:crypto'

/** Files as WeCom keeps them: encrypted, each with its own key. Written from the description, not with the program's own code. */
export interface MediaShelf {
  put(name: string, content: Uint8Array): { readonly path: string; readonly aeskey: string }
  get(path: string): Buffer | undefined
}

export function createMediaShelf(): MediaShelf {
  const files = new Map<string, Buffer>()
  return {
    put(name, content) {
      const key = randomBytes(32)
      const missing = 32 - (content.length % 32)
      const cipher = createCipheriv('aes-256-cbc', key, key.subarray(0, 16)).setAutoPadding(false)
      const padded = Buffer.concat([content, Buffer.alloc(missing, missing)])
      const path = `/media/${files.size + 1}/${encodeURIComponent(name)}`
      files.set(path, Buffer.concat([cipher.update(padded), cipher.final()]))
      return { path, aeskey: key.toString('base64') }
    },
    get: (path) => files.get(path),
  }
}
