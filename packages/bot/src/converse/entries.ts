import type { Text } from '@zhenggai/rules'
import { undoneIn } from '../ledger/fold.ts'
import type { Entry, LedgerProblem } from '../ledger/ledger.ts'
import type { EntryView } from '../reply/view.ts'
import { fieldLabel } from './fields.ts'
import type { NameOf } from './names.ts'

/** What an entry says, in a few words. */
export function entryText(entry: Entry, nameOf: NameOf, history: readonly Entry[]): Text {
  switch (entry.kind) {
    case 'registered':
      return { zh: '登记入账', en: 'registered' }
    case 'happened':
      return nameOf(entry.event.type)
    case 'amended': {
      const labels = entry.changes.map(({ field }) => fieldLabel(field))
      return {
        zh: `修改${labels.map(({ zh }) => zh).join('、')}`,
        en: `changed: ${labels.map(({ en }) => en).join(', ')}`,
      }
    }
    case 'undone': {
      const target = history.find(({ id }) => id === entry.entry)
      const what = target && target !== entry ? entryText(target, nameOf, []) : { zh: '一条记录', en: 'an entry' }
      return { zh: `撤销“${what.zh}”`, en: `undone: ${what.en}` }
    }
  }
}

export const entryView = (entry: Entry, nameOf: NameOf, history: readonly Entry[]): EntryView => ({
  what: entryText(entry, nameOf, history),
  on: entry.kind === 'happened' ? entry.event.on : null,
  note: entry.kind === 'happened' ? (entry.event.note ?? null) : null,
  writer: entry.writer.name ?? entry.writer.user,
  at: entry.at,
  undone: undoneIn(history).has(entry.id),
})

/** What was written after a version of the record, latest last. */
export const entriesSince = (record: LedgerProblem, version: number, nameOf: NameOf): readonly EntryView[] =>
  record.history.slice(version).map((entry) => entryView(entry, nameOf, record.history))
