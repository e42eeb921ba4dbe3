import type { Rulebooks } from '@zhenggai/rules'
import type { Logger } from 'pino'
import type { AlertDesk } from '../alerts/desk.ts'
import type { Audit } from '../audit/audit.ts'
import type { Wecom } from '../channels/wecom/wecom.ts'
import type { Clock } from '../clock.ts'
import type { Config } from '../config/config.ts'
import type { Conversation } from '../conversation/conversation.ts'
import type { Directory } from '../directory/directory.ts'
import type { OfficeLedger } from '../ledger/ledger.ts'
import type { Metrics } from '../metrics/metrics.ts'
import type { Documents } from '../store/documents.ts'
import type { Limits } from './limits.ts'

/** Everything that the routes and pages work with. */
export interface House {
  /** The default one. */
  readonly ledger: OfficeLedger
  readonly ledgerOf: (name: string) => OfficeLedger
  readonly ledgers: () => Promise<readonly string[]>
  readonly directory: Directory
  readonly rulebooks: Rulebooks
  /** What is kept beside the ledgers. */
  readonly documents: Documents
  /** Who read personal data and who changed what stands beside the ledgers. */
  readonly audit: Audit
  readonly clock: Clock
  readonly conversation: Conversation
  readonly alerts: AlertDesk
  readonly config: Pick<Config, 'tokens' | 'dataDir'>
  readonly log: Logger
  readonly metrics: Metrics
  readonly limits: Limits
  /** Left out: nothing of it runs in this process. */
  readonly wecom?: Wecom | undefined
  /** The server has begun to stop: nothing new should be sent here. */
  readonly isStopping: () => boolean
  /** This process does what one replica does at a time. */
  readonly isLeading: () => boolean
}
