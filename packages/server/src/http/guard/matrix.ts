import { readFileSync } from 'node:fs'

export const askers = [
  'no token',
  'wrong token',
  'token of nobody',
  'admin',
  'office',
  'leader',
  'own unit',
  'foreign unit',
  'viewer',
] as const
export type Asker = (typeof askers)[number]

/** What a route answers to each asker. */
export interface Row {
  /** Method and path. */
  readonly route: string
  readonly statuses: Readonly<Record<Asker, number>>
}

const DOCUMENT = new URL('../../../../../docs/rights.md', import.meta.url)

/** The table of the document, which is the one place where the expectations stand. */
export function documentedMatrix(): readonly Row[] {
  const lines = readFileSync(DOCUMENT, 'utf8').split('\n')
  const head = lines.findIndex((line) => cellsOf(line)[0] === 'route')
  const [, ...titles] = cellsOf(lines[head] ?? '')
  if (titles.join() !== askers.join()) throw new Error(`the columns of docs/rights.md are ${titles.join(', ')}`)
  const end = lines.findIndex((line, index) => index > head && !line.startsWith('|'))
  return lines.slice(head + 2, end).map((line) => {
    const [route = '', ...statuses] = cellsOf(line)
    return {
      route: /`([^`]*)`/.exec(route)?.[1] ?? '',
      statuses: Object.fromEntries(askers.map((asker, index) => [asker, Number(statuses[index])])) as Row['statuses'],
    }
  })
}

const cellsOf = (line: string): readonly string[] =>
  line.startsWith('|')
    ? line
        .split('|')
        .slice(1, -1)
        .map((cell) => cell.trim())
    : []
