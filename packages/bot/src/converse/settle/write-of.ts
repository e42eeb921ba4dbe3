import type { Write } from '../../ledger/ledger.ts'
import type { Item } from '../memory.ts'

/** The write that a confirmed entry of a proposal stands for, bound to the version that was shown. */
export function writeOf({ draft, version }: Item): Write {
  const bound = version === null ? {} : { version }
  switch (draft.kind) {
    case 'log':
      return { kind: 'log', number: draft.number, events: [draft.event], ...bound }
    case 'register':
      return { kind: 'register', rulebook: draft.rulebook, facts: draft.facts, events: draft.events }
    case 'amend':
      return { kind: 'amend', number: draft.number, changes: draft.changes, ...bound }
    case 'undo':
      return { kind: 'undo', number: draft.number, entries: draft.entries, ...bound }
  }
}
