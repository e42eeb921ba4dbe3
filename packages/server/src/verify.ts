/** `npm run verify`: walks every history that is kept, and names the first entry that is not as it was written. */
import { readConfig } from './config/config.ts'
import { failStart } from './process/fail.ts'
import { type Verified, verifyPlace } from './store/transfer/verify-place.ts'

try {
  const ledgers = await verifyPlace(readConfig(process.env))
  if (ledgers.length === 0) process.stdout.write('还没有台账。 | There is no ledger yet.\n')
  for (const ledger of ledgers) process.stdout.write(`${linesFor(ledger).join('\n')}\n`)
  if (ledgers.some(({ alterations }) => alterations.length > 0)) process.exitCode = 3
} catch (error) {
  failStart(error)
}

function linesFor({ ledger, problems, alterations }: Verified): readonly string[] {
  const entries = problems.reduce((sum, { entries }) => sum + entries.length, 0)
  const [zh, en] =
    alterations.length === 0
      ? ['完好', 'all as they were written']
      : [`${alterations.length} 个问题的历史有异常`, `${alterations.length} not as they were written`]
  return [
    `台账 ${ledger}：${problems.length} 个问题、${entries} 条记录，${zh} | ledger ${ledger}: ${problems.length} problems, ${entries} entries, ${en}`,
    ...alterations.map(({ number, why }) => `  问题 ${number}：${why.zh} | problem ${number}: ${why.en}`),
  ]
}
