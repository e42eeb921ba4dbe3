import type { Calendar, CivilDate } from '@zhenggai/rules'
import type { Channel } from '../../channels/channel.ts'
import type { Directory } from '../../directory/directory.ts'
import type { OfficeLedger } from '../../ledger/ledger.ts'
import type { Documents } from '../../store/documents.ts'
import { type Answers, openAnswers } from '../answers.ts'
import { type DayPlan, planDay } from '../digest/plan-digest.ts'
import type { AlertPolicy } from '../policy.ts'
import { type Outbox, openOutbox } from './outbox.ts'
import { readPolicy } from './policies.ts'
import { openRuns, type Runs } from './runs.ts'

/** Everything that the alerts of one ledger work with. */
export interface Counter {
  readonly ledger: OfficeLedger
  readonly directory: Pick<Directory, 'liaisonsOf' | 'people' | 'chatsOf'>
  readonly channels: readonly Channel[]
  readonly documents: Documents
  readonly outbox: Outbox
  readonly runs: Runs
  readonly answers: Answers
  policy(): Promise<AlertPolicy>
  /** Worked out anew only where something has changed. */
  plan(day: CivilDate, calendar: Calendar): Promise<DayPlan>
}

export type CounterSettings = Pick<Counter, 'ledger' | 'directory' | 'channels' | 'documents'>

export function openCounter(settings: CounterSettings): Counter {
  const { ledger, documents } = settings
  const policy = () => readPolicy(documents, ledger.name)
  let kept: { readonly on: readonly unknown[]; readonly plan: DayPlan } | undefined

  async function plan(day: CivilDate, calendar: Calendar): Promise<DayPlan> {
    const [problems, damaged, arranged] = [await ledger.all(), await ledger.damaged(), await policy()]
    // The ledger gives the same array while nothing in it has changed.
    const on = [problems, damaged.length, JSON.stringify(arranged), day, calendar]
    if (!kept || on.some((one, i) => one !== kept?.on[i])) {
      const { rulebook, defaultRulebook } = ledger
      kept = { on, plan: planDay({ problems, rulebook, defaultRulebook, damaged }, day, arranged, calendar) }
    }
    return kept.plan
  }

  return {
    ...settings,
    outbox: openOutbox(documents),
    runs: openRuns(documents),
    answers: openAnswers(documents),
    policy,
    plan,
  }
}
