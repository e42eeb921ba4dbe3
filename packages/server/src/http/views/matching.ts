import type { LedgerProblem } from '@zhenggai/bot'
import type { CivilDate } from '@zhenggai/rules'
import type { House } from '../house.ts'
import { type ProblemRow, problemRow } from './problem-row.ts'
import { type Standing, standingOf } from './standing.ts'

/** What a list is narrowed to. Everything that is given must hold. */
export interface Filters {
  readonly status?: readonly string[] | undefined
  readonly level?: readonly string[] | undefined
  readonly severity?: readonly string[] | undefined
  readonly source?: readonly string[] | undefined
  /** Everything but what is closed out. */
  readonly open?: true | undefined
  /** Part of the name of a unit. */
  readonly unit?: string | undefined
  /** Both days included. */
  readonly due?: { readonly from: CivilDate; readonly to: CivilDate } | undefined
  /** Words. */
  readonly q?: string | undefined
}

/** A problem of a list with where it stands. */
export interface Match {
  readonly problem: LedgerProblem
  readonly standing: Standing
  readonly row: ProblemRow
}

/** The problems that pass, in their order. */
export const matching = (
  house: Pick<House, 'ledger' | 'log'>,
  problems: readonly LedgerProblem[],
  asOf: CivilDate,
  filters: Filters,
): readonly Match[] =>
  problems
    .filter((problem) => mentions(problem, filters.q))
    .map((problem) => matchOf(house, problem, asOf))
    .filter(({ row }) => passes(row, filters))

interface Judged {
  readonly asOf: CivilDate
  readonly rulebook: unknown
  readonly match: Match
}
const judged = new WeakMap<LedgerProblem, Judged>()

/** A problem that did not change is judged once a day. */
function matchOf(house: Pick<House, 'ledger' | 'log'>, problem: LedgerProblem, asOf: CivilDate): Match {
  const rulebook = house.ledger.rulebook(problem.rulebook)
  const known = judged.get(problem)
  if (known && known.asOf === asOf && known.rulebook === rulebook) return known.match
  const standing = standingIn(house, problem, asOf)
  const match = { problem, standing, row: problemRow(problem, standing) }
  judged.set(problem, { asOf, rulebook, match })
  return match
}

/** One problem that cannot be judged must not take the list of all with it. */
function standingIn({ ledger, log }: Pick<House, 'ledger' | 'log'>, problem: LedgerProblem, asOf: CivilDate): Standing {
  try {
    return standingOf(problem, ledger.rulebook, asOf)
  } catch (error) {
    log.error({ err: error, number: problem.number }, 'a problem cannot be assessed')
    return { trouble: { zh: '判断时出错，请联系管理员。', en: 'The assessment failed; tell the administrator.' } }
  }
}

const plain = (text: string): string => text.normalize('NFKC').toLowerCase()

/** Every word occurs somewhere. */
function mentions({ number, problem }: LedgerProblem, words: string | undefined): boolean {
  if (words === undefined) return true
  const text = plain([number, problem.title, problem.description].join('\n'))
  return plain(words)
    .split(/\s+/)
    .every((word) => text.includes(word))
}

function passes(row: ProblemRow, { status, level, severity, source, open, unit, due }: Filters): boolean {
  return (
    isIn(status, row.status) &&
    isIn(level, row.level) &&
    isIn(severity, row.severity) &&
    isIn(source, row.source) &&
    !(open && row.status === 'closed') &&
    (unit === undefined || unitsOf(row).some((name) => plain(name).includes(plain(unit)))) &&
    (due === undefined || (row.due !== null && due.from <= row.due && row.due <= due.to))
  )
}

const isIn = (values: readonly string[] | undefined, value: string | null): boolean =>
  !values || (value !== null && values.includes(value))

/** Every unit that has a part in a problem, the lead unit first. */
export const unitsOf = ({ units: { lead, responsible = [], supporting = [] } }: Pick<ProblemRow, 'units'>) =>
  [...new Set([...(lead === undefined ? [] : [lead]), ...responsible, ...supporting])] as readonly string[]
