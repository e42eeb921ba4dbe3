import type { Write, Writer } from '@zhenggai/bot'
import type { Decisions } from '../read/header.ts'

/** A preview that waits for its confirmation, as the documents keep it under its token. */
export interface KeptImport {
  /** `confirmed`: it is being carried out, and is finished after a restart. */
  readonly state: 'previewed' | 'confirmed' | 'done'
  /** The instant of the preview. */
  readonly at: string
  /** Who previewed, and alone may confirm. */
  readonly by: string
  readonly ledger: string
  readonly clearsSample: boolean
  readonly writes: readonly Write[]
  /** Who writes, once it is confirmed. */
  readonly writer?: Writer
  /** What to remember for the next file of the same shape. */
  readonly decisions: readonly { readonly shape: string; readonly decisions: Decisions }[]
}

export const IMPORTS = 'imports'
export const MAPPINGS = 'import-mappings'
/** A preview older than this is looked at anew. */
export const LIFETIME_MINUTES = 60
