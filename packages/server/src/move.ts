/** `npm run move -- --to postgres://… (or a folder)`: carries everything to another store. The server has to stop first. */
import { parseArgs } from 'node:util'
import { readConfig } from './config/config.ts'
import { failStart } from './process/fail.ts'
import { move, placeOf } from './store/transfer/move.ts'
import { sizeOf } from './store/transfer/snapshot.ts'
import { nameOf } from './store/transfer/source.ts'

const { values } = parseArgs({ options: { to: { type: 'string' } }, strict: false })
try {
  if (typeof values.to !== 'string') {
    process.exitCode = 2
    process.stderr.write(
      '用法 | Usage: npm run move -- --to postgres://用户:密码@主机:5432/库名 （或目录 | or a folder）\n',
    )
  } else {
    const config = readConfig(process.env)
    const to = placeOf(values.to)
    const { problems, entries, documents } = sizeOf(await move(config, to))
    process.stdout.write(
      `已把 ${problems} 个问题（${entries} 条记录）和 ${documents} 份资料从 ${nameOf(config)} 搬到 ${nameOf(to)}，原处未动。` +
        `请改好 ${to.databaseUrl === undefined ? 'DATA_DIR' : 'DATABASE_URL'} 再启动。 | ` +
        `${problems} problems (${entries} entries) and ${documents} documents are in ${nameOf(to)} now, and still where they were.\n`,
    )
  }
} catch (error) {
  failStart(error)
}
