import { createApp, realSurroundings, type WecomApp } from '@zhenggai/bot/wecom'
import type { Logger } from 'pino'
import type { Clock } from '../../clock.ts'
import type { Config } from '../../config/config.ts'
import type { Conversation } from '../../conversation/conversation.ts'
import type { Directory } from '../../directory/directory.ts'
import type { Documents } from '../../store/documents.ts'
import { type Callback, createCallback } from '../callback/callback.ts'
import type { Channel } from '../channel.ts'
import { createChannels } from '../create-channels.ts'
import { createAnswering } from './answering.ts'
import { openCards } from './cards.ts'
import type { Desk } from './desk.ts'
import { openEvidence } from './evidence.ts'
import { openInbox } from './inbox.ts'
import { laterResponder } from './later.ts'
import { createLongConnection, type LongConnection } from './long-connection.ts'
import { openSpoken } from './spoken.ts'
import { type ChannelStatus, statusOf } from './status.ts'
import { openUserIds } from './user-ids.ts'

/** Everything about WeCom that runs in this process. */
export interface Wecom {
  /** How alerts leave. */
  readonly channels: readonly Channel[]
  /** Undefined: `/wecom/callback` is off. */
  readonly callback: Callback | undefined
  /** Connects, and answers what was left open. Of several replicas the one that leads does; after `stop` it may again. */
  start(): Promise<void>
  stop(): Promise<void>
  status(): readonly ChannelStatus[]
}

interface Parts {
  readonly config: Pick<Config, 'wecom' | 'botName' | 'dataDir'>
  readonly documents: Documents
  readonly directory: Directory
  readonly conversation: Conversation
  readonly clock: Clock
  readonly log: Logger
  /** What a message comes to, for the counters. */
  readonly count: (kind: string) => void
}

const HOUR = 3_600_000

/** Where nothing of WeCom is set, nothing is there and nothing is done. */
export async function openWecom({ config, documents, directory, count, ...parts }: Parts): Promise<Wecom> {
  const { log } = parts
  const { bot, app: settings, callback, apiBase, robots } = config.wecom
  const { now } = realSurroundings
  const app: WecomApp | undefined = settings && createApp({ ...settings, base: apiBase }, realSurroundings)
  const spoken = await openSpoken(documents)
  const ids = await openUserIds(documents, directory, app, now)
  const desk: Desk = {
    ...parts,
    inbox: openInbox(documents, now),
    ids,
    cards: openCards(documents, now),
    evidence: openEvidence(config.dataDir, documents, hostsOf(config.wecom), now),
    count,
  }
  const answering = createAnswering(desk)
  const connection: LongConnection | undefined =
    bot && createLongConnection({ bot, botName: config.botName, desk, answering, spoken, log })
  let cancelTidy: () => void = () => undefined

  /** Now and every hour. */
  async function tidy(): Promise<void> {
    cancelTidy = realSurroundings.after(HOUR, () => void tidy())
    await Promise.all([desk.inbox.tidy(), desk.cards.tidy()]).catch((error: unknown) =>
      log.warn({ err: error }, 'old WeCom messages could not be cleared away'),
    )
  }

  /** What was left open at the last stop is answered now. */
  async function takeOver(): Promise<void> {
    const open = await desk.inbox.unanswered().catch((error: unknown) => {
      log.error({ err: error }, 'what was left open at the last stop cannot be read')
      return []
    })
    connection?.start()
    if (open.length > 0) log.info({ count: open.length }, 'answering what was left open at the last stop')
    for (const request of open) {
      const responder = laterResponder(request, { connection, app, apiBase })
      if (responder) void answering.resume(request, responder)
    }
  }

  const status = () =>
    statusOf({ connection, app, robots: robots.length, callback: callback !== undefined, ids: ids.state() })
  return {
    channels: createChannels(config.wecom, { connection, spoken, app }),
    callback:
      callback &&
      createCallback({ ...callback, corpId: settings?.corpId, apiBase, botName: config.botName, app, answering, desk }),
    async start() {
      for (const { trouble } of status()) if (trouble) log.warn(`${trouble.zh} | ${trouble.en}`)
      if (!connection && !callback) return
      await tidy()
      await takeOver()
    },
    async stop() {
      cancelTidy()
      await connection?.stop()
    },
    status,
  }
}

/** Of a private deployment: files come from its own hosts. */
const hostsOf = ({ bot, apiBase }: Config['wecom']): readonly string[] =>
  [apiBase, ...(bot?.url === undefined ? [] : [bot.url])].map((address) => new URL(address).hostname)
