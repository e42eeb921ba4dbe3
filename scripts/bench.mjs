// node scripts/bench.mjs [part of a name …]: the files test/bench/*.bench.ts one after the other, each in a process of
// its own, so that none warms up or litters the heap of the next.
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { root } from './lib/root.mjs'
import { filesBelow } from './lib/workspace.mjs'

const wanted = process.argv.slice(2)
const files = filesBelow('test/bench')
  .filter((file) => file.endsWith('.bench.ts'))
  .filter((file) => wanted.length === 0 || wanted.some((part) => file.includes(part)))

if (files.length === 0) {
  console.error(
    `No file test/bench/*.bench.ts${wanted.length === 0 ? '' : ` with ${wanted.join(' or ')} in its name`}.`,
  )
  process.exitCode = 1
}
for (const file of files) {
  const { status } = spawnSync(process.execPath, ['--expose-gc', '--import', 'tsx', join(root, file)], {
    stdio: 'inherit',
  })
  if (status !== 0) {
    console.error(`${file} failed.`)
    process.exitCode = 1
  }
}
