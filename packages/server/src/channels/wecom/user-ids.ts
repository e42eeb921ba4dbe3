import type { WecomApp } from '@zhenggai/bot/wecom'
import type { Directory } from '../../directory/directory.ts'
import type { Documents } from '../../store/documents.ts'

/**
 * Whether the people whom WeCom names are those of the directory. A bot that was made by an ordinary member is told encrypted
 * ids: no right would ever fit.
 */
export type IdState = 'plain' | 'converted' | 'encrypted'

export interface UserIds {
  /** The id by which the directory knows a person. One that cannot be converted stays as it is. */
  resolve(id: string): Promise<string>
  /** Undefined: nobody has spoken yet. */
  state(): IdState | undefined
}

const COLLECTION = 'wecom-user-ids'
/** Under this id is kept how it stood; no encrypted id is so short. */
const STATE = 'state'
const ENCRYPTED = /^wo[A-Za-z0-9_-]{20,}$/
/** One that could not be converted is tried again after a while: the app's visible range may have been widened. */
const RETRY = 600_000

export async function openUserIds(
  documents: Documents,
  directory: Pick<Directory, 'people'>,
  app: WecomApp | undefined,
  now: () => number,
): Promise<UserIds> {
  const known = new Map((await documents.list(COLLECTION)).map(({ id, value }) => [id, String(value)]))
  const failed = new Map<string, number>()
  let state = known.get(STATE) as IdState | undefined

  async function become(next: IdState): Promise<void> {
    if (state === next) return
    state = next
    await documents.write(COLLECTION, STATE, next)
  }

  async function convert(id: string): Promise<string | undefined> {
    const before = known.get(id)
    if (before !== undefined) return before
    if (!app || now() - (failed.get(id) ?? Number.NEGATIVE_INFINITY) < RETRY) return undefined
    const converted = await app.convertIds([id])
    const plain = converted.kind === 'converted' ? converted.users.get(id) : undefined
    if (plain === undefined) failed.set(id, now())
    else {
      known.set(id, plain)
      await documents.write(COLLECTION, id, plain)
    }
    return plain
  }

  /** WeCom's ids do not distinguish capitals; the directory's do. */
  async function asEntered(id: string): Promise<string> {
    const people = await directory.people()
    if (people.some((person) => person.id === id)) return id
    return people.find((person) => person.id.toLowerCase() === id.toLowerCase())?.id ?? id
  }

  return {
    async resolve(id) {
      if (!ENCRYPTED.test(id)) {
        await become('plain')
        return asEntered(id)
      }
      const plain = await convert(id)
      await become(plain === undefined ? 'encrypted' : 'converted')
      return asEntered(plain ?? id)
    },
    state: () => state,
  }
}
