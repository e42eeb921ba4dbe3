import { type CivilDate, type Problem, type ProblemNumber, type Rulebook, rulebooks, type Text } from '@zhenggai/rules'
import type { Entry, EntryContent, Ledger, LedgerProblem, Write, Writer, Written } from '../ledger/ledger.ts'
import { type Decided, decideChange, decideRegistration, refuse } from './decide.ts'
import { problemOf } from './problem-of.ts'

/** A problem to start with. */
export type Start = Omit<Problem, 'number'> & { readonly number: ProblemNumber; readonly sample?: boolean }

export interface MemoryLedger extends Ledger {
  /** Every write that was carried out, in order. */
  readonly writes: readonly { readonly write: Write; readonly writer: Writer; readonly key: string | undefined }[]
  /** From now on the ledger stands at this day and instant. */
  setClock(today: CivilDate, now: string): void
  /** From now on reading this problem fails, as a damaged file does. */
  damage(number: ProblemNumber): void
  /** The next write fails: before it is carried out, or after, as when the answer of a disk is lost. */
  failNextWrite(how: 'before' | 'after'): void
}

class Damaged extends Error {
  readonly code = 'damaged'
  readonly text: Text
  constructor(number: ProblemNumber) {
    super(`the record of problem ${number} is damaged`)
    this.text = {
      zh: `问题${number}的记录已损坏，不能读取。原文件原样保留，请联系管理员。`,
      en: `The record of problem ${number} is damaged and cannot be read. The file is kept; ask an administrator.`,
    }
  }
}

const compare = (a: ProblemNumber, b: ProblemNumber): number =>
  String(a).localeCompare(String(b), 'en', { numeric: true })

const OFFICE: Writer = { user: 'office', name: '县推长办', channel: 'import' }
const DEFAULT_RULEBOOK = 'shidian-2023'

/** A ledger that lives in memory, with the rules and the refusals of the real one. */
export function createMemoryLedger(
  start: readonly Start[],
  clock: { readonly today: CivilDate; readonly now: string },
  books: readonly Rulebook[] = rulebooks.all(),
): MemoryLedger {
  let { today, now } = clock
  const problems = new Map<ProblemNumber, LedgerProblem>()
  const byKey = new Map<string, Written>()
  const writes: { write: Write; writer: Writer; key: string | undefined }[] = []
  const broken = new Set<ProblemNumber>()
  let failing: 'before' | 'after' | undefined
  let entries = 0
  let listed: readonly LedgerProblem[] | undefined

  const book = (id: string): Rulebook | undefined => books.find((one) => one.id === id)

  function append(
    number: ProblemNumber,
    contents: readonly EntryContent[],
    writer: Writer,
    key?: string,
    sample = false,
  ): Written {
    const before = problems.get(number)
    const fresh = contents.map((content): Entry => ({ ...content, id: `e${++entries}`, at: now, writer, key }))
    const history = [...(before?.history ?? []), ...fresh]
    const problem = problemOf(number, history, before?.sample ?? sample)
    listed = undefined
    if (problem) problems.set(number, problem)
    else problems.delete(number)
    const last = problem ?? { ...(before as LedgerProblem), history, version: history.length }
    return { ok: true, problem: last, entries: fresh, repeated: false }
  }

  function register(write: Extract<Write, { kind: 'register' }>): { number: ProblemNumber; decided: Decided } {
    const taken = [...problems.keys()].filter((one) => typeof one === 'number')
    const number = write.number ?? Math.max(0, ...taken) + 1
    const rulebook = book(write.rulebook)
    if (!rulebook)
      return { number, decided: refuse('unknown-rulebook', '没有这个规则。', 'There is no such rulebook.') }
    if (problems.has(number))
      return { number, decided: refuse('number-taken', '编号已经使用。', 'The number is taken.') }
    return { number, decided: decideRegistration(rulebook, write, today) }
  }

  function change(write: Exclude<Write, { kind: 'register' }>): { number: ProblemNumber; decided: Decided } {
    const { number } = write
    const record = problems.get(number)
    const rulebook = record && book(record.rulebook)
    if (rulebook) return { number, decided: decideChange(rulebook, record, write, today) }
    return { number, decided: refuse('unknown-problem', `台账里没有问题${number}。`, `There is no problem ${number}.`) }
  }

  function carryOut(write: Write, writer: Writer, key: string | undefined): Written {
    const known = key === undefined ? undefined : byKey.get(key)
    if (known?.ok) return { ...known, repeated: true }
    const { number, decided } = write.kind === 'register' ? register(write) : change(write)
    if ('refusals' in decided) return { ok: false, refusals: decided.refusals }
    const written = append(number, decided.contents, writer, key)
    writes.push({ write, writer, key })
    if (key !== undefined) byKey.set(key, written)
    return written
  }

  for (const { number, sample = false, events, ...facts } of start) {
    const happened = events.map((event): EntryContent => ({ kind: 'happened', event }))
    append(number, [{ kind: 'registered', rulebook: DEFAULT_RULEBOOK, facts }, ...happened], OFFICE, undefined, sample)
  }

  return {
    writes,
    defaultRulebook: DEFAULT_RULEBOOK,
    setClock: (day, instant) => {
      today = day
      now = instant
    },
    damage: (number) => {
      broken.add(number)
      listed = undefined
    },
    failNextWrite: (how) => {
      failing = how
    },
    async read(number) {
      if (broken.has(number)) throw new Damaged(number)
      return problems.get(number)
    },
    async all() {
      listed ??= [...problems.values()]
        .filter(({ number }) => !broken.has(number))
        .toSorted((a, b) => compare(a.number, b.number))
      return listed
    },
    async write(write, writer, key) {
      const how = failing
      failing = undefined
      if (how === 'before') throw new Error('the disk is gone')
      const written = carryOut(write, writer, key)
      if (how === 'after') throw new Error('the disk does not answer')
      return written
    },
    rulebook: book,
    rulebooks: () => books,
    damaged: async () => [...broken].map((number) => ({ number: String(number), file: `${number}.json` })),
  }
}
