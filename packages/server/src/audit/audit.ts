import * as z from 'zod'
import type { Documents } from '../store/documents.ts'
import { DamagedDocumentError } from '../store/errors.ts'
import { createTurns } from '../store/turns.ts'

/** What is kept apart from the histories of the problems, which say who wrote what. */
const auditActs = [
  'people-read',
  'personal-read',
  'exported',
  'person-entered',
  'person-removed',
  'chat-bound',
  'calendar-created',
  'calendar-revoked',
  'policy-changed',
  'sample-cleared',
  'tokens-changed',
  'audit-read',
] as const

export const auditEntrySchema = z.strictObject({
  /** Instant. */
  at: z.string(),
  /** A token's name, `local`, a person of a channel, or `terminal:<user>`. */
  by: z.string(),
  act: z.enum(auditActs),
  /** Whom or what it was about; never the personal data itself. */
  subject: z.string().optional(),
  /** The id of the request or message, as in the log. */
  request: z.string().optional(),
})
export type AuditEntry = z.output<typeof auditEntrySchema>

export interface Audit {
  /** On disk when it resolves. @throws {StoreFailedError} */
  record(entry: Omit<AuditEntry, 'at'>): Promise<void>
  /** What was kept from one civil day to another, both included, in the order of writing. */
  between(from: string, to: string): Promise<readonly AuditEntry[]>
}

const AUDIT = 'audit'
/** Entries in one document: a day has as many documents as it needs, so that an entry never rewrites a long day. */
const FULL = 200

/** @param now the instant, with the offset of the office. */
export function openAudit(documents: Documents, now: () => string): Audit {
  const inTurn = createTurns()
  let last = { day: '', part: 1 }

  /** @returns whether it was kept here; else this part is full or damaged. */
  async function append(id: string, entry: AuditEntry): Promise<boolean> {
    for (;;) {
      const kept = await documents.read(AUDIT, id)
      const entries = kept ? entriesIn(kept.value) : []
      if (entries.length >= FULL) return false
      const { kind } = await documents.write(AUDIT, id, [...entries, plain(entry)], kept?.version ?? 0)
      // Else another replica was faster: read again.
      if (kind === 'kept') return true
    }
  }

  const attempt = (id: string, entry: AuditEntry): Promise<boolean> =>
    append(id, entry).catch((error: unknown) => {
      if (error instanceof DamagedDocumentError) return false
      throw error
    })

  return {
    record: (said) =>
      inTurn(AUDIT, async () => {
        const entry = { at: now(), ...said }
        const day = entry.at.slice(0, 10)
        if (last.day !== day) last = { day, part: 1 }
        while (!(await attempt(idOf(last), entry))) last = { day, part: last.part + 1 }
      }),
    async between(from, to) {
      const kept = await documents.list(AUDIT)
      return kept
        .filter(({ id }) => id.slice(0, 10) >= from && id.slice(0, 10) <= to)
        .flatMap(({ value }) => entriesIn(value))
    },
  }
}

const idOf = ({ day, part }: { readonly day: string; readonly part: number }): string =>
  `${day}.${String(part).padStart(5, '0')}`

const entriesIn = (value: unknown): readonly AuditEntry[] => z.array(auditEntrySchema).parse(value)

/** What is undefined has no place in JSON. */
const plain = (entry: AuditEntry): unknown => JSON.parse(JSON.stringify(entry))
