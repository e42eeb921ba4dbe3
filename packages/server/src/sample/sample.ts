import type { CivilDate } from '@zhenggai/rules'
import type { Logger } from 'pino'
import type { Clock } from '../clock.ts'
import type { OfficeLedger } from '../ledger/ledger.ts'
import type { Documents } from '../store/documents.ts'
import { daysAround } from './days.ts'
import { municipalProblems } from './municipal.ts'
import { nationalProblems } from './national.ts'
import { otherProblems } from './others.ts'
import { provincialProblems } from './provincial.ts'
import type { SampleProblem } from './sample-problem.ts'

/** The document that the sample is judged by. */
export const SAMPLE_RULEBOOK = 'shidian-2023'

/**
 * Problems that show every class and every status on this day.
 * @throws {RangeError} for a day that the calendar does not know.
 */
export function sampleProblems(today: CivilDate): readonly SampleProblem[] {
  const days = daysAround(today)
  return [nationalProblems, provincialProblems, municipalProblems, otherProblems]
    .flatMap((problems) => problems(days))
    .toSorted((a, b) => a.number - b.number)
}

/**
 * Fills a ledger that has never held anything, once: a sample that was cleared does not come back. A filling that was cut
 * short is completed.
 */
export async function fillSample(ledger: OfficeLedger, clock: Clock, documents: Documents, log: Logger): Promise<void> {
  if ((await documents.read(...FILLED)) || !(await isUntouched(ledger))) return
  for (const problem of await missing(ledger, clock.today(), log)) await register(ledger, problem, log)
  await documents.write(...FILLED, { at: clock.now() })
}

/** Where it is kept that a sample was filled in. */
const FILLED = ['office', 'sample-filled'] as const

async function isUntouched(ledger: OfficeLedger): Promise<boolean> {
  const [problems, damaged] = await Promise.all([ledger.all(), ledger.damaged()])
  return damaged.length === 0 && problems.every(({ sample }) => sample)
}

async function missing(ledger: OfficeLedger, today: CivilDate, log: Logger): Promise<readonly SampleProblem[]> {
  const there = new Set((await ledger.all()).map(({ number }) => number))
  try {
    return sampleProblems(today).filter(({ number }) => !there.has(number))
  } catch (error) {
    log.warn({ err: error }, 'there is no sample for this day')
    return []
  }
}

async function register(ledger: OfficeLedger, { number, facts, events }: SampleProblem, log: Logger): Promise<void> {
  const written = await ledger.write(
    { kind: 'register', number, rulebook: SAMPLE_RULEBOOK, facts, events, sample: true },
    { user: 'sample', name: '示例', channel: 'sample' },
  )
  if (!written.ok)
    log.warn({ number, refusals: written.refusals.map(({ code }) => code) }, 'a sample problem was refused')
}
