/** Proves the built-in rulebooks and holds their shipped decisions against the verdicts of json-rules-engine. `npm run check` runs it. */
import { isDeepStrictEqual } from 'node:util'
import { compile, RulebookError } from '../src/compile.ts'
import { rulebooks } from '../src/rulebooks/index.ts'
import { sources } from '../src/rulebooks/sources.ts'

const faults: string[] = []
const unproved = rulebooks.all().filter(({ id }) => !sources.some((source) => source.id === id))
for (const { id } of unproved) faults.push(`${id} is shipped, but src/rulebooks/sources.ts does not name it.`)

for (const source of sources) {
  try {
    const { table } = await compile(source)
    if (!isDeepStrictEqual(table, rulebooks.find(source.id)?.table)) {
      const mend = 'run "npx tsx packages/rules/scripts/write-decisions.ts"'
      faults.push(`${source.id}: its shipped decisions are not those of json-rules-engine; ${mend}.`)
    }
  } catch (error) {
    if (!(error instanceof RulebookError)) throw error
    faults.push(error.message)
  }
}

console.log(faults.join('\n') || `${sources.length} rulebooks are proved.`)
process.exitCode = Math.sign(faults.length)
