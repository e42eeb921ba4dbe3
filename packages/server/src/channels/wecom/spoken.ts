import type { Documents } from '../../store/documents.ts'
import type { Target } from '../channel.ts'

/** The conversations in which somebody has spoken to the AI bot: WeCom lets it begin to speak in those only. */
export interface Spoken {
  has(target: Target): boolean
  /** On disk when it resolves. */
  note(target: Target): Promise<void>
  /** WeCom says that it cannot be reached any more. */
  forget(target: Target): Promise<void>
}

const COLLECTION = 'wecom-chats'
const keyOf = (target: Target): string => (target.kind === 'group' ? `group:${target.chat}` : `person:${target.id}`)

export async function openSpoken(documents: Documents): Promise<Spoken> {
  const known = new Set((await documents.list(COLLECTION)).map(({ id }) => id))
  return {
    has: (target) => known.has(keyOf(target)),
    async note(target) {
      const key = keyOf(target)
      if (known.has(key) || key.length > 200) return
      known.add(key)
      await documents.write(COLLECTION, key, {})
    },
    async forget(target) {
      if (known.delete(keyOf(target))) await documents.remove(COLLECTION, keyOf(target))
    },
  }
}
