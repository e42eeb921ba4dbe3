import type { DecisionTable } from '../../rulebook/table.ts'

/** Written by scripts/write-decisions.ts from the verdicts of json-rules-engine. */
export const decisions: DecisionTable = {
  'phase plan': {
    facts: ['matter', 'cause'],
    cells: '1234567800000000',
  },
  'phase rectify': {
    facts: [],
    cells: '0',
  },
  'phase close': {
    facts: ['matter'],
    cells: '10',
  },
  'measure blacklist-after-violations': {
    facts: ['violations'],
    cells: '001',
  },
  'measure blacklist-publication': {
    facts: ['blacklisted', 'published'],
    cells: '0010',
  },
  'measure social-penalties': {
    facts: ['blacklisted'],
    cells: '01',
  },
}
