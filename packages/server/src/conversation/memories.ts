import { createHash } from 'node:crypto'
import { readFile, rename } from 'node:fs/promises'
import { join } from 'node:path'
import type { ConversationMemory } from '@zhenggai/bot'
import type { Logger } from 'pino'
import { lookAt, nodeDisk, openFolder } from '../store/lowdb/folder.ts'

/** Keeps what the bot remembers of each chat. */
export interface Memories {
  recall(place: string): Promise<ConversationMemory | undefined>
  /** Never rejects: what cannot be written is remembered until the process ends. */
  keep(place: string, memory: ConversationMemory): Promise<void>
  close(): Promise<void>
}

/** A group, or what one person says in private. */
export const placeOf = ({ user, chat }: { readonly user: string; readonly chat?: string | undefined }): string =>
  chat === undefined ? `private:${user}` : `group:${chat}`

/** Of the files: another format is of another version, and the conversation begins anew. */
const FORMAT = 1

/** One small file for each chat, replaced as a whole and flushed, so that a proposal outlives a restart. */
export async function openMemories(path: string, log: Logger): Promise<Memories> {
  const folder = await openFolder(path, nodeDisk)
  const unwritten = new Map<string, ConversationMemory>()

  /** Kept for whoever wants to know why; the conversation begins anew. */
  async function setAside(name: string, error: unknown): Promise<undefined> {
    log.warn({ err: error, file: name }, 'a conversation cannot be read; it begins anew')
    await rename(join(path, name), join(path, `${name}.damaged`))
  }

  return {
    async recall(place) {
      const held = unwritten.get(place)
      if (held) return held
      const name = fileOf(place)
      const content = await readFile(join(path, name), 'utf8').catch(unlessMissing)
      if (content === undefined) return undefined
      try {
        return parse(content)
      } catch (error) {
        return setAside(name, error)
      }
    },
    async keep(place, memory) {
      const name = fileOf(place)
      try {
        await folder.replace(name, JSON.stringify({ format: FORMAT, place, memory }), lookAt(join(path, name)))
        unwritten.delete(place)
      } catch (error) {
        log.error({ err: error }, 'a conversation cannot be written; it is remembered until the next stop')
        unwritten.set(place, memory)
      }
    },
    close: () => folder.close(),
  }
}

const fileOf = (place: string): string => `${createHash('sha256').update(place).digest('hex').slice(0, 32)}.json`

function unlessMissing(error: NodeJS.ErrnoException): undefined {
  if (error.code !== 'ENOENT') throw error
}

function parse(content: string): ConversationMemory {
  const { format, memory } = JSON.parse(content) as { readonly format: unknown; readonly memory: ConversationMemory }
  if (format !== FORMAT || typeof memory !== 'object' || memory === null) throw new TypeError('it is of another format')
  return memory
}
