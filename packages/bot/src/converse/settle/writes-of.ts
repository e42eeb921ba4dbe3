import type { Write } from '../../ledger/ledger.ts'
import type { Draft } from '../memory.ts'

/**
 * The writes to the ledger that a draft stands for, one after the other, the first bound to the version that was shown. None for
 * what does not go into the ledger.
 */
export function writesOf(draft: Draft, version: number | null): readonly Write[] {
  const bound = version === null ? {} : { version }
  switch (draft.kind) {
    case 'log':
      return [{ kind: 'log', number: draft.number, events: [draft.event], ...bound }]
    case 'register':
      return [{ kind: 'register', rulebook: draft.rulebook, facts: draft.facts, events: draft.events }]
    case 'amend':
      return [{ kind: 'amend', number: draft.number, changes: draft.changes, ...bound }]
    case 'undo':
      return [{ kind: 'undo', number: draft.number, entries: draft.entries, ...bound }]
    case 'redate':
      return [
        { kind: 'undo', number: draft.number, entries: [draft.entry], ...bound },
        { kind: 'log', number: draft.number, events: [draft.event] },
      ]
    case 'person':
      return []
  }
}
