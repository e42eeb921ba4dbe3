/** Writes the language of rulebooks as JSON Schema beside the built package. `npm run build` runs it. */
import { mkdirSync, writeFileSync } from 'node:fs'
import { rulebookJsonSchema } from '../src/rulebook/json-schema/json-schema.ts'

const folder = new URL('../dist/', import.meta.url)
mkdirSync(folder, { recursive: true })
writeFileSync(new URL('rulebook.schema.json', folder), `${JSON.stringify(rulebookJsonSchema(), null, 2)}\n`)
