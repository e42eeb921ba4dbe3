import { createHash } from 'node:crypto'
import * as z from 'zod'
import type { ApiToken } from '../config/tokens.ts'
import type { Documents } from '../store/documents.ts'
import type { Audit } from './audit.ts'

const SETTINGS = 'settings'
const TOKENS = 'api-tokens'

const knownSchema = z.record(z.string(), z.string())

/** Too short to find a token by, long enough to see that it is another one. */
const mark = (token: string): string => createHash('sha256').update(token).digest('hex').slice(0, 8)

/** Tokens are settings: that they are others than at the last start goes into the audit. */
export async function noteTokens(
  documents: Documents,
  tokens: readonly ApiToken[] | undefined,
  audit: Audit,
): Promise<void> {
  const kept = await documents.read(SETTINGS, TOKENS)
  const before = knownSchema.safeParse(kept?.value).data ?? {}
  const now = Object.fromEntries((tokens ?? []).map(({ name, token }) => [name, mark(token)]))
  const changed = [...new Set([...Object.keys(before), ...Object.keys(now)])].filter(
    (name) => before[name] !== now[name],
  )
  if (changed.length === 0) return
  await audit.record({ by: 'start', act: 'tokens-changed', subject: changed.sort().join(' ') })
  await documents.write(SETTINGS, TOKENS, now)
}
