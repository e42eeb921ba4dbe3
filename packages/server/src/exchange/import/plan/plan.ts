import type { Change, LedgerProblem, Write } from '@zhenggai/bot'
import type { ProblemEvent, ProblemNumber } from '@zhenggai/rules'
import type { OfficeLedger } from '../../../ledger/ledger.ts'
import { nextNumber, normaliseNumber } from '../../../ledger/number.ts'
import { type Doubt, doubtAt, type Finding, finding } from '../read/doubt.ts'
import type { Origin, ReadProblem } from '../read/read-sheet.ts'
import { squeeze } from '../read/words.ts'
import { compare } from './compare.ts'

/** What becomes of one problem of the file. */
interface Planned {
  readonly kind: 'created' | 'updated' | 'unchanged'
  readonly number: ProblemNumber
  readonly problem: ReadProblem
  /** Before → after; everything of a new problem is new. */
  readonly changes: readonly Change[]
  readonly events: readonly ProblemEvent[]
  readonly write: Write | undefined
}

export interface Plan {
  readonly items: readonly Planned[]
  readonly errors: readonly Doubt[]
  readonly warnings: readonly Doubt[]
  /** The sample makes room for real problems. */
  readonly clearsSample: boolean
}

/** What a ledger that was read would change in the ledger of the office. Problems that the ledger would refuse are errors. */
export async function planImport(
  ledger: OfficeLedger,
  rulebook: string,
  problems: readonly ReadProblem[],
): Promise<Plan> {
  const all = await ledger.all()
  const real = all.filter(({ sample }) => !sample)
  const damaged = await ledger.damaged()
  const known = new Map(real.map((one) => [String(one.number), one]))
  const byTitle = new Map<string, LedgerProblem[]>()
  for (const one of real) {
    const title = squeeze(one.problem.title)
    byTitle.set(title, [...(byTitle.get(title) ?? []), one])
  }
  const damagedNumbers = new Set(damaged.map(({ number }) => number))
  let free = nextNumber(
    [...known.keys(), ...damagedNumbers, ...problems.flatMap(({ number }) => number ?? [])].map(normaliseNumber),
  )
  const errors: Doubt[] = []
  const warnings: Doubt[] = []
  const items: Planned[] = []
  for (const problem of problems) {
    const found = problem.number === undefined ? (byTitle.get(squeeze(problem.facts.title)) ?? []) : []
    if (found.length > 1) {
      errors.push(at(problem.origin, ambiguous(found)))
      continue
    }
    const number = problem.number ?? found[0]?.number ?? free++
    if (damagedNumbers.has(String(number))) errors.push(at(problem.origin, isDamaged(number)))
    else {
      const { item, doubts } = planOne(ledger, rulebook, number, problem, known.get(String(number)))
      items.push(item)
      warnings.push(...doubts.map((one) => at(problem.origin, one)))
    }
  }
  const clearsSample = real.length < all.length && items.some(({ write }) => write)
  const refused = await refusals(ledger, items, clearsSample)
  return {
    items: items.filter((item) => !refused.has(item)),
    errors: [...errors, ...[...refused].map(([{ problem }, why]) => at(problem.origin, why))],
    warnings,
    clearsSample,
  }
}

const at = ({ sheet, rows, numberColumn }: Origin, one: Finding): Doubt =>
  doubtAt({ sheet, row: rows[0], column: numberColumn }, one)

function planOne(
  ledger: OfficeLedger,
  rulebook: string,
  number: ProblemNumber,
  problem: ReadProblem,
  known: LedgerProblem | undefined,
): { readonly item: Planned; readonly doubts: readonly Finding[] } {
  const { facts, events } = problem
  if (!known) {
    const write: Write = { kind: 'register', number, rulebook, facts, events, recorded: true }
    return { item: { kind: 'created', number, problem, changes: [], events, write }, doubts: [] }
  }
  const difference = compare(known, problem, ledger.rulebook(known.rulebook))
  const { changes, events: fresh, doubts } = difference
  const isSame = changes.length === 0 && fresh.length === 0
  const write: Write | undefined = isSame
    ? undefined
    : {
        kind: 'amend',
        number,
        changes: Object.fromEntries(changes.map(({ field, to }) => [field, to])),
        events: fresh,
        version: known.version,
        recorded: true,
      }
  return { item: { kind: isSame ? 'unchanged' : 'updated', number, problem, changes, events: fresh, write }, doubts }
}

async function refusals(
  ledger: OfficeLedger,
  items: readonly Planned[],
  withoutSample: boolean,
): Promise<ReadonlyMap<Planned, Finding>> {
  const writing = items.flatMap((item) => (item.write ? [{ item, write: item.write }] : []))
  const answers = await ledger.consider(
    writing.map(({ write }) => write),
    withoutSample,
  )
  return new Map(
    writing.flatMap(({ item }, i) => {
      const [first] = answers[i] ?? []
      return first ? [[item, { code: first.code, message: first.text }] as const] : []
    }),
  )
}

const ambiguous = (found: readonly LedgerProblem[]): Finding =>
  finding(
    'ambiguous-title',
    `台账里有${found.length}个同名问题（${found.map(({ number }) => `${number}号`).join('、')}），不知道是哪一个；请加上序号`,
    `${found.length} problems have this title (${found.map(({ number }) => number).join(', ')}); give the number`,
  )

const isDamaged = (number: ProblemNumber): Finding =>
  finding(
    'damaged',
    `台账中${number}号的记录已损坏，不能核对，没有导入`,
    `the record of number ${number} is damaged; it was left out`,
  )
