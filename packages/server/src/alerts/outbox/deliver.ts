import { type Calendar, workingDays } from '@zhenggai/rules'
import type { Channel, Delivery, OutgoingMessage } from '../../channels/channel.ts'
import type { Clock } from '../../clock.ts'
import type { AlertPolicy } from '../policy.ts'
import { type ChannelHealth, openHealth } from './channel-health.ts'
import { channelsFor } from './channels.ts'
import { compose, type Told } from './compose.ts'
import type { Counter } from './counter.ts'
import { later, timeOf } from './instants.ts'
import type { Outgoing } from './outbox.ts'
import { type Attempt, isDoubtful, isUndelivered, type OutboxRecord, targetName } from './record.ts'

/** Whoever claimed a message has answered by then, or never will. Longer than any channel waits. */
const LEASE_SECONDS = 180
/** How long after a failure it is tried again: hours of outage cost a few dozen attempts. */
const WAITS = [60, 120, 300, 600, 1200, 1800] as const
/** A group robot takes no more in a minute. */
const MOST_A_MINUTE = 20

/**
 * Sends what is waiting. A message is claimed before it is sent and its outcome is kept after; whoever is killed in between
 * leaves one of which nobody knows whether it arrived, and that is sent again with a word that it may be a repeat.
 */
export async function deliver(counter: Counter, clock: Clock, calendar: Calendar): Promise<void> {
  const day = clock.today()
  const policy = await counter.policy()
  const time = timeOf(clock.now())
  if (!workingDays.isWorkingDay(calendar, day) || time < policy.at || time >= policy.until) return
  const recent = await counter.outbox.recent(day)
  const pending = recent.filter(({ record }) => isDue(record, counter.ledger.name, clock))
  if (pending.length === 0) return
  const health = await openHealth(counter.documents)
  const quota = quotaOf(recent, clock.now())
  const told = await counter.outbox.told(counter.ledger.name, day)
  for (const outgoing of pending) {
    if (followsUnfinished(outgoing.record, recent)) continue
    const ready = await released(counter, outgoing, clock)
    if (!ready) continue
    const choice = choose(counter, ready.record, health, policy, clock.now())
    if (choice.kind === 'none') await put(counter, ready, unreachable(ready.record, clock))
    if (choice.kind === 'channel' && quota.take(choice.channel))
      await attempt({ counter, health, told, clock, calendar }, ready, choice.channel)
  }
  await health.report(counter, clock)
}

function isDue(record: OutboxRecord, ledger: string, clock: Clock): boolean {
  if (record.ledger !== ledger || (record.content.kind === 'digest' && record.day !== clock.today())) return false
  if (record.state === 'sending') return later(record.claimed ?? record.notBefore, LEASE_SECONDS) <= clock.now()
  return (record.state === 'waiting' || record.state === 'unknown') && record.notBefore <= clock.now()
}

/** A page waits for the one before it. In the same round it was not there yet, so the next one sends it. */
function followsUnfinished({ content, day, target }: OutboxRecord, recent: readonly Outgoing[]): boolean {
  if (content.kind !== 'digest' || content.page === 1) return false
  return recent.some(
    ({ record: other }) =>
      other.content.kind === 'digest' &&
      other.content.page < content.page &&
      other.day === day &&
      targetName(other.target) === targetName(target) &&
      isUndelivered(other.state),
  )
}

const put = ({ outbox }: Counter, outgoing: Outgoing, record: OutboxRecord): Promise<Outgoing | undefined> =>
  outbox.replace(outgoing, record)

/** One that was claimed and never answered for is of unknown fate. */
async function released(counter: Counter, outgoing: Outgoing, clock: Clock): Promise<Outgoing | undefined> {
  const { record } = outgoing
  if (record.state !== 'sending') return outgoing
  const interrupted: Attempt = { at: clock.now(), channel: record.channel ?? '', result: 'interrupted' }
  return put(counter, outgoing, { ...record, state: 'unknown', attempts: [...record.attempts, interrupted] })
}

type Choice =
  | { readonly kind: 'channel'; readonly channel: Channel }
  /** Another process of the office holds the line. */
  | { readonly kind: 'elsewhere' }
  | { readonly kind: 'none' }

/** So long a process that does not hold the line leaves a message to the others. */
const LEFT_TO_OTHERS = 600

/** The first channel that may take it; one that has been down for long only where there is no other. */
function choose(
  { channels }: Counter,
  { target, impossible, notBefore }: OutboxRecord,
  health: ChannelHealth,
  policy: AlertPolicy,
  now: string,
): Choice {
  const able = channelsFor(channels, target, policy).filter(({ name }) => !impossible.includes(name))
  if (able.length === 0) return { kind: 'none' }
  const here = able.filter(({ isHere }) => isHere?.() !== false)
  if (here.length === 0 && now < later(notBefore, LEFT_TO_OTHERS)) return { kind: 'elsewhere' }
  const usable = here.length > 0 ? here : able
  const channel = usable.find(({ name }) => !health.isDown(name, now)) ?? usable[0]
  return channel ? { kind: 'channel', channel } : { kind: 'none' }
}

function unreachable(record: OutboxRecord, clock: Clock): OutboxRecord {
  if (record.attempts.some(({ result }) => result === 'impossible')) return { ...record, state: 'failed' }
  return { ...record, notBefore: later(clock.now(), WAITS[3]) }
}

/** What sending one message needs, besides the message. */
interface Pass {
  readonly counter: Counter
  readonly health: ChannelHealth
  readonly told: Told
  readonly clock: Clock
  readonly calendar: Calendar
}

async function attempt(
  { counter, health, told: before, clock, calendar }: Pass,
  outgoing: Outgoing,
  channel: Channel,
): Promise<void> {
  const { record } = outgoing
  const composed = await compose(counter, record, before, clock, calendar)
  if (!composed) return void (await put(counter, outgoing, { ...record, state: 'empty' }))
  const { message, told, said, problems } = composed
  const at = clock.now()
  const content = { text: message.text, told: [...told], said: [...said], problems: [...problems] }
  const claim = { ...record, ...content, state: 'sending', claimed: at, channel: channel.name } as const
  const claimed = await put(counter, outgoing, claim)
  if (!claimed) return
  const delivery = await send(channel, record, message)
  await put(counter, claimed, after(claim, delivery, at, clock))
  await health.note(channel.name, delivery, clock.now())
}

/** A channel never throws; one that did would leave its message unknown, and the others unsent. */
async function send(channel: Channel, { target }: OutboxRecord, message: OutgoingMessage): Promise<Delivery> {
  try {
    return await channel.send(target, message)
  } catch (error) {
    return { kind: 'unknown', reason: error instanceof Error ? error.message : String(error) }
  }
}

function after(record: OutboxRecord, delivery: Delivery, at: string, clock: Clock): OutboxRecord {
  const { kind } = delivery
  const reason = 'reason' in delivery ? { reason: delivery.reason.slice(0, 300) } : {}
  const attempts = [...record.attempts, { at, channel: record.channel ?? '', result: kind, ...reason }]
  if (kind === 'delivered') return { ...record, state: 'sent', attempts }
  const failures = attempts.filter(({ result }) => result !== 'impossible').length
  const wait = WAITS[Math.min(failures, WAITS.length) - 1] ?? WAITS[0]
  const seconds = kind === 'refused' ? Math.max(wait, delivery.retryAfterSeconds ?? 0) : wait
  const again = { ...record, attempts, notBefore: later(clock.now(), seconds) }
  // Of a message that may have arrived before, nothing that comes later makes it certain that it did not.
  const doubtful = kind === 'unknown' || attempts.some(isDoubtful)
  if (kind !== 'impossible') return { ...again, state: doubtful ? 'unknown' : 'waiting' }
  return {
    ...again,
    state: doubtful ? 'unknown' : 'waiting',
    notBefore: clock.now(),
    impossible: [...record.impossible, record.channel ?? ''],
  }
}

/** How many more each channel takes in this minute, whichever process sent the others. */
function quotaOf(recent: readonly Outgoing[], now: string): { take(channel: Channel): boolean } {
  const since = later(now, -60)
  const used = new Map<string, number>()
  for (const { record } of recent)
    for (const { at, channel } of record.attempts) if (at > since) used.set(channel, (used.get(channel) ?? 0) + 1)
  return {
    take({ name }) {
      const count = used.get(name) ?? 0
      used.set(name, count + 1)
      return count < MOST_A_MINUTE
    },
  }
}
