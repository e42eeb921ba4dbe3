import * as z from 'zod'
import type { Delivery } from '../../channels/channel.ts'
import type { Clock } from '../../clock.ts'
import type { Documents } from '../../store/documents.ts'
import { channelsFor, robotGroup } from './channels.ts'
import type { Counter } from './counter.ts'
import { later } from './instants.ts'
import type { OutboxTarget } from './record.ts'

const HEALTH = 'alert-channels'
/** A channel that has failed for so long is reported, and passed over where there is another. */
const DOWN_SECONDS = 1800

const healthSchema = z.strictObject({ since: z.string(), tried: z.string(), reported: z.boolean() })

/** Which channels have stopped taking messages, and since when. */
export interface ChannelHealth {
  /** It was reported, and tried not long ago. */
  isDown(channel: string, now: string): boolean
  /** Remembers how a message fared. */
  note(channel: string, delivery: Delivery, at: string): Promise<void>
  /** Puts a word about each channel that stays down into the outbox, once, for somebody whom another channel reaches. */
  report(counter: Counter, clock: Clock): Promise<void>
}

export async function openHealth(documents: Documents): Promise<ChannelHealth> {
  const failing = new Map<string, z.output<typeof healthSchema>>()
  for (const { id, value } of await documents.list(HEALTH)) {
    const { data } = healthSchema.safeParse(value)
    if (data) failing.set(id, data)
  }
  return {
    isDown(channel, now) {
      const state = failing.get(channel)
      return state?.reported === true && later(state.tried, DOWN_SECONDS) > now
    },
    async note(channel, { kind }, at) {
      if (kind === 'refused' || kind === 'unknown') {
        const state = { since: at, reported: false, ...failing.get(channel), tried: at }
        failing.set(channel, state)
        await documents.write(HEALTH, channel, state)
      } else if (failing.delete(channel)) await documents.remove(HEALTH, channel)
    },
    async report(counter, clock) {
      for (const [channel, state] of failing) {
        const { since, reported } = state
        if (reported || later(since, DOWN_SECONDS) > clock.now()) continue
        const target = await whomToTell(counter, channel)
        if (!target) continue
        await tell(counter, clock, { channel, since, target })
        failing.set(channel, { ...state, reported: true })
        await documents.write(HEALTH, channel, { ...state, reported: true })
      }
    },
  }
}

/** An administrator, else somebody of the office, else a group, by any other channel. */
async function whomToTell(counter: Counter, down: string): Promise<OutboxTarget | undefined> {
  const { directory, ledger } = counter
  const policy = await counter.policy()
  const others = counter.channels.filter(({ name }) => name !== down)
  const people = await directory.people()
  const persons = ['admin', 'office'].flatMap((role) => people.filter((person) => person.role === role))
  const targets = [
    ...persons.map(({ id }) => ({ kind: 'person', id }) as const),
    ...(await directory.chatsOf(ledger.name)).map((chat) => ({ kind: 'group', chat }) as const),
    ...others.filter(({ kind }) => kind === 'robot').map(robotGroup),
  ]
  return targets.find((target) => channelsFor(others, target, policy).length > 0)
}

async function tell(
  { outbox, ledger }: Counter,
  clock: Clock,
  { channel, since, target }: { readonly channel: string; readonly since: string; readonly target: OutboxTarget },
): Promise<void> {
  await outbox.add({
    ledger: ledger.name,
    day: clock.today(),
    target,
    content: { kind: 'channel-down', channel, since },
    state: 'waiting',
    late: false,
    missed: [],
    notBefore: clock.now(),
    impossible: [channel],
    attempts: [],
    told: [],
    said: [],
    problems: [],
  })
}
