import type { Person } from '@zhenggai/bot'
import {
  assess,
  type Calendar,
  type CivilDate,
  chinaCalendar,
  type Language,
  type ProblemNumber,
} from '@zhenggai/rules'
import type { Clock } from '../clock.ts'
import type { Snoozed, Who } from './answers.ts'
import type { Notice } from './notice.ts'
import { type Counter, type CounterSettings, openCounter } from './outbox/counter.ts'
import { deliver } from './outbox/deliver.ts'
import type { Outgoing } from './outbox/outbox.ts'
import { runDay } from './outbox/run-day.ts'
import type { Run } from './outbox/runs.ts'
import { type Preview, previewLines, previewOf } from './preview.ts'

/** The alerts of one ledger. */
export interface Alerts {
  /** Makes the run of the day if it is time and sends what is waiting. Rejects where the store does; the next round goes on. */
  round(): Promise<void>
  /** The messages of a day, whether they were sent or not. */
  alertsOf(day: CivilDate): Promise<Preview>
  /** The same as lines to read. */
  linesOf(day: CivilDate, language: Language): Promise<readonly string[]>
  /** What was put into the outbox between two days, both included, and what came of it. */
  sent(from: CivilDate, to: CivilDate): Promise<readonly Outgoing[]>
  runs(): Promise<readonly Run[]>
  /** “收到” to today's reminders: those of the person's unit, or all where they belong to none. Says of which problems. */
  received(by: Person): Promise<readonly ProblemNumber[]>
  /** “收到”: somebody has seen the alerts of these problems. */
  acknowledge(numbers: readonly ProblemNumber[], by: Who): Promise<void>
  /** No early warning for a problem up to and including a day, which lies before its next last day. */
  snooze(
    number: ProblemNumber,
    wish: { readonly by: Who; readonly until: CivilDate; readonly reason: string },
  ): Promise<Snoozed>
}

/** What somebody can have seen and still has to act on. */
const pressing = new Set<Notice['kind']>(['overdue', 'today', 'early', 'proposal'])

export interface AlertSettings extends CounterSettings {
  readonly clock: Clock
  readonly calendar?: Calendar | undefined
}

export function openAlerts({ clock, calendar = chinaCalendar, ...settings }: AlertSettings): Alerts {
  const counter: Counter = openCounter(settings)
  const { ledger, answers } = counter
  const alertsOf = (day: CivilDate) => previewOf(counter, day, calendar, clock.drill)
  return {
    async round() {
      await runDay(counter, clock, calendar)
      await deliver(counter, clock, calendar)
    },
    alertsOf,
    linesOf: async (day, language) => previewLines(await alertsOf(day), language),
    sent: (from, to) => counter.outbox.between(from, to),
    runs: () => counter.runs.of(ledger.name),
    async received({ id, name = id, unit }) {
      const { notices } = await alertsOf(clock.today())
      const own = notices.filter(
        ({ kind, units }) => pressing.has(kind) && (unit === undefined || units.includes(unit)),
      )
      const numbers = [...new Set(own.flatMap(({ problem }) => problem?.number ?? []))]
      await answers.acknowledge(ledger.name, numbers, { id, name }, clock.today())
      return numbers
    },
    acknowledge: (numbers, by) => answers.acknowledge(ledger.name, numbers, by, clock.today()),
    async snooze(number, wish) {
      const day = clock.today()
      const problem = await ledger.read(number)
      const rulebook = problem && ledger.rulebook(problem.rulebook)
      const due = problem && rulebook ? assess(rulebook, problem.problem, day, calendar).due : null
      return answers.snooze(ledger.name, number, { ...wish, day }, due)
    },
  }
}
