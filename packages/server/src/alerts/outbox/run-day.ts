import { type Calendar, workingDays } from '@zhenggai/rules'
import type { Clock } from '../../clock.ts'
import { withAnswers } from '../answers.ts'
import { toTell } from '../digest/plan-digest.ts'
import { sharesOf } from './audience.ts'
import { channelsFor, groupsOf } from './channels.ts'
import type { Counter } from './counter.ts'
import { minutesOf, timeOf } from './instants.ts'
import type { Outgoing } from './outbox.ts'
import { isUndelivered, type OutboxRecord, type OutboxTarget, targetName } from './record.ts'
import { missedDays } from './runs.ts'

/** Later than this a run says that it is late. */
const PUNCTUAL_MINUTES = 10

/**
 * Works out, once a working day, who is told something, and puts one message for each into the outbox. What is said is
 * decided when it is sent. Cut short, it is completed the next time.
 */
export async function runDay(counter: Counter, clock: Clock, calendar: Calendar): Promise<void> {
  const { ledger, runs, outbox } = counter
  const day = clock.today()
  const policy = await counter.policy()
  const time = timeOf(clock.now())
  if (!workingDays.isWorkingDay(calendar, day) || time < policy.at || time >= policy.until) return
  if (await runs.has(ledger.name, day)) return

  const missed = missedDays((await runs.of(ledger.name)).at(-1)?.day, day, calendar)
  const late = minutesOf(time) - minutesOf(policy.at) > PUNCTUAL_MINUTES
  const older = (await outbox.recent(day)).filter(({ record }) => isOverdueDigest(record, ledger.name, day))
  const targets = await targetsOf(counter, clock, calendar)
  for (const target of targets) {
    const mine = older.filter(({ record }) => targetName(record.target) === targetName(target))
    const days = new Set([...missed, ...mine.flatMap(({ record }) => [...record.missed, record.day])])
    await outbox.add({
      ledger: ledger.name,
      day,
      target,
      content: { kind: 'digest', page: 1 },
      state: 'waiting',
      late,
      missed: [...days].sort(),
      notBefore: clock.now(),
      impossible: [],
      attempts: [],
      told: [],
      said: [],
      problems: [],
    })
  }
  // After the new ones are there: what was not delivered is in them.
  for (const one of older) await merge(counter, one)
  await runs.keep({ ledger: ledger.name, day, at: clock.now(), late, missed: [...missed], messages: targets.length })
}

const isOverdueDigest = (record: OutboxRecord, ledger: string, day: string): boolean =>
  record.ledger === ledger && record.day < day && record.content.kind === 'digest' && isUndelivered(record.state)

const merge = ({ outbox }: Counter, one: Outgoing): Promise<unknown> =>
  outbox.replace(one, { ...one.record, state: 'merged' })

/** The groups, and the persons whose own items are to be told, as far as a channel reaches them. */
async function targetsOf(counter: Counter, clock: Clock, calendar: Calendar): Promise<readonly OutboxTarget[]> {
  const { ledger, outbox, directory, channels } = counter
  const day = clock.today()
  const policy = await counter.policy()
  const plan = withAnswers(await counter.plan(day, calendar), await counter.answers.of(ledger.name))
  const told = await outbox.told(ledger.name, day)
  const toldTo = (target: OutboxTarget) => told.get(targetName(target)) ?? new Set<string>()
  const groups = groupsOf(channels, await directory.chatsOf(ledger.name), policy)
  const persons = [...(await sharesOf(directory, [...plan.due, ...plan.week], day)).entries()].flatMap(
    ([id, share]) => {
      const target: OutboxTarget = { kind: 'person', id }
      if (channelsFor(channels, target, policy).length === 0) return []
      const own = new Set(share.notices.map((notice) => notice.id))
      const left = toTell(plan, toldTo(target)).filter((notice) => own.has(notice.id))
      return left.length > 0 ? [target] : []
    },
  )
  const spoken = groups.filter((target) => toTell(plan, toldTo(target)).length > 0)
  return [...spoken, ...persons]
}
