import {
  type CivilDate,
  mayLog,
  type Problem,
  type ProblemEvent,
  type ProblemNumber,
  type Rulebook,
  rulebooks,
  type Text,
} from '@zhenggai/rules'
import { undoneIn } from '../converse/entries.ts'
import { restingOn } from '../converse/resting.ts'
import type {
  Change,
  Entry,
  EntryContent,
  Ledger,
  LedgerProblem,
  ProblemFacts,
  Refusal,
  Write,
  Writer,
  Written,
} from '../ledger/ledger.ts'
import { fold } from './fold.ts'

/** A problem to start with. */
export type Start = Omit<Problem, 'number'> & { readonly number: ProblemNumber; readonly sample?: boolean }

export interface MemoryLedger extends Ledger {
  /** Every write that was carried out, in order. */
  readonly writes: readonly { readonly write: Write; readonly writer: Writer; readonly key: string | undefined }[]
  /** From now on the ledger stands at this day and instant. */
  setClock(today: CivilDate, now: string): void
  /** From now on reading this problem fails, as a damaged file does. */
  damage(number: ProblemNumber): void
  /** The next write is carried out and then fails, as when the answer of a disk is lost. */
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

const refuse = (code: Refusal['code'], zh: string, en: string): Written => ({
  ok: false,
  refusals: [{ code, text: { zh, en } }],
})

const compare = (a: ProblemNumber, b: ProblemNumber): number =>
  String(a).localeCompare(String(b), 'en', { numeric: true })

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
  const defaultRulebook = books[0]?.id ?? 'shidian-2023'
  const entryOf = (content: EntryContent, writer: Writer, key: string | undefined): Entry => ({
    ...content,
    id: `e${++entries}`,
    at: now,
    writer,
    key,
  })

  function append(
    number: ProblemNumber,
    contents: readonly EntryContent[],
    writer: Writer,
    key: string | undefined,
  ): Written {
    const before = problems.get(number)
    const fresh = contents.map((content) => entryOf(content, writer, key))
    const history = [...(before?.history ?? []), ...fresh]
    const problem = fold(number, history, before?.sample ?? false)
    listed = undefined
    if (!problem) {
      problems.delete(number)
      return {
        ok: true,
        problem: { ...(before as LedgerProblem), history, version: history.length },
        entries: fresh,
        repeated: false,
      }
    }
    problems.set(number, problem)
    return { ok: true, problem, entries: fresh, repeated: false }
  }

  function register(write: Extract<Write, { kind: 'register' }>, writer: Writer, key: string | undefined): Written {
    const numbers = [...problems.keys()].filter((one): one is number => typeof one === 'number')
    const number = write.number ?? Math.max(0, ...numbers) + 1
    const rulebook = book(write.rulebook)
    if (!rulebook)
      return refuse(
        'unknown-rulebook',
        `没有名为“${write.rulebook}”的规则。`,
        `There is no rulebook “${write.rulebook}”.`,
      )
    if (problems.has(number)) return refuse('number-taken', `编号${number}已经使用。`, `Number ${number} is taken.`)
    const objections = objectionsTo(rulebook, write.facts, [], write.events ?? [], today)
    if (objections.length > 0) return { ok: false, refusals: objections }
    const happened = (write.events ?? []).map((event): EntryContent => ({ kind: 'happened', event }))
    return append(number, [{ kind: 'registered', rulebook: rulebook.id, facts: write.facts }, ...happened], writer, key)
  }

  function change(
    record: LedgerProblem,
    write: Exclude<Write, { kind: 'register' }>,
    writer: Writer,
    key: string | undefined,
  ): Written {
    const rulebook = book(record.rulebook) as Rulebook
    if (write.version !== undefined && write.version !== record.version) {
      return refuse(
        'changed-meanwhile',
        `问题${write.number}又有变动，这次没有写入。`,
        `Problem ${write.number} has changed; nothing was written.`,
      )
    }
    switch (write.kind) {
      case 'log': {
        const objections = objectionsTo(rulebook, record.problem, record.problem.events, write.events, today)
        if (objections.length > 0) return { ok: false, refusals: objections }
        return append(
          record.number,
          write.events.map((event) => ({ kind: 'happened', event })),
          writer,
          key,
        )
      }
      case 'amend':
        return append(record.number, [{ kind: 'amended', changes: changesOf(record, write.changes) }], writer, key)
      case 'undo': {
        const undone = undoneIn(record.history)
        const gone = write.entries.some((id) => undone.has(id) || !record.history.some((entry) => entry.id === id))
        if (gone) return refuse('nothing-to-undo', '没有可撤销的记录。', 'There is nothing to undo.')
        if (restingOn(record, write.entries, rulebook, today).length > 0) {
          return refuse(
            'later-entry-rests-on-it',
            '后面的记录以它为前提，请先撤销后面的。',
            'Later entries rest on it; undo those first.',
          )
        }
        return append(
          record.number,
          write.entries.toReversed().map((entry) => ({ kind: 'undone', entry })),
          writer,
          key,
        )
      }
    }
  }

  function carryOut(write: Write, writer: Writer, key: string | undefined): Written {
    const known = key === undefined ? undefined : byKey.get(key)
    if (known?.ok) return { ...known, repeated: true }
    const record = write.number === undefined ? undefined : problems.get(write.number)
    if (write.kind !== 'register' && !record) {
      return refuse('unknown-problem', `台账里没有问题${write.number}。`, `There is no problem ${write.number}.`)
    }
    const written =
      write.kind === 'register' ? register(write, writer, key) : change(record as LedgerProblem, write, writer, key)
    if (written.ok) {
      writes.push({ write, writer, key })
      if (key !== undefined) byKey.set(key, written)
    }
    return written
  }

  for (const { number, sample = false, events, ...facts } of start) {
    const by: Writer = { user: 'office', name: '县推长办', channel: 'import' }
    const first = entryOf({ kind: 'registered', rulebook: defaultRulebook, facts }, by, undefined)
    const rest = events.map((event) => entryOf({ kind: 'happened', event }, by, undefined))
    const problem = fold(number, [first, ...rest], sample)
    if (problem) problems.set(number, problem)
  }

  return {
    writes,
    defaultRulebook,
    setClock: (day, instant) => {
      today = day
      now = instant
    },
    damage: (number) => broken.add(number),
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

function changesOf(record: LedgerProblem, changes: Partial<ProblemFacts>): readonly Change[] {
  return (Object.keys(changes) as (keyof ProblemFacts)[]).map((field) => ({
    field,
    from: record.problem[field] ?? null,
    to: changes[field] ?? null,
  }))
}

/** Each event is looked at as if the ones written with it, and dated before it, were on record. */
function objectionsTo(
  rulebook: Rulebook,
  facts: ProblemFacts,
  events: readonly ProblemEvent[],
  fresh: readonly ProblemEvent[],
  today: CivilDate,
): readonly Refusal[] {
  const inOrder = fresh.toSorted((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0))
  return inOrder.flatMap((event, index) =>
    mayLog(rulebook, { ...facts, events: [...events, ...inOrder.slice(0, index)] }, event, today),
  )
}
