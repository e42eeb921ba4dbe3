import { randomUUID } from 'node:crypto'
import { rulebooks as builtIn, type Rulebooks } from '@zhenggai/rules'
import type { Logger } from 'pino'
import { type AlertDesk, openAlertDesk } from './alerts/desk.ts'
import { type Audit, openAudit } from './audit/audit.ts'
import { noteTokens } from './audit/note-tokens.ts'
import type { Channel } from './channels/channel.ts'
import { type Clock, createClock } from './clock.ts'
import type { Config } from './config/config.ts'
import { readRulebooks } from './config/rulebook-files.ts'
import { type Conversation, createConversation } from './conversation/conversation.ts'
import { openMemories } from './conversation/memories.ts'
import type { Directory } from './directory/directory.ts'
import { openDirectory } from './directory/open-directory.ts'
import { openLedgers } from './directory/open-ledgers.ts'
import { sayIfEmpty } from './directory/say-if-empty.ts'
import { resumeImports } from './exchange/import/plan/carry-out.ts'
import { fileMaker } from './exchange/made-file.ts'
import { DEFAULT_LEDGER, type OfficeLedger } from './ledger/ledger.ts'
import { fillSample, SAMPLE_RULEBOOK } from './sample/sample.ts'
import type { Documents } from './store/documents.ts'
import { openStore } from './store/open-store.ts'

/** The ledger and the bot of one office, open for work. */
export interface Office {
  /** The default one. */
  readonly ledger: OfficeLedger
  /** A ledger by name; one that does not exist yet comes into being with its first problem. */
  ledgerOf(name: string): OfficeLedger
  /** The names of the ledgers that exist, the default one first. */
  ledgers(): Promise<readonly string[]>
  readonly directory: Directory
  /** Who read personal data and who changed what stands beside the ledgers. */
  readonly audit: Audit
  readonly rulebooks: Rulebooks
  readonly clock: Clock
  readonly conversation: Conversation
  readonly alerts: AlertDesk
  /** How alerts leave: filled by whoever opens the channels. */
  readonly channels: Channel[]
  /** What is kept beside the ledgers. */
  readonly documents: Documents
  /** Finishes what has begun and lets go of the store. */
  close(): Promise<void>
}

/**
 * Opens the ledgers of PostgreSQL, or those in DATA_DIR for this process alone; a new ledger gets the sample.
 * @throws {ConfigError} {@link UnusableDatabaseError} {@link FolderInUseError} {@link UnusableFolderError}
 */
export async function openOffice(config: Config, log: Logger, channel: 'chat' | 'terminal'): Promise<Office> {
  const rulebooks = await allRulebooks(config, log)
  const clock = createClock(config.clock)
  const store = await openStore(config)
  const memories = openMemories(store.documents, log)
  const ledgerOf = openLedgers({ store, rulebooks, defaultRulebook: SAMPLE_RULEBOOK, clock, newId: randomUUID })
  const ledger = ledgerOf(DEFAULT_LEDGER)
  const directory = openDirectory(store.documents)
  const audit = openAudit(store.documents, clock.now)
  if (channel === 'chat') await noteTokens(store.documents, config.tokens, audit)
  const resumed = await store.inTurn('start', async () => {
    if (config.sample) await fillSample(ledger, clock, store.documents, log)
    return resumeImports(store.documents, ledgerOf)
  })
  if (resumed > 0) log.warn({ imports: resumed }, 'imports that were cut off have been finished')
  for (const { number, file } of await ledger.damaged())
    log.warn({ number, file }, 'a damaged record; it is left as it is')
  for (const { number, missing, kept, why } of await store.restored(DEFAULT_LEDGER))
    log.warn({ number, missing, kept, why: why.zh }, 'a record was brought back; what was found is kept aside')
  await sayIfEmpty(directory, log)
  const ledgers = async () => [...new Set([DEFAULT_LEDGER, ...(await store.ledgers())])]
  const channels: Channel[] = []
  const alerts = openAlertDesk({ ledgerOf, ledgers, directory, documents: store.documents, channels, clock, log })
  return {
    ledger,
    ledgerOf,
    ledgers,
    channels,
    alerts,
    directory,
    audit,
    rulebooks,
    clock,
    conversation: createConversation({
      ledgerOf,
      directory,
      audit,
      alerts,
      memories,
      makeFile: fileMaker({ documents: store.documents, log }),
      botName: config.botName,
      channel,
      log,
      inTurn: store.inTurn,
    }),
    documents: store.documents,
    close: () => store.close(),
  }
}

async function allRulebooks({ rulebooksDir }: Config, log: Logger): Promise<Rulebooks> {
  const more = rulebooksDir === undefined ? [] : await readRulebooks(rulebooksDir)
  for (const { id } of more) log.info({ id, replaces: builtIn.find(id) !== undefined }, 'rulebook read')
  return builtIn.with(...more)
}
