import { type Expectation, expectationOf, type Gold, type HeldApart } from '../practice/message.ts'
import { daysAhead, type Heard } from './hear.ts'

type Verdict =
  /** Taken for what it is. */
  | 'right'
  /** Not understood, or a day asked back. */
  | 'asked'
  /** Taken for something else. */
  | 'misunderstood'

export interface Judged {
  readonly message: HeldApart
  readonly heard: Heard
  readonly verdict: Verdict
  /** The right command stands among the three that are suggested, or was carried out. */
  readonly offered: boolean
  /** A write is proposed that nobody asked for, or for other problems. */
  readonly wrongWrite: boolean
  /** A day is taken for certain that is not the one said. */
  readonly wrongDate: boolean
  readonly expectation: Expectation
}

const narrowed: ReadonlySet<string> = new Set(['list', 'overdue', 'due-soon', 'statistics', 'rule', 'export', 'remind'])

export function judge(message: HeldApart, heard: Heard): Judged {
  const expectation = expectationOf(message)
  const { golds } = expectation
  const fitting = golds.filter((gold) => fits(gold, heard))
  const dated = fitting.filter((gold) => gold.date === undefined || gold.date === heard.date)
  const wrongDate =
    heard.writes && heard.date !== null && fitting.length > 0 && fitting.every(({ date }) => !agrees(date, heard))
  const verdict: Verdict =
    dated.length > 0 && !wrongDate
      ? 'right'
      : heard.intent === 'unknown' ||
          heard.fields.unknownUnit !== undefined ||
          (fitting.length > 0 && heard.date === null)
        ? 'asked'
        : 'misunderstood'
  const offered = verdict === 'right' || golds.some(({ intent }) => (heard.suggestions as string[]).includes(intent))
  const wrongWrite = heard.writes && verdict === 'misunderstood'
  return { message, heard, verdict, offered, wrongWrite, wrongDate, expectation }
}

const agrees = (date: Gold['date'], heard: Heard): boolean =>
  date === undefined ? heard.date === daysAhead(0) : date === heard.date

function fits(gold: Gold, heard: Heard): boolean {
  if (gold.intent !== heard.intent) return false
  if (['unknown', 'chatter', 'help'].includes(gold.intent)) return true
  if (!sameMembers(gold.problems, heard.problems)) return false
  if (gold.step !== undefined && !heard.steps.some((step) => near(step, gold.step ?? ''))) return false
  return sameFields(gold, heard)
}

const sameMembers = (a: readonly unknown[], b: readonly unknown[]): boolean =>
  a.length === b.length && a.every((one) => b.includes(one))

/** Acts have names of their own. */
const stepOfAct: Readonly<Record<string, string>> = {
  rectify: 'rectified',
  close: 'closed',
  issue: 'plan-issued',
  draft: 'plan-drafted',
}
const near = (said: string, step: string): boolean => said === step || stepOfAct[said] === step

/** Where a list is narrowed, what is narrowed too much is as wrong as what is not. */
function sameFields({ intent, fields }: Gold, heard: Heard): boolean {
  const { within, until, ...rest } = fields
  const end = within === undefined ? until : daysAhead(Number(within))
  if (end !== undefined && heard.fields.until !== end) return false
  if (!Object.entries(rest).every(([key, value]) => heard.fields[key] === value)) return false
  if (!narrowed.has(intent) || heard.problems.length > 0) return true
  return (['unit', 'level', 'severity'] as const).every((key) => heard.fields[key] === rest[key])
}

export interface Tally {
  readonly messages: number
  /** Of those that somebody could understand and that want something. */
  readonly understood: number
  readonly offered: number
  readonly misunderstood: number
  readonly wrongWrites: readonly Judged[]
  readonly wrongDates: readonly Judged[]
}

/** Rates are shares between 0 and 1. */
export function tally(judged: readonly Judged[]): Tally {
  const wishes = judged.filter(({ expectation }) =>
    expectation.golds.some(({ intent }) => !['unknown', 'chatter'].includes(intent)),
  )
  const plain = wishes.filter(({ expectation }) => !expectation.unknownIsRight)
  const share = (part: readonly unknown[], whole: readonly unknown[]): number => part.length / whole.length
  return {
    messages: judged.length,
    understood: share(
      plain.filter(({ verdict }) => verdict === 'right'),
      plain,
    ),
    offered: share(
      wishes.filter(({ offered }) => offered),
      wishes,
    ),
    misunderstood: share(
      judged.filter(({ verdict }) => verdict === 'misunderstood'),
      judged,
    ),
    wrongWrites: judged.filter(({ wrongWrite }) => wrongWrite),
    wrongDates: judged.filter(({ wrongDate }) => wrongDate),
  }
}
