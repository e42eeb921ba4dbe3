import { type CivilDate, civilDateSchema, type ProblemNumber, type Text } from '@zhenggai/rules'
import * as z from 'zod'
import type { Documents } from '../store/documents.ts'
import type { DayPlan } from './digest/plan-digest.ts'
import type { Notice } from './notice.ts'

const whoSchema = z.strictObject({ id: z.string().min(1), name: z.string().min(1) })
export type Who = z.output<typeof whoSchema>

const answerSchema = z.strictObject({
  ledger: z.string(),
  number: z.union([z.number(), z.string()]),
  /** The last “收到”. */
  seen: z.strictObject({ by: whoSchema, day: civilDateSchema }).optional(),
  /** No early warning up to and including a day. */
  snoozed: z
    .strictObject({ by: whoSchema, day: civilDateSchema, until: civilDateSchema, reason: z.string() })
    .optional(),
})

/** What somebody answered to the alerts of a problem. */
export type Answer = z.output<typeof answerSchema>

export interface Answers {
  of(ledger: string): Promise<ReadonlyMap<ProblemNumber, Answer>>
  /** Records that somebody has seen the alerts of problems. */
  acknowledge(ledger: string, numbers: readonly ProblemNumber[], by: Who, day: CivilDate): Promise<void>
  /**
   * No early warning for a problem up to and including `until`. What is overdue or due that day cannot be put off, and no
   * date is moved by it: that needs an extension.
   * @param due the next last day of the problem; null: it has none.
   */
  snooze(ledger: string, number: ProblemNumber, wish: Snooze, due: CivilDate | null): Promise<Snoozed>
}

interface Snooze {
  readonly by: Who
  readonly day: CivilDate
  readonly until: CivilDate
  readonly reason: string
}

export type Snoozed = { readonly ok: true } | { readonly ok: false; readonly refusal: Text }

const ANSWERS = 'alert-answers'

export function openAnswers(documents: Documents): Answers {
  const idOf = (ledger: string, number: ProblemNumber): string => `${ledger}|${number}`

  async function change(ledger: string, number: ProblemNumber, part: Partial<Answer>): Promise<void> {
    for (;;) {
      const before = await documents.read(ANSWERS, idOf(ledger, number))
      const answer = { ledger, number, ...answerSchema.safeParse(before?.value).data, ...part }
      const kept = await documents.write(ANSWERS, idOf(ledger, number), answer, before?.version ?? 0)
      if (kept.kind === 'kept') return
    }
  }

  return {
    async of(ledger) {
      const answers = (await documents.list(ANSWERS)).flatMap(({ value }) => answerSchema.safeParse(value).data ?? [])
      return new Map(answers.filter((one) => one.ledger === ledger).map((one) => [one.number, one]))
    },
    async acknowledge(ledger, numbers, by, day) {
      for (const number of numbers) await change(ledger, number, { seen: { by, day } })
    },
    async snooze(ledger, number, wish, due) {
      const refusal = whyNot(wish, due)
      if (refusal) return { ok: false, refusal }
      await change(ledger, number, { snoozed: { ...wish, reason: wish.reason.trim() } })
      return { ok: true }
    },
  }
}

function whyNot({ day, until, reason }: Snooze, due: CivilDate | null): Text | null {
  if (reason.trim() === '') return { zh: '请说明为什么先不提醒。', en: 'Please say why it should not be reminded of.' }
  if (until < day) return { zh: '这个日子已经过了。', en: 'That day has passed.' }
  if (due === null || until < due) return null
  return due <= day
    ? {
        zh: `${due}已经到期，不能先不提醒；需要更多时间请办理延期。`,
        en: `It was due on ${due} and cannot be put off; ask for an extension.`,
      }
    : { zh: `期限是${due}，最多推到前一天。`, en: `It is due on ${due}; it can be put off up to the day before.` }
}

/**
 * The day as people have answered to it: without what was put off, which is told anew once that is over. What is due or overdue
 * is never left out.
 */
export const withAnswers = (plan: DayPlan, answers: ReadonlyMap<ProblemNumber, Answer>): DayPlan => ({
  ...plan,
  due: answered(plan.due, answers, plan.day),
  week: answered(plan.week, answers, plan.day),
})

const answered = (
  notices: readonly Notice[],
  answers: ReadonlyMap<ProblemNumber, Answer>,
  day: CivilDate,
): readonly Notice[] =>
  notices.flatMap((notice) => {
    const { kind, problem } = notice
    const snoozed = problem && canWait.has(kind) ? answers.get(problem.number)?.snoozed : undefined
    if (!snoozed || day < snoozed.day) return [notice]
    return day <= snoozed.until ? [] : [{ ...notice, id: `${notice.id}|after-${snoozed.until}` }]
  })

const canWait = new Set<Notice['kind']>(['early', 'waiting', 'unclassified', 'no-unit', 'no-plan', 'no-progress'])

/** Who said “收到” to a notice that is still the same matter: since it is overdue, or for what is to come. */
export function seenBy(
  answers: ReadonlyMap<ProblemNumber, Answer>,
): (notice: Notice) => { readonly name: string; readonly day: CivilDate } | undefined {
  return (notice) => {
    const seen = notice.problem ? answers.get(notice.problem.number)?.seen : undefined
    if (!seen || notice.kind !== 'overdue' || seen.day <= notice.due) return undefined
    return { name: seen.by.name, day: seen.day }
  }
}
