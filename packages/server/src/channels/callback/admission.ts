import { type AesKey, type Envelope, isSigned, open } from '@zhenggai/bot/wecom'

/** What came to `/wecom/callback`, not trusted yet. */
export interface Call {
  readonly signature: string | undefined
  readonly timestamp: string | undefined
  readonly nonce: string | undefined
  readonly encrypted: string | undefined
}

type Admitted =
  | { readonly ok: true; readonly message: string }
  /** For the log only: the sender learns nothing. */
  | { readonly ok: false; readonly reason: string }

export interface Admission {
  /** @param receivers for whom it may be sealed. */
  admit(call: Call, receivers: readonly string[]): Admitted
}

interface Settings {
  readonly token: string
  readonly key: AesKey
  /** Milliseconds since 1970: of the real time, also in a drill. */
  readonly now: () => number
}

/** How far a timestamp may be from now, either way, and so how long a nonce must be remembered. */
const WINDOW = 300_000
const refuse = (reason: string): Admitted => ({ ok: false, reason })

/** Lets in what WeCom has signed, for us, just now, and once. */
export function createAdmission({ token, key, now }: Settings): Admission {
  const seen = new Map<string, number>()

  function isNew(nonce: string): boolean {
    for (const [old, until] of seen) {
      if (until > now()) break
      seen.delete(old)
    }
    if (seen.has(nonce)) return false
    seen.set(nonce, now() + 2 * WINDOW)
    return true
  }

  return {
    admit({ signature, timestamp, nonce, encrypted }, receivers) {
      if (!signature || !timestamp || !nonce || !encrypted) return refuse('a part is missing')
      const envelope: Envelope = { signature, timestamp, nonce, encrypted }
      if (!isSigned(token, envelope)) return refuse('wrong signature')
      const age = Math.abs(now() - Number(timestamp) * 1000)
      if (!/^\d{9,11}$/.test(timestamp) || age > WINDOW) return refuse('stale timestamp')
      const opened = open(key, encrypted)
      if (!opened) return refuse('it does not open with this key')
      if (!receivers.includes(opened.receiver)) return refuse('wrong receiveid')
      // Only what is genuine is remembered: nobody else can fill the memory.
      if (!isNew(`${timestamp} ${nonce}`)) return refuse('replayed nonce')
      return { ok: true, message: opened.message }
    },
  }
}
