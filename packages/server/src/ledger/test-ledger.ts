import type { Write, Writer, Written } from '@zhenggai/bot'
import { eventName, rulebooks } from '@zhenggai/rules'
import { atInstant } from '../clock.ts'
import type { Store } from '../store/store.ts'
import { type OfficeLedger, openLedger } from './ledger.ts'

export const zhang: Writer = { user: 'zhang', name: '张三', channel: 'chat', chat: 'group' }
export const li: Writer = { user: 'li', name: '李四', channel: 'http' }

let ids = 0

/** A ledger on Tuesday 20 June 2023, 9:00. */
export function testLedger(store: Store, name = 'default'): OfficeLedger {
  return openLedger({
    store,
    name,
    rulebooks,
    defaultRulebook: 'shidian-2023',
    clock: atInstant('2023-06-20T09:00:00+08:00'),
    newId: () => `entry-${++ids}`,
  })
}

/** A municipal general problem of 施甸县, handed over on 1 June 2023. */
export const municipal = {
  kind: 'register',
  number: 12,
  rulebook: 'shidian-2023',
  facts: {
    title: '姚关镇河道乱堆',
    level: 'municipal',
    severity: 'general',
    source: 'handed-over',
    units: { lead: '县水务局' },
  },
  events: [{ type: 'handed-over', on: '2023-06-01' }],
} as const satisfies Write

export const log = (type: string, on: string, more: object = {}): Write => ({
  kind: 'log',
  number: 12,
  events: [{ type, on, ...more }],
})

/** What an event is called. */
export const nameOf = (type: string): string => eventName(rulebooks.get('shidian-2023'), type)?.zh ?? ''

/** What was written; fails where it was refused. */
export function accepted(written: Written): Extract<Written, { ok: true }> {
  if (!written.ok) throw new Error(`refused: ${written.refusals.map(({ text }) => text.en).join(' ')}`)
  return written
}

/** The codes of the refusals; fails where it was written. */
export function codesOf(written: Written): readonly string[] {
  if (written.ok) throw new Error('it was written')
  return written.refusals.map(({ code }) => code)
}

/** What an official reads; fails where it was written. */
export function wordsOf(written: Written): string {
  if (written.ok) throw new Error('it was written')
  return written.refusals.map(({ text }) => text.zh).join('')
}
