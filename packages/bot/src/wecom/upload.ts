import { createHash } from 'node:crypto'
import type { Sent } from './connection/sent.ts'

export type MediaKind = 'file' | 'image' | 'voice' | 'video'

/** Bytes of one piece before it becomes base64. */
const CHUNK = 512 * 1024
const MOST_CHUNKS = 100

type Send = (cmd: string, body: unknown) => Promise<Sent>

/** Hands a file over piece by piece. Pieces may come again: a piece whose answer was lost is sent once more. */
export async function uploadMedia(
  send: Send,
  kind: MediaKind,
  name: string,
  bytes: Uint8Array,
): Promise<Sent & { readonly mediaId?: string }> {
  const chunks = Math.ceil(bytes.length / CHUNK)
  if (chunks < 1 || chunks > MOST_CHUNKS) return { kind: 'refused', code: 0, message: 'the file is empty or too large' }
  const begun = await send('aibot_upload_media_init', {
    type: kind,
    filename: name,
    total_size: bytes.length,
    total_chunks: chunks,
    md5: createHash('md5').update(bytes).digest('hex'),
  })
  const upload = field(begun, 'upload_id')
  if (begun.kind !== 'ok' || upload === undefined) return begun
  for (let index = 0; index < chunks; index += 1) {
    const data = Buffer.from(bytes.subarray(index * CHUNK, (index + 1) * CHUNK)).toString('base64')
    const piece = { upload_id: upload, chunk_index: index, base64_data: data }
    let sent = await send('aibot_upload_media_chunk', piece)
    if (sent.kind === 'unknown' && sent.why === 'no-answer') sent = await send('aibot_upload_media_chunk', piece)
    if (sent.kind !== 'ok') return sent
  }
  const finished = await send('aibot_upload_media_finish', { upload_id: upload })
  const mediaId = field(finished, 'media_id')
  return mediaId === undefined ? finished : { ...finished, mediaId }
}

function field(sent: Sent, name: string): string | undefined {
  const value = sent.kind === 'ok' ? (sent.body as Record<string, unknown> | undefined)?.[name] : undefined
  return typeof value === 'string' ? value : undefined
}
