import { createHash } from 'node:crypto'
import { mkdir, open, rename } from 'node:fs/promises'
import { join } from 'node:path'
import { downloadMedia, type MediaLink } from '@zhenggai/bot/wecom'
import * as z from 'zod'
import type { Documents } from '../../store/documents.ts'
import type { Evidence } from './with-evidence.ts'

/** What became of the files of a message. */
interface Collected {
  readonly kept: number
  readonly lost: number
  readonly tooLarge: number
}

/**
 * Keeps what people send as `evidence/<sha256>.<ending>` in DATA_DIR: the name says whether the content is still what was
 * sent. Until an event is logged, the files wait for whoever sent them.
 */
export interface EvidenceRoom {
  collect(place: string, user: string, media: readonly MediaLink[]): Promise<Collected>
  /** What waits for this person here. */
  waiting(place: string, user: string): Promise<Evidence>
}

const WAITING = 'wecom-evidence'
const FILES = 'evidence'
const MINUTES_30 = 30 * 60_000
const waitingSchema = z.object({ at: z.number(), files: z.array(z.string()) })

export function openEvidence(
  dataDir: string,
  documents: Documents,
  hosts: readonly string[],
  now: () => number,
): EvidenceRoom {
  const folder = join(dataDir, 'evidence')
  const keyOf = (place: string, user: string) => createHash('sha256').update(`${place} ${user}`).digest('hex')

  async function keep(media: MediaLink, bytes: Buffer, user: string): Promise<string> {
    const sha256 = createHash('sha256').update(bytes).digest('hex')
    const name = `${sha256}${endingOf(media, bytes)}`
    await mkdir(folder, { recursive: true })
    const beside = join(folder, `${name}.part`)
    const file = await open(beside, 'w')
    await file
      .writeFile(bytes)
      .then(() => file.sync())
      .finally(() => file.close())
    await rename(beside, join(folder, name))
    await documents.write(FILES, name, { name: media.name ?? null, bytes: bytes.length, from: user, at: now() })
    return `evidence/${name}`
  }

  async function filesFor(key: string): Promise<readonly string[]> {
    const { data } = waitingSchema.safeParse((await documents.read(WAITING, key))?.value)
    return data && now() - data.at <= MINUTES_30 ? data.files : []
  }

  return {
    async collect(place, user, media) {
      const kept: string[] = []
      let lost = 0
      let tooLarge = 0
      for (const link of media) {
        const downloaded = await downloadMedia(link, { hosts })
        if (downloaded.kind === 'media') kept.push(await keep(link, downloaded.bytes, user))
        else if (downloaded.reason === 'too-large') tooLarge += 1
        else lost += 1
      }
      const key = keyOf(place, user)
      if (kept.length > 0) {
        const files = [...new Set([...(await filesFor(key)), ...kept])]
        await documents.write(WAITING, key, { at: now(), files })
      }
      return { kept: kept.length, lost, tooLarge }
    },
    async waiting(place, user) {
      const key = keyOf(place, user)
      return { files: await filesFor(key), attached: () => void documents.remove(WAITING, key) }
    },
  }
}

const signatures: readonly (readonly [string, string])[] = [
  ['ffd8ff', '.jpg'],
  ['89504e47', '.png'],
  ['47494638', '.gif'],
  ['25504446', '.pdf'],
]

/** By the content for pictures, else by the name that it was sent under. */
function endingOf({ kind, name }: MediaLink, bytes: Buffer): string {
  const start = bytes.subarray(0, 4).toString('hex')
  const known = signatures.find(([signature]) => start.startsWith(signature))?.[1]
  const named = /\.[a-z0-9]{1,8}$/i.exec(name ?? '')?.[0].toLowerCase()
  return known ?? named ?? (kind === 'video' ? '.mp4' : '.bin')
}
