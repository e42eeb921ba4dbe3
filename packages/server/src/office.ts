import { randomUUID } from 'node:crypto'
import { join } from 'node:path'
import { rulebooks as builtIn, type Rulebooks } from '@zhenggai/rules'
import type { Logger } from 'pino'
import { type Clock, createClock } from './clock.ts'
import type { Config } from './config/config.ts'
import { readRulebooks } from './config/rulebook-files.ts'
import { type Conversation, createConversation } from './conversation/conversation.ts'
import { openMemories } from './conversation/memories.ts'
import { DEFAULT_LEDGER, type OfficeLedger, openLedger } from './ledger/ledger.ts'
import { fillSample, SAMPLE_RULEBOOK } from './sample/sample.ts'
import { openLowdbStore } from './store/lowdb/lowdb-store.ts'

/** The ledger and the bot of one office, open for work. */
export interface Office {
  readonly ledger: OfficeLedger
  readonly rulebooks: Rulebooks
  readonly clock: Clock
  readonly conversation: Conversation
  /** Finishes what has begun and lets go of the folder. */
  close(): Promise<void>
}

/**
 * Opens what is kept in DATA_DIR, for this process alone; a new ledger gets the sample.
 * @throws {ConfigError} {@link FolderInUseError} {@link UnusableFolderError}
 */
export async function openOffice(config: Config, log: Logger, channel: 'chat' | 'terminal'): Promise<Office> {
  const rulebooks = await allRulebooks(config, log)
  const clock = createClock(config.clock)
  const store = await openLowdbStore(config.dataDir)
  const memories = await openMemories(join(config.dataDir, 'conversations'), log)
  const ledger = openLedger({
    store,
    name: DEFAULT_LEDGER,
    rulebooks,
    defaultRulebook: SAMPLE_RULEBOOK,
    clock,
    newId: randomUUID,
  })
  if (config.sample) await fillSample(ledger, clock, config.dataDir, log)
  for (const { number, file } of await ledger.damaged())
    log.warn({ number, file }, 'a damaged record; it is left as it is')
  return {
    ledger,
    rulebooks,
    clock,
    conversation: createConversation({ ledger, memories, botName: config.botName, channel }),
    async close() {
      await store.close()
      await memories.close()
    },
  }
}

async function allRulebooks({ rulebooksDir }: Config, log: Logger): Promise<Rulebooks> {
  const more = rulebooksDir === undefined ? [] : await readRulebooks(rulebooksDir)
  for (const { id } of more) log.info({ id, replaces: builtIn.find(id) !== undefined }, 'rulebook read')
  return builtIn.with(...more)
}
