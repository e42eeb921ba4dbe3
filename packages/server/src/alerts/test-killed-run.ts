// Run as a process of its own by the test that kills it: makes the reminders of a day over a real store and sends them over
// HTTP, and kills itself at the nth point between two effects. Without a point it goes on until everything is sent.

import { randomUUID } from 'node:crypto'
import { rulebooks } from '@zhenggai/rules'
import type { Channel, Delivery } from '../channels/channel.ts'
import { openDirectory } from '../directory/open-directory.ts'
import { openLedger } from '../ledger/ledger.ts'
import type { Documents } from '../store/documents.ts'
import { openLowdbStore } from '../store/lowdb/lowdb-store.ts'
import { openAlerts } from './alerts.ts'
import { isUndelivered } from './outbox/record.ts'

const [folder = '', url = '', from = '', killAt = '0'] = process.argv.slice(2)
let left = Number(killAt)
let minutes = 0

function point(): void {
  if (left > 0 && --left === 0) process.kill(process.pid, 'SIGKILL')
}

const OFFSET = 8 * 3_600_000
const now = () => new Date(Date.parse(from) + minutes * 60_000 + OFFSET).toISOString().replace('Z', '+08:00')
const clock = { now, today: () => now().slice(0, 10), drill: true }

const store = await openLowdbStore(folder)
const documents: Documents = {
  ...store.documents,
  async write(...what) {
    point()
    const kept = await store.documents.write(...what)
    point()
    return kept
  },
}
const ledger = openLedger({
  store,
  name: 'default',
  rulebooks,
  defaultRulebook: 'shidian-2023',
  clock,
  newId: randomUUID,
})

async function send(target: Parameters<Channel['send']>[0], text: string): Promise<Delivery> {
  point()
  const response = await fetch(url, { method: 'POST', body: JSON.stringify({ target, text }) }).catch(() => undefined)
  point()
  if (!response) return { kind: 'unknown', reason: 'no answer' }
  return response.ok ? { kind: 'delivered' } : { kind: 'refused', reason: String(response.status) }
}

const channel = (kind: 'robot' | 'app'): Channel => ({
  name: kind === 'robot' ? 'robot:1' : kind,
  kind,
  reaches: (target) => (kind === 'robot' ? target.kind === 'group' : target.kind === 'person'),
  send: (target, { text }) => send(target, text),
})

const directory = openDirectory(store.documents)
if ((await ledger.all()).length === 0) {
  for (const id of ['wang', 'zhao']) await directory.put({ id, unit: '姚关镇人民政府', role: 'unit', liaison: true })
  await ledger.write(
    {
      kind: 'register',
      number: 12,
      rulebook: 'shidian-2023',
      facts: {
        title: '姚关镇集镇污水直排',
        level: 'municipal',
        severity: 'general',
        source: 'handed-over',
        units: { responsible: ['姚关镇人民政府'] },
      },
      events: [{ type: 'handed-over', on: '2023-06-01' }],
    },
    { user: 'li', channel: 'http' },
  )
}

const alerts = openAlerts({ ledger, directory, documents, channels: [channel('robot'), channel('app')], clock })
for (; minutes < 600; minutes++) {
  await alerts.round()
  const messages = await alerts.sent(clock.today(), clock.today())
  if (messages.length > 0 && messages.every(({ record }) => !isUndelivered(record.state))) break
}
await store.close()
