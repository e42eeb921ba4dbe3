// node scripts/check.mjs: everything about the code that can be judged without running it. All steps run, two at a time
// and after the build, which some of them read; at the end stands what failed.
import { auditDependencies } from './lib/audit.mjs'
import { build } from './lib/build.mjs'
import { weighRules } from './lib/bundle.mjs'
import { findForbiddenImports } from './lib/imports.mjs'
import { shell } from './lib/shell.mjs'

/** @typedef {{ name: string, run: () => Promise<{ ok: boolean, output: string }> }} Step */

const published = ['packages/rules', 'packages/bot']

/** @type {Step[]} */
const steps = [
  command('types', 'tsc -b --pretty false'),
  ...published.map((folder) => command(`attw ${folder}`, `attw --pack ${folder} --profile esm-only`)),
  command('rulebooks', 'tsx packages/rules/scripts/check-rulebooks.ts'),
  command('dead code', 'knip'),
  ...published.map((folder) => command(`publint ${folder}`, `publint ${folder} --strict --pack npm`)),
  command('lint and format', 'biome check --error-on-warnings --max-diagnostics=60 .'),
  { name: 'bundle size', run: weighRules },
  { name: 'vulnerabilities', run: auditDependencies },
  { name: 'imports', run: async () => report(findForbiddenImports()) },
]

/** @type {string[]} */
const failed = []
const count = steps.length + 1
await perform({ name: 'build', run: () => attempt(build) })
await Promise.all([performAll(steps), performAll(steps)])
if (failed.length === 0) console.log(`\nAll ${count} steps passed.`)
else console.error(`\n${failed.length} of ${count} steps failed: ${failed.join(', ')}`)
process.exitCode = Math.sign(failed.length)

/** @param {Step[]} queue shared by those who work through it */
async function performAll(queue) {
  for (let step = queue.shift(); step; step = queue.shift()) await perform(step)
}

/** @param {Step} step */
async function perform({ name, run }) {
  const start = performance.now()
  const { ok, output } = await run()
  const seconds = ((performance.now() - start) / 1000).toFixed(1)
  console.log(`${ok ? 'ok    ' : 'FAILED'} ${name.padEnd(24)} ${seconds} s${ok ? '' : `\n${output}\n`}`)
  if (!ok) failed.push(name)
}

/**
 * @param {string} name
 * @param {string} line
 * @returns {Step}
 */
function command(name, line) {
  return { name, run: () => shell(line) }
}

/** @param {() => Promise<void>} work */
async function attempt(work) {
  try {
    await work()
    return { ok: true, output: '' }
  } catch (error) {
    return { ok: false, output: error instanceof Error ? error.message : String(error) }
  }
}

/** @param {readonly string[]} faults */
function report(faults) {
  return { ok: faults.length === 0, output: faults.join('\n') }
}
