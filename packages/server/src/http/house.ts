import type { Rulebooks } from '@zhenggai/rules'
import type { Logger } from 'pino'
import type { Clock } from '../clock.ts'
import type { Config } from '../config/config.ts'
import type { Conversation } from '../conversation/conversation.ts'
import type { OfficeLedger } from '../ledger/ledger.ts'
import type { Metrics } from '../metrics/metrics.ts'
import type { Limits } from './limits.ts'

/** Everything that the routes and pages work with. */
export interface House {
  readonly ledger: OfficeLedger
  readonly rulebooks: Rulebooks
  readonly clock: Clock
  readonly conversation: Conversation
  readonly config: Pick<Config, 'tokens' | 'dataDir'>
  readonly log: Logger
  readonly metrics: Metrics
  readonly limits: Limits
  /** The server has begun to stop: nothing new should be sent here. */
  readonly isStopping: () => boolean
}
