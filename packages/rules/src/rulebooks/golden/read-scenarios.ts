import { readdirSync, readFileSync } from 'node:fs'
import { parse } from 'yaml'
import { type Scenario, scenariosSchema } from './scenario.ts'

/** The scenarios beside a rulebook, by file. */
export function scenariosOf(
  rulebook: string,
): readonly { readonly file: string; readonly scenarios: readonly Scenario[] }[] {
  const folder = new URL(`../${rulebook}/scenarios/`, import.meta.url)
  return readdirSync(folder)
    .filter((file) => file.endsWith('.yaml'))
    .sort()
    .map((file) => ({ file, scenarios: read(new URL(file, folder), `${rulebook}/scenarios/${file}`) }))
}

function read(file: URL, name: string): readonly Scenario[] {
  const result = scenariosSchema.safeParse(parse(readFileSync(file, 'utf8')))
  if (!result.success) throw new Error(`${name}: ${result.error.message}`)
  return result.data
}
