import { randomUUID } from 'node:crypto'
import type { Person } from '@zhenggai/bot'
import { rulebooks } from '@zhenggai/rules'
import type { Channel, Delivery, OutgoingMessage, Target } from '../channels/channel.ts'
import type { Clock } from '../clock.ts'
import { openDirectory } from '../directory/open-directory.ts'
import { type OfficeLedger, openLedger } from '../ledger/ledger.ts'
import type { Documents } from '../store/documents.ts'
import { testFolder, testStore } from '../store/lowdb/test-folder.ts'
import { memoryDocuments } from '../store/memory-documents.ts'
import { type Alerts, openAlerts } from './alerts.ts'

/** A clock that stands where it is put. */
interface TestClock extends Clock {
  set(day: string, time: string): void
}

function testClock(day: string, time = '09:00'): TestClock {
  let instant = `${day}T${time}:00.000+08:00`
  return {
    now: () => instant,
    today: () => instant.slice(0, 10),
    drill: false,
    set(nextDay, nextTime) {
      instant = `${nextDay}T${nextTime.length === 5 ? `${nextTime}:00` : nextTime}.000+08:00`
    },
  }
}

interface Received {
  readonly at: string
  readonly target: Target
  readonly message: OutgoingMessage
}

/** A channel that takes down what it is given, and answers as it is told to. */
interface TestChannel extends Channel {
  readonly received: Received[]
  answer: (target: Target) => Delivery
}

function testChannel(kind: Channel['kind'], clock: Clock, reaches: (target: Target) => boolean): TestChannel {
  const received: Received[] = []
  return {
    name: kind === 'robot' ? 'robot:1' : kind,
    kind,
    received,
    answer: () => ({ kind: 'delivered' }),
    reaches,
    async send(target, message) {
      const delivery = this.answer(target)
      if (delivery.kind === 'delivered' || delivery.kind === 'unknown')
        received.push({ at: clock.now(), target, message })
      return delivery
    },
  }
}

export const isRobotGroup = (target: Target): boolean => target.kind === 'group' && target.chat === 'robot:1'
export const isPerson = (target: Target): boolean => target.kind === 'person'

export interface TestOffice {
  readonly clock: TestClock
  readonly ledger: OfficeLedger
  readonly documents: Documents
  readonly alerts: Alerts
  readonly robot: TestChannel
  readonly app: TestChannel
  /** The same office after a restart, or a second replica of it. */
  again(): Alerts
}

/** An office with a group robot and the app, its documents in memory and its ledger in a folder of its own. */
export async function testOffice(day: string, people: readonly Person[] = []): Promise<TestOffice> {
  const clock = testClock(day)
  const documents = memoryDocuments()
  const store = await testStore(await testFolder())
  const ledger = openLedger({
    store,
    name: 'default',
    rulebooks,
    defaultRulebook: 'shidian-2023',
    clock,
    newId: randomUUID,
  })
  const directory = openDirectory(documents)
  for (const person of people) await directory.put(person)
  const robot = testChannel('robot', clock, isRobotGroup)
  const app = testChannel('app', clock, isPerson)
  const again = () => openAlerts({ ledger, directory, documents, channels: [robot, app], clock })
  return { clock, ledger, documents, robot, app, alerts: again(), again }
}
