/** `npm run admin -- <command>`: what only an administrator does. */
import { type Config, readConfig } from './config/config.ts'
import { openOffice } from './office.ts'
import { failStart } from './process/fail.ts'
import { createLogger } from './process/logger.ts'
import { callServer } from './process/server-client.ts'
import { FolderInUseError } from './store/lowdb/lock.ts'

const commands: Readonly<Record<string, (config: Config) => Promise<string>>> = { 'clear-sample': clearSample }

const [name = '', ...rest] = process.argv.slice(2)
const command = Object.hasOwn(commands, name) && rest.length === 0 ? commands[name] : undefined
if (command) {
  await command(readConfig(process.env)).then((line) => process.stdout.write(`${line}\n`), failStart)
} else {
  process.stderr.write(
    '用法：npm run admin -- clear-sample（清除示例问题） | Usage: npm run admin -- clear-sample (removes the sample problems)\n',
  )
  process.exitCode = 2
}

async function clearSample(config: Config): Promise<string> {
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
