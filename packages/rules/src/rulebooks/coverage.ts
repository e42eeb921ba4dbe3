import type { RulebookSource } from '../rulebook/source.ts'

/** A provision of a document: the rules that encode it, or why it cannot be encoded. */
interface CoverageRow {
  readonly provision: string
  /** Places in the rulebook, e.g. `phases.plan.steps.plan-drafted`. */
  readonly rules: readonly string[]
  readonly notComputable: string | null
}

export interface Coverage {
  readonly rows: readonly CoverageRow[]
  /** Neither encoded nor explained. */
  readonly open: readonly string[]
  /** Encoded and yet declared not computable. */
  readonly twice: readonly string[]
  /** Cited or declared, but no provision of the document. */
  readonly dangling: readonly string[]
}

/** The ids of a document's provisions, from `SD-001` to the last. */
export const provisionIds = (prefix: string, count: number): readonly string[] =>
  Array.from({ length: count }, (_, index) => `${prefix}-${String(index + 1).padStart(3, '0')}`)

/** Every provision that a rule rests on. What a doubt alone cites is not encoded by it. */
export const citedIn = (source: RulebookSource): ReadonlySet<string> =>
  new Set(citationsIn(source).map(([provision]) => provision))

/** The document provision by provision, with everything that is wrong about the table. */
export function coverageOf(
  source: RulebookSource,
  notComputable: Readonly<Record<string, string>>,
  ids: readonly string[],
): Coverage {
  const citations = citationsIn(source)
  const rows = ids.map((provision) => ({
    provision,
    rules: citations.flatMap(([cited, place]) => (cited === provision ? place : [])),
    notComputable: notComputable[provision] ?? null,
  }))
  return {
    rows,
    open: rows.filter((row) => row.rules.length === 0 && !row.notComputable).map(({ provision }) => provision),
    twice: rows.filter((row) => row.rules.length > 0 && row.notComputable).map(({ provision }) => provision),
    dangling: [...citedIn(source), ...Object.keys(notComputable)].filter((provision) => !ids.includes(provision)),
  }
}

type CitationAt = readonly [provision: string, place: string]

function citationsIn({ provisions: _, doubts: __, ...rules }: RulebookSource): readonly CitationAt[] {
  return citationsUnder(rules, '')
}

function citationsUnder(value: unknown, place: string): readonly CitationAt[] {
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inner]): readonly CitationAt[] => {
    if (key === 'cite') return (inner as readonly string[]).map((provision) => [provision, place])
    const name = (inner as { readonly id?: string } | null)?.id ?? key
    return citationsUnder(inner, place ? `${place}.${name}` : name)
  })
}
