/** `npm run admin -- <command>`: what only an administrator does. */
import { type Config, readConfig } from './config/config.ts'
import { peopleCommand, peopleUsage, UsageError } from './directory/people-command.ts'
import { atPeopleDesk } from './directory/people-desk.ts'
import { openOffice } from './office.ts'
import { failStart } from './process/fail.ts'
import { createLogger } from './process/logger.ts'
import { callServer } from './process/server-client.ts'
import { FolderInUseError } from './store/lowdb/lock.ts'

const commands: Readonly<Record<string, (config: Config, args: readonly string[]) => Promise<string>>> = {
  'clear-sample': clearSample,
  people: async (config, args) => atPeopleDesk(config, peopleCommand(args)),
}

const usage = `用法 | Usage:
  npm run admin -- clear-sample   清除示例问题 | removes the sample problems
${peopleUsage}`

const [name = '', ...rest] = process.argv.slice(2)
const command = Object.hasOwn(commands, name) ? commands[name] : undefined
try {
  if (!command) throw new UsageError()
  process.stdout.write(`${await command(readConfig(process.env), rest)}\n`)
} catch (error) {
  if (error instanceof UsageError) refuse(error.message)
  else failStart(error)
}

function refuse(why: string): void {
  process.stderr.write(`${[why, usage].filter((part) => part !== '').join('\n')}\n`)
  process.exitCode = 2
}

async function clearSample(config: Config, args: readonly string[]): Promise<string> {
  if (args.length > 0) throw new UsageError()
  const removed = await removeSample(config)
  const numbers = removed.join('、')
  return removed.length === 0
    ? '台账中没有示例问题。 | There is no sample problem in the ledger.'
    : `已清除 ${removed.length} 个示例问题：${numbers}。 | ${removed.length} sample problems removed.`
}

async function removeSample(config: Config): Promise<readonly (number | string)[]> {
  try {
    const { ledger, close } = await openOffice({ ...config, sample: false }, createLogger('error'), 'terminal')
    return await ledger.clearSample().finally(close)
  } catch (error) {
    if (!(error instanceof FolderInUseError)) throw error
    return (await callServer<{ removed: number[] }>(config, error, 'DELETE', '/api/v1/sample')).removed
  }
}
