import type { Entry, EntryContent, Refusal, Write, Writer, Written } from '@zhenggai/bot'
import type { ProblemNumber, Rulebooks } from '@zhenggai/rules'
import type { Clock } from '../clock.ts'
import { canonical, chained } from '../store/chain.ts'
import { entrySchema, type StoredEntry, type StoredProblem } from '../store/stored-problem.ts'
import { decide } from './decide.ts'
import { invalidRequest, keyReused } from './refusals.ts'
import { viewOf } from './view.ts'

/** A write that somebody asked for. */
export interface Job {
  readonly write: Write
  readonly writer: Writer
  readonly key: string | undefined
  readonly clock: Clock
}

/** What a job comes to: an answer, and the problem with what it adds. `again`: it was meant for another number. */
export interface Outcome {
  readonly answer: Written | 'again'
  readonly problem: StoredProblem | undefined
}

interface Means {
  readonly rulebooks: Pick<Rulebooks, 'find' | 'all'>
  readonly newId: () => string
}

/** Does a job on a problem in memory. Nothing is kept yet. */
export function doJob(means: Means, number: ProblemNumber, stored: StoredProblem | undefined, job: Job): Outcome {
  const { write, key, clock } = job
  const earlier = key === undefined ? undefined : stored && entriesWithKey(stored, key)
  if (stored && earlier) return { answer: repeat(means, stored, earlier, job), problem: stored }
  if (write.number !== undefined && write.number !== number) return { answer: 'again', problem: stored }
  if (write.kind === 'register' && write.number === undefined && stored) return { answer: 'again', problem: stored }

  const at = clock.now()
  const decided = decide(means.rulebooks, number, stored, write, dayOf(at))
  if ('refusals' in decided) return { answer: refused(decided.refusals), problem: stored }
  const before = stored ?? { number, sample: write.kind === 'register' && write.sample === true, entries: [] }
  const entries = decided.value.map((content) => entryOf(means, job, content, at))
  const wrong = entries.find(({ error }) => error)?.error?.issues[0]
  if (wrong) return { answer: refused([invalidRequest(`${wrong.path.join('.')}: ${wrong.message}`)]), problem: stored }

  const added = chained(
    before,
    before.entries,
    entries.flatMap(({ data }) => data ?? []),
  )
  const problem = added.length > 0 ? { ...before, entries: [...before.entries, ...added] } : before
  return { answer: done(problem, added, false), problem }
}

export const refused = (refusals: readonly Refusal[]): Written => ({ ok: false, refusals })

const done = (problem: StoredProblem, entries: readonly Entry[], repeated: boolean): Written => ({
  ok: true,
  problem: viewOf(problem).problem,
  entries,
  repeated,
})

/** In the form in which it will be read back from disk, whatever the writer handed in. */
function entryOf({ newId }: Means, { writer, key }: Job, content: EntryContent, at: string) {
  const entry = { ...content, id: newId(), at, writer, key }
  return entrySchema.safeParse(JSON.parse(JSON.stringify(entry)))
}

const dayOf = (instant: string): string => instant.slice(0, 10)

interface EarlierWrite {
  readonly before: readonly StoredEntry[]
  readonly entries: readonly StoredEntry[]
}

/** What a request with this key wrote, and what was there before it. */
function entriesWithKey({ entries }: StoredProblem, key: string): EarlierWrite | undefined {
  const from = entries.findIndex((entry) => entry.key === key)
  if (from < 0) return undefined
  const to = entries.findLastIndex((entry) => entry.key === key) + 1
  return { before: entries.slice(0, from), entries: entries.slice(from, to) }
}

/** The first answer again, provided that the same write would have led to it on the day of the first. */
function repeat(means: Means, stored: StoredProblem, { before, entries }: EarlierWrite, { write }: Job): Written {
  const wasFor = { ...stored, entries: before }
  const number = write.number ?? stored.number
  const day = dayOf(entries[0]?.at ?? '')
  const decided = decide(means.rulebooks, number, before.length > 0 ? wasFor : undefined, write, day)
  const same =
    number === stored.number && 'value' in decided && canonical(decided.value) === canonical(entries.map(contentOf))
  return same ? done({ ...stored, entries: [...before, ...entries] }, entries, true) : refused([keyReused()])
}

function contentOf({ id, at, writer, key, hash, ...content }: StoredEntry): EntryContent {
  return content as EntryContent
}
