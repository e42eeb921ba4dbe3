import type { Logger } from 'pino'
import type { Channel } from '../channels/channel.ts'
import type { Clock } from '../clock.ts'
import type { Directory } from '../directory/directory.ts'
import type { OfficeLedger } from '../ledger/ledger.ts'
import type { Documents } from '../store/documents.ts'
import { type Alerts, openAlerts } from './alerts.ts'

/** The alerts of all ledgers of an office. */
export interface AlertDesk {
  /** The alerts of a ledger by name. */
  of(ledger: string): Alerts
  /** Looks at the clock for every ledger. One that fails does not hold up the others. */
  round(): Promise<void>
}

interface Parts {
  readonly ledgerOf: (name: string) => OfficeLedger
  readonly ledgers: () => Promise<readonly string[]>
  readonly directory: Directory
  readonly documents: Documents
  /** May be filled later: it is read in each round. */
  readonly channels: readonly Channel[]
  readonly clock: Clock
  readonly log: Logger
}

export function openAlertDesk({ ledgerOf, ledgers, log, ...parts }: Parts): AlertDesk {
  const desks = new Map<string, Alerts>()
  function of(name: string): Alerts {
    const known = desks.get(name)
    if (known) return known
    const alerts = openAlerts({ ...parts, ledger: ledgerOf(name) })
    desks.set(name, alerts)
    return alerts
  }
  return {
    of,
    async round() {
      for (const ledger of await ledgers())
        await of(ledger)
          .round()
          .catch((error: unknown) =>
            log.error({ err: error, ledger }, 'a round of alerts was cut short; the next one goes on'),
          )
    },
  }
}

/** How often the clock is looked at. */
const EVERY = 15_000

/** Lets the alerts run by the clock until the returned function is called; it resolves when the round under way is over. */
export function startAlerts(desk: AlertDesk, log: Logger): () => Promise<void> {
  let stopped = false
  let timer: NodeJS.Timeout | undefined
  let round: Promise<void> = Promise.resolve()
  const next = (): void => {
    round = desk
      .round()
      .catch((error: unknown) => log.error({ err: error }, 'no round of alerts could be made; the next one goes on'))
      .then(() => {
        if (!stopped) timer = setTimeout(next, EVERY).unref()
      })
  }
  next()
  return async () => {
    stopped = true
    clearTimeout(timer)
    await round
  }
}
