import type { Written } from '@zhenggai/bot'
import type { ProblemNumber, Rulebooks } from '@zhenggai/rules'
import { DamagedProblemError, StoreFailedError } from '../store/errors.ts'
import type { Kept, Store } from '../store/store.ts'
import type { StoredProblem } from '../store/stored-problem.ts'
import { createTurns } from '../store/turns.ts'
import { createBatches } from './batches.ts'
import { doJob, type Job, type Outcome, refused } from './job.ts'
import { nextNumber } from './number.ts'

/**
 * Carries out writes on one ledger. Writes on the same problem that wait for each other go to the store together, each
 * decided as if the ones before it were kept already; they are answered when all of them are.
 */
export function createWriting(
  store: Store,
  ledger: string,
  rulebooks: Pick<Rulebooks, 'find' | 'all'>,
  newId: () => string,
): (job: Job) => Promise<Written> {
  const means = { rulebooks, newId }
  const inTurn = createTurns()
  const enqueue = createBatches(runBatch)

  async function runBatch(number: ProblemNumber, jobs: readonly Job[]): Promise<readonly Outcome['answer'][]> {
    try {
      const stored = await store.read(ledger, number)
      let problem = stored
      const answers: Outcome['answer'][] = []
      for (const job of jobs) {
        const outcome = doJob(means, number, problem, job)
        problem = outcome.problem
        answers.push(outcome.answer)
      }
      const kept = await keep(stored, problem)
      // Somebody else was faster: everything is decided anew on what is there now.
      return kept ? answers : jobs.map(() => 'again')
    } catch (error) {
      if (!(error instanceof DamagedProblemError || error instanceof StoreFailedError)) throw error
      const { code, text } = error
      return jobs.map(() => refused([{ code, text }]))
    }
  }

  async function keep(stored: StoredProblem | undefined, problem: StoredProblem | undefined): Promise<boolean> {
    const [first, ...more] = problem?.entries.slice(stored?.entries.length ?? 0) ?? []
    if (!problem || !first) return true
    const { kind }: Kept = stored
      ? await store.append(ledger, problem.number, stored.entries.length, [first, ...more])
      : await store.create(ledger, problem)
    return kind === 'kept'
  }

  /** A repeated request belongs to the problem that it was for the first time. */
  async function numberFor({ write, key }: Job): Promise<ProblemNumber> {
    const before = key === undefined ? undefined : await store.withKey(ledger, key)
    return before ?? write.number ?? nextFree()
  }

  async function nextFree(): Promise<ProblemNumber> {
    const problems = await store.readAll(ledger)
    const damaged = await store.damaged(ledger)
    return nextNumber([...problems.map(({ number }) => number), ...damaged.map(({ number }) => Number(number))])
  }

  async function submit(job: Job): Promise<Written> {
    for (;;) {
      const answer = await enqueue(await numberFor(job), job)
      if (answer !== 'again') return answer
    }
  }

  // One at a time, so that each finds the number of the one before it taken.
  return (job) => (job.write.number === undefined ? inTurn('next number', () => submit(job)) : submit(job))
}
