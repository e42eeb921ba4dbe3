/** `npm run restore -- file`: brings a backup into an empty DATA_DIR or an empty database. */
import { resolve } from 'node:path'
import { readConfig } from './config/config.ts'
import { failStart } from './process/fail.ts'
import { openStore } from './store/open-store.ts'
import { readBackup } from './store/transfer/backup-file.ts'
import { fill } from './store/transfer/fill.ts'
import { sizeOf } from './store/transfer/snapshot.ts'
import { nameOf } from './store/transfer/source.ts'

const [file] = process.argv.slice(2)
try {
  if (file === undefined) {
    process.exitCode = 2
    process.stderr.write('用法 | Usage: npm run restore -- zhenggai-20230620-090000.jsonl\n')
  } else await restore(resolve(file))
} catch (error) {
  failStart(error)
}

async function restore(path: string): Promise<void> {
  const config = readConfig(process.env)
  const snapshot = readBackup(path)
  const store = await openStore(config)
  await fill(store, snapshot).finally(store.close)
  const { problems, entries, documents } = sizeOf(snapshot)
  const place = nameOf(config)
  process.stdout.write(
    `已恢复 ${problems} 个问题（${entries} 条记录）和 ${documents} 份资料到 ${place} | ${problems} problems (${entries} entries) and ${documents} documents are now in ${place}\n`,
  )
}
