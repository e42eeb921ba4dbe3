import { createHash, randomBytes } from 'node:crypto'
import * as z from 'zod'
import type { Documents } from '../../store/documents.ts'

/** Whose deadlines a feed shows. */
export const feedSchema = z.strictObject({
  ledger: z.string(),
  /** The official name of a unit, as the problems name it. */
  unit: z.string().optional(),
  /** A person of the directory; the feed follows the unit that they have there, and shows everything to the office. */
  person: z.string().optional(),
  /** Instant. */
  at: z.string(),
  by: z.string(),
})
export type Feed = z.infer<typeof feedSchema>

const CALENDARS = 'calendars'

/** The secret itself is kept nowhere: whoever reads the store cannot open the feeds. */
const idOf = (secret: string): string => createHash('sha256').update(secret).digest('hex')

/** A new feed and the secret that opens it, which is told this once. */
export async function createFeed(
  documents: Documents,
  feed: Feed,
): Promise<{ readonly id: string; readonly secret: string }> {
  const secret = randomBytes(24).toString('base64url')
  const id = idOf(secret)
  await documents.write(CALENDARS, id, feed, 0)
  return { id, secret }
}

/** Undefined where no feed has this secret, or it was revoked. */
export async function feedOf(documents: Documents, secret: string): Promise<Feed | undefined> {
  const kept = await documents.read(CALENDARS, idOf(secret))
  return kept && feedSchema.parse(kept.value)
}

export async function listFeeds(documents: Documents): Promise<readonly (Feed & { readonly id: string })[]> {
  return (await documents.list(CALENDARS)).map(({ id, value }) => ({ id, ...feedSchema.parse(value) }))
}

/** @returns whether there was such a feed. */
export async function revokeFeed(documents: Documents, id: string): Promise<boolean> {
  if (!(await documents.read(CALENDARS, id))) return false
  await documents.remove(CALENDARS, id)
  return true
}
