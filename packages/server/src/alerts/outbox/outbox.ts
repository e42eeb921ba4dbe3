import { addMonths, type CivilDate } from '@zhenggai/rules'
import type { Documents } from '../../store/documents.ts'
import { type OutboxRecord, outboxId, outboxSchema, targetName } from './record.ts'

/** A message of the outbox as it stands in the store. */
export interface Outgoing {
  readonly id: string
  readonly version: number
  readonly record: OutboxRecord
}

/** The messages to be sent and those that were: durable, one of each. Kept by month, so that a look at today stays short. */
export interface Outbox {
  /** Adds a message unless it is there already. */
  add(record: OutboxRecord): Promise<void>
  /** Of the month of a day and of the month before. */
  recent(day: CivilDate): Promise<readonly Outgoing[]>
  /** Every message between two days, both included. */
  between(from: CivilDate, to: CivilDate): Promise<readonly Outgoing[]>
  /** Undefined: somebody else changed it meanwhile. */
  replace(outgoing: Outgoing, record: OutboxRecord): Promise<Outgoing | undefined>
  /** The ids of the notices that each target was told in the year before a day, by the name of the target. */
  told(ledger: string, day: CivilDate): Promise<ReadonlyMap<string, ReadonlySet<string>>>
}

const collectionOf = (month: string): string => `alert-outbox-${month}`
const monthOf = (day: CivilDate): string => day.slice(0, 7)

/** Nothing that was told longer ago can be due again under the same id. */
const MONTHS_TOLD = 13

export function openOutbox(documents: Documents): Outbox {
  async function inMonth(month: string): Promise<readonly Outgoing[]> {
    return (await documents.list(collectionOf(month))).flatMap(({ id, version, value }) => {
      const { data } = outboxSchema.safeParse(value)
      return data ? [{ id, version, record: data }] : []
    })
  }

  async function between(from: CivilDate, to: CivilDate): Promise<readonly Outgoing[]> {
    const found: Outgoing[] = []
    for (let month = `${monthOf(from)}-01`; month <= to; month = addMonths(month, 1))
      found.push(...(await inMonth(monthOf(month))))
    return found.filter(({ record: { day } }) => day >= from && day <= to)
  }

  return {
    async add(record) {
      await documents.write(collectionOf(monthOf(record.day)), outboxId(record), record, 0)
    },
    recent: (day) => between(`${monthOf(addMonths(day, -1))}-01`, day),
    between,
    async replace({ id, version, record: { day } }, record) {
      const kept = await documents.write(collectionOf(monthOf(day)), id, record, version)
      return kept.kind === 'kept' ? { id, version: kept.version, record } : undefined
    },
    async told(ledger, day) {
      const told = new Map<string, Set<string>>()
      for (const { record } of await between(addMonths(day, -MONTHS_TOLD), day)) {
        if (record.ledger !== ledger || record.state !== 'sent') continue
        const name = targetName(record.target)
        const ids = told.get(name) ?? new Set<string>()
        told.set(name, ids)
        for (const id of record.told) ids.add(id)
      }
      return told
    },
  }
}
