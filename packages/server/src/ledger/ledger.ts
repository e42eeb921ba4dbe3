import type { Ledger, LedgerProblem, Refusal, Write } from '@zhenggai/bot'
import type { ProblemNumber, Rulebooks } from '@zhenggai/rules'
import type { Clock } from '../clock.ts'
import type { Alteration } from '../store/alteration.ts'
import type { Store } from '../store/store.ts'
import type { StoredProblem } from '../store/stored-problem.ts'
import { decide } from './decide.ts'
import { refused } from './job.ts'
import { compareNumbers, isNumber, normaliseNumber } from './number.ts'
import { invalidNumber, unknownProblem } from './refusals.ts'
import { viewOf } from './view.ts'
import { createWriting } from './writing.ts'

export interface LedgerSettings {
  readonly store: Store
  readonly name: string
  readonly rulebooks: Pick<Rulebooks, 'find' | 'all'>
  readonly defaultRulebook: string
  readonly clock: Clock
  /** Makes the id of an entry; it is never given twice. */
  readonly newId: () => string
}

/**
 * The ledger of an office. Problems that have not changed are the same objects as before, and `all` gives the same array
 * where nothing has changed: what is derived from them may be remembered.
 */
export interface OfficeLedger extends Ledger {
  readonly name: string
  /** The same ledger seen with another clock, for a message in a drill. */
  at(clock: Clock): OfficeLedger
  /** Histories that were altered where they are kept, each with the first entry that is not as it was written. */
  verify(): Promise<readonly Alteration[]>
  /**
   * What speaks against each of these writes as things are, for each a list; nothing is written.
   * @param withoutSample as things will be once the sample is cleared.
   */
  consider(writes: readonly Write[], withoutSample?: boolean): Promise<readonly (readonly Refusal[])[]>
  /** Takes the sample away for good and says which numbers it had. Real problems stay. */
  clearSample(): Promise<readonly ProblemNumber[]>
}

export const DEFAULT_LEDGER = 'default'

export function openLedger({ store, name, rulebooks, defaultRulebook, clock, newId }: LedgerSettings): OfficeLedger {
  const carryOut = createWriting(store, name, rulebooks, newId)
  let listed: { readonly from: readonly StoredProblem[]; readonly problems: readonly LedgerProblem[] } | undefined

  async function all(): Promise<readonly LedgerProblem[]> {
    const from = await store.readAll(name)
    if (listed?.from !== from) listed = { from, problems: listing(from) }
    return listed.problems
  }

  const at = (clock: Clock): OfficeLedger => ({
    name,
    defaultRulebook,
    async read(number) {
      const stored = await store.read(name, normaliseNumber(number))
      const view = stored && viewOf(stored)
      return view && !view.withdrawn ? view.problem : undefined
    },
    all,
    async write(write, writer, key) {
      if (write.number === undefined) return carryOut({ write, writer, key, clock })
      const number = normaliseNumber(write.number)
      if (isNumber(number)) return carryOut({ write: { ...write, number }, writer, key, clock })
      return refused([write.kind === 'register' ? invalidNumber(number) : unknownProblem(number)])
    },
    rulebook: (id) => rulebooks.find(id),
    rulebooks: () => rulebooks.all(),
    damaged: () => store.damaged(name),
    at,
    verify: () => store.verify(name),
    async consider(writes, withoutSample = false) {
      const known = (await store.readAll(name)).filter(({ sample }) => !(withoutSample && sample))
      const stored = new Map(known.map((problem) => [String(problem.number), problem]))
      const today = clock.today()
      return writes.map((write) => {
        const number = normaliseNumber(write.number ?? 1)
        if (!isNumber(number)) return [invalidNumber(number)]
        const decided = decide(rulebooks, number, stored.get(String(number)), write, today)
        return 'refusals' in decided ? decided.refusals : []
      })
    },
    clearSample: () => store.removeSample(name),
  })
  return at(clock)
}

function listing(stored: readonly StoredProblem[]): readonly LedgerProblem[] {
  const problems: LedgerProblem[] = []
  for (const one of stored) {
    const { problem, withdrawn } = viewOf(one)
    if (!withdrawn) problems.push(problem)
  }
  return problems.sort((a, b) => compareNumbers(a.number, b.number))
}
