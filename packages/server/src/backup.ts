/** `npm run backup [-- file]`: everything that is kept, in one file, also while the server is at work. */
import { resolve } from 'node:path'
import { createClock } from './clock.ts'
import { readConfig } from './config/config.ts'
import { failStart } from './process/fail.ts'
import { writeBackup } from './store/transfer/backup-file.ts'
import { sizeOf } from './store/transfer/snapshot.ts'
import { readEverything } from './store/transfer/source.ts'

try {
  const config = readConfig(process.env)
  const at = createClock(undefined).now()
  const stamp = at.slice(0, 19).replaceAll(/[-:]/g, '').replace('T', '-')
  const path = resolve(process.argv[2] ?? `zhenggai-${stamp}.jsonl`)
  const snapshot = await readEverything(config)
  await writeBackup(path, snapshot, at)
  const { problems, entries, documents } = sizeOf(snapshot)
  process.stdout.write(
    `已备份 ${problems} 个问题（${entries} 条记录）和 ${documents} 份资料：${path} | ${problems} problems (${entries} entries) and ${documents} documents saved\n`,
  )
  for (const place of snapshot.unreadable) {
    process.exitCode = 3
    process.stderr.write(`没有备份，读不出来：${place} | not saved, it cannot be read: ${place}\n`)
  }
} catch (error) {
  failStart(error)
}
