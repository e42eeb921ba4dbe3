import type { DecisionTable } from '../../rulebook/table.ts'

/** Written by scripts/write-decisions.ts from the verdicts of json-rules-engine. */
export const decisions: DecisionTable = {
  'phase plan': {
    facts: ['level', 'severity'],
    cells: '01011233',
  },
  'phase rectify': {
    facts: [],
    cells: '0',
  },
  'phase close': {
    facts: ['level', 'severity', 'source', 'supervisor'],
    cells:
      '00000000000000000000000000000000111111011111111122222202222222222222220222222222333333033333333344444404444444444444440444444444',
  },
  'remark 0': {
    facts: ['source'],
    cells: '00100000',
  },
  'remark 1': {
    facts: ['source', 'supervisor'],
    cells: '0000001000000000',
  },
  'remark 2': {
    facts: ['source', 'supervisor'],
    cells: '0000000100000000',
  },
}
