import type { Surroundings } from '@zhenggai/bot/wecom'
import type { Documents } from '../../store/documents.ts'

/** Of several processes that share a store, one at a time does something. */
export interface Lease {
  /** Lets another process take it at once. */
  release(): Promise<void>
}

const COLLECTION = 'leases'
const RENEW = 10_000
/** Whoever has not renewed for so long is gone. Seen by each process on its own clock, so that clocks need not agree. */
const PATIENCE = 30_000

interface Holding {
  readonly gained: () => void
  /** It could not be renewed, or another process has taken it. */
  readonly lost: () => void
}

export function holdLease(
  documents: Documents,
  name: string,
  { now, after, newId }: Surroundings,
  { gained, lost }: Holding,
): Lease {
  const me = newId()
  let isMine = false
  let over = false
  let cancel: () => void = () => undefined
  let seen = { version: -1, at: now() }

  async function turn(): Promise<void> {
    const before = isMine
    isMine = await renew().catch(() => false)
    if (over) return
    if (isMine && !before) gained()
    if (!isMine && before) lost()
    cancel = after(RENEW, () => void turn())
  }

  async function renew(): Promise<boolean> {
    const document = await documents.read(COLLECTION, name)
    const version = document?.version ?? 0
    const holder = (document?.value as { readonly holder?: unknown } | undefined)?.holder
    if (version !== seen.version) seen = { version, at: now() }
    const isFree = holder === undefined || holder === null || holder === me || now() - seen.at >= PATIENCE
    if (!isFree) return false
    const kept = await documents.write(COLLECTION, name, { holder: me }, version)
    return kept.kind === 'kept'
  }

  void turn()
  return {
    async release() {
      over = true
      cancel()
      if (isMine) await documents.write(COLLECTION, name, { holder: null })
    },
  }
}
