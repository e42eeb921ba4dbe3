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
    facts: ['level'],
    cells: '0100',
  },
  'remark 1': {
    facts: ['source'],
    cells: '00100000',
  },
  'remark 2': {
    facts: ['source', 'supervisor'],
    cells: '0000001000000000',
  },
  'remark 3': {
    facts: ['source', 'supervisor'],
    cells: '0000000100000000',
  },
  'measure films-watched': {
    facts: ['source'],
    cells: '01000000',
  },
  'measure inference-screening': {
    facts: ['source'],
    cells: '01000000',
  },
  'measure film-problem-handed-over': {
    facts: ['source', 'hand-over-recorded'],
    cells: '0010000000000000',
  },
  'measure public-report-verified': {
    facts: ['source', 'consent-recorded'],
    cells: '0000000000001000',
  },
  'measure ledger-consent': {
    facts: ['source', 'consent-recorded'],
    cells: '1000101010101010',
  },
  'measure ledger-handed-over': {
    facts: ['source', 'consent-recorded', 'hand-over-recorded'],
    cells: '00100000001000100010001000100010',
  },
  'measure hand-over-copied': {
    facts: ['source', 'hand-over-recorded', 'copy-recorded'],
    cells: '00100000001000100010001000100010',
  },
  'measure class-filed': {
    facts: ['class-filed'],
    cells: '10',
  },
  'measure full-coverage': {
    facts: ['level', 'source', 'look-back-recorded'],
    cells: '1010101010101010101010101010101000000010000000000000001000000000',
  },
  'measure half-monthly-check': {
    facts: ['difficult'],
    cells: '10',
  },
  'duty half-monthly-check': {
    facts: ['difficult'],
    cells: '10',
  },
}
