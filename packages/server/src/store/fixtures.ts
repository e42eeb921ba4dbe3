import type { Entry } from '@zhenggai/bot'
import type { ProblemNumber } from '@zhenggai/rules'
import { chained } from './chain.ts'
import type { StoredEntry, StoredProblem } from './stored-problem.ts'

/** Matter for the tests of every store. */
export function newProblem(
  number: ProblemNumber,
  { sample = false, key }: { sample?: boolean; key?: string } = {},
): StoredProblem {
  const entry: Entry = {
    kind: 'registered',
    rulebook: 'shidian-2023',
    facts: { title: `问题${number}：河道乱堆`, units: { lead: '县水务局', responsible: ['姚关镇人民政府'] } },
    ...written(`${number}-1`, key),
  }
  return { number, sample, entries: chained({ number, sample }, [], [entry]) }
}

/** The next entry of a problem, which says that something went on. */
export function progressOn(problem: StoredProblem, note: string, key?: string): [StoredEntry] {
  const entry: Entry = {
    kind: 'happened',
    event: { type: 'progress', on: '2023-06-14', note },
    ...written(`${problem.number}-${problem.entries.length + 1}-${note}`, key),
  }
  const [stored] = chained(problem, problem.entries, [entry])
  return [stored as StoredEntry]
}

/** What the entries after the registration say. */
export const notesOf = (problem: StoredProblem | undefined): readonly (string | undefined)[] =>
  problem?.entries.flatMap((entry) => (entry.kind === 'happened' ? [entry.event.note] : [])) ?? []

const written = (id: string, key: string | undefined): Pick<Entry, 'id' | 'at' | 'writer' | 'key'> => ({
  id,
  at: '2023-06-14T09:00:00.000+08:00',
  writer: { user: 'zhang', name: '张三', channel: 'chat' },
  ...(key === undefined ? {} : { key }),
})
