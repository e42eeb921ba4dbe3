import { addDays, type Calendar, type CivilDate, civilDateSchema, workingDays } from '@zhenggai/rules'
import * as z from 'zod'
import type { Documents } from '../../store/documents.ts'

const runSchema = z.strictObject({
  ledger: z.string(),
  day: civilDateSchema,
  /** When it was made. */
  at: z.string(),
  late: z.boolean(),
  missed: z.array(civilDateSchema),
  /** How many messages it put into the outbox. */
  messages: z.int(),
})

/** That the reminders of a working day were worked out. */
export type Run = z.output<typeof runSchema>

const RUNS = 'alert-runs'
const idOf = (ledger: string, day: CivilDate): string => `${ledger}|${day}`

export interface Runs {
  has(ledger: string, day: CivilDate): Promise<boolean>
  /** By day, the latest last. */
  of(ledger: string): Promise<readonly Run[]>
  keep(run: Run): Promise<void>
}

export function openRuns(documents: Documents): Runs {
  return {
    has: async (ledger, day) => (await documents.read(RUNS, idOf(ledger, day))) !== undefined,
    async of(ledger) {
      const runs = (await documents.list(RUNS)).flatMap(({ value }) => runSchema.safeParse(value).data ?? [])
      return runs.filter((run) => run.ledger === ledger).sort((a, b) => (a.day < b.day ? -1 : 1))
    },
    async keep(run) {
      await documents.write(RUNS, idOf(run.ledger, run.day), run, 0)
    },
  }
}

/** No office wants to read about more. */
const MOST_MISSED = 60

/** The working days between the last run and a day, both left out: nobody was reminded on them. */
export function missedDays(last: CivilDate | undefined, day: CivilDate, calendar: Calendar): readonly CivilDate[] {
  if (last === undefined) return []
  const missed: CivilDate[] = []
  for (let one = addDays(last, 1); one < day && missed.length < MOST_MISSED; one = addDays(one, 1))
    if (workingDays.isWorkingDay(calendar, one)) missed.push(one)
  return missed
}
