/** Lets json-rules-engine decide the built-in rulebooks and writes its verdicts beside them. Run it after changing a condition. */
import { writeFileSync } from 'node:fs'
import { decideAll } from '../src/rulebook/decide.ts'
import { sources } from '../src/rulebooks/sources.ts'

for (const source of sources) {
  const { table } = await decideAll(source)
  const file = new URL(`../src/rulebooks/${source.id}/decisions.ts`, import.meta.url)
  const lines = [
    "import type { DecisionTable } from '../../rulebook/table.ts'",
    '',
    '/** Written by scripts/write-decisions.ts from the verdicts of json-rules-engine. */',
    `export const decisions: DecisionTable = ${JSON.stringify(table, null, 2)}`,
    '',
  ]
  writeFileSync(file, lines.join('\n'))
}
