import type { Recipient, Said, Talk, WecomClient } from '@zhenggai/bot/wecom'

/** A file as it is handed over. */
export interface SentFile {
  readonly name: string
  readonly bytes: Uint8Array
}

const LARGEST_IMAGE = 10 * 1024 * 1024
const ATTEMPTS = 3

/**
 * Uploads a file and says it in a conversation, a picture as a picture. Where the link breaks during the upload, it begins
 * again on the next one: nobody has seen anything yet. Never rejects.
 */
export async function sendFile(
  client: Pick<WecomClient, 'uploadMedia' | 'ready'>,
  talk: Pick<Talk, 'say'>,
  to: Recipient,
  { name, bytes }: SentFile,
): Promise<Said> {
  const media = /\.(?:png|jpe?g)$/i.test(name) && bytes.length <= LARGEST_IMAGE ? 'image' : 'file'
  for (let attempt = 1; attempt <= ATTEMPTS; attempt += 1) {
    if (!(await client.ready())) return { kind: 'offline' }
    const uploaded = await client.uploadMedia(media, name, bytes)
    if (uploaded.mediaId !== undefined) return talk.say(to, { kind: 'media', media, mediaId: uploaded.mediaId })
    if (uploaded.kind === 'refused') return uploaded
  }
  return { kind: 'offline' }
}
