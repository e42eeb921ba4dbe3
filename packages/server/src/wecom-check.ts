/** `npm run wecom:check`: tries the configuration of WeCom without a message to anybody. */
import { checkWecom } from './channels/check/check.ts'
import type { Finding } from './channels/check/finding.ts'
import { readConfig } from './config/config.ts'
import { failStart } from './process/fail.ts'

const marks: Readonly<Record<Finding['result'], string>> = { ok: '✓', failed: '✗', skipped: '–' }

try {
  const { wecom } = readConfig(process.env)
  const findings = await checkWecom(wecom, { mayConnect: process.argv.includes('--connect') })
  for (const { name, result, text } of findings)
    process.stdout.write(`${marks[result]} ${name}：${text.zh}\n  ${name}: ${text.en}\n`)
  if (findings.some(({ result }) => result === 'failed')) process.exitCode = 1
} catch (error) {
  failStart(error)
}
