import type { Ledger } from '@zhenggai/bot'

/** Files that somebody sent, waiting for the event that they prove. */
export interface Evidence {
  readonly files: readonly string[]
  /** They are part of the ledger now. */
  attached(): void
}

/** The ledger, with these files beside the first event that is logged in it. */
export function withEvidence(ledger: Ledger, { files, attached }: Evidence): Ledger {
  if (files.length === 0) return ledger
  return {
    ...ledger,
    async write(write, writer, key) {
      if (write.kind !== 'log') return ledger.write(write, writer, key)
      const [first, ...others] = write.events
      if (!first) return ledger.write(write, writer, key)
      const proven = { ...first, evidence: [...(first.evidence ?? []), ...files].slice(0, 50) }
      const written = await ledger.write({ ...write, events: [proven, ...others] }, writer, key)
      if (written.ok) attached()
      return written
    },
  }
}
