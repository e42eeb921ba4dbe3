// node scripts/fuzz.mjs [inputs] [part of a name]: feeds each target of test/fuzz so many inputs, 100 000 where none are asked for.
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { root } from './lib/root.mjs'

const [inputs = '100000', name] = process.argv.slice(2)
const vitest = join(root, 'node_modules', 'vitest', 'vitest.mjs')
const only = name === undefined ? [] : ['-t', name]
const { status } = spawnSync(process.execPath, [vitest, 'run', 'test/fuzz', ...only], {
  cwd: root,
  stdio: 'inherit',
  env: { ...process.env, FUZZ_INPUTS: inputs },
})
process.exitCode = status ?? 1
