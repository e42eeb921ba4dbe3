/** `npm run alerts -- --day 2023-11-03 --dry-run`: the messages of a day, without sending any. */
import { parseArgs } from 'node:util'
import { isCivilDate, type Language } from '@zhenggai/rules'
import { type Preview, previewText } from './alerts/preview.ts'
import { type Config, readConfig } from './config/config.ts'
import { openOffice } from './office.ts'
import { failStart } from './process/fail.ts'
import { createLogger } from './process/logger.ts'
import { callServer } from './process/server-client.ts'
import { FolderInUseError } from './store/lowdb/lock.ts'

const usage = `用法：npm run alerts -- [--day 2023-11-03] [--lang zh|en] --dry-run   列出当天的提醒，不发送；服务运行时每个工作日自动发送
Usage: npm run alerts -- [--day 2023-11-03] [--lang zh|en] --dry-run   prints the messages of a day and sends none; the server sends them itself`

interface Wish {
  readonly day: string | undefined
  readonly language: Language
}

const wish = readWish()
if (wish) {
  try {
    process.stdout.write(`${await messagesOf(readConfig(process.env), wish)}\n`)
  } catch (error) {
    failStart(error)
  }
} else {
  process.stderr.write(`${usage}\n`)
  process.exitCode = 2
}

/** Undefined: it was not written as it should be. */
function readWish(): Wish | undefined {
  try {
    const { values } = parseArgs({
      options: { day: { type: 'string' }, lang: { type: 'string' }, 'dry-run': { type: 'boolean' } },
    })
    const { day, lang = 'zh' } = values
    const isRight = values['dry-run'] === true && (day === undefined || isCivilDate(day)) && /^(zh|en)$/.test(lang)
    return isRight ? { day, language: lang as Language } : undefined
  } catch {
    return undefined
  }
}

async function messagesOf(config: Config, { day, language }: Wish): Promise<string> {
  try {
    const { alerts, ledger, clock, close } = await openOffice(config, createLogger('error'), 'terminal')
    const preview = await alerts
      .of(ledger.name)
      .alertsOf(day ?? clock.today())
      .finally(close)
    return previewText(preview, language)
  } catch (error) {
    if (!(error instanceof FolderInUseError)) throw error
    return throughServer(config, error, { day, language })
  }
}

type Answer = Pick<Preview, 'day' | 'worked'> & {
  readonly group: string | null
  readonly persons: readonly { readonly name: string; readonly text: string }[]
}

async function throughServer(config: Config, inUse: FolderInUseError, { day, language }: Wish): Promise<string> {
  const query = day === undefined ? '' : `?day=${day}`
  const answer = await callServer<Answer>(config, inUse, 'GET', `/api/v1/alerts${query}`)
  const digest = (text: string) => ({ text, markdown: text, told: [], left: 0 })
  const group = answer.group === null ? null : digest(answer.group)
  const persons = answer.persons.map(({ name, text }) => ({ id: name, name, digest: digest(text) }))
  return previewText({ ...answer, group, persons }, language)
}
