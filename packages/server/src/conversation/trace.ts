import type { Outcome } from '@zhenggai/bot'
import type { Logger } from 'pino'
import type { OfficeLedger } from '../ledger/ledger.ts'

/** By what a message is found again: in the log of the request, of the channel, of what it wrote, and of its answer. */
interface Ids {
  readonly requestId?: string
  readonly messageId?: string
}

/** Follows one message through the log. What it says, and what was answered, is in no log. */
export interface Trace {
  readonly ids: Ids
  readonly by: string
  /** The ledger, with every write in the log: the entries and the key that stand in the history. */
  follow(ledger: OfficeLedger): OfficeLedger
  answered(ledger: string, understood: Outcome['understood']): void
}

interface Message {
  readonly user: string
  readonly messageId?: string | undefined
  readonly requestId?: string | undefined
}

export function traceOf({ user, messageId, requestId }: Message, log: Logger): Trace {
  const ids = { ...(requestId !== undefined && { requestId }), ...(messageId !== undefined && { messageId }) }
  return {
    ids,
    by: user,
    follow: (ledger) => ({
      ...ledger,
      async write(write, writer, key) {
        const written = await ledger.write(write, writer, key)
        if (!written.ok) return written
        const { problem, entries, repeated } = written
        const found = {
          ledger: ledger.name,
          number: problem.number,
          entries: entries.map(({ id }) => id),
          key,
          repeated,
        }
        log.info({ ...ids, by: user, ...found }, 'written')
        return written
      },
    }),
    answered(ledger, { intent, kind }) {
      log.info({ ...ids, by: user, ledger, intent, kind }, 'a message was answered')
    },
  }
}

/** The one that leads furthest back. */
export const idOf = ({ requestId, messageId }: Ids): string | undefined => requestId ?? messageId
