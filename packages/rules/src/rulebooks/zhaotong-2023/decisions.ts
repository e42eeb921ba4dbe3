import type { DecisionTable } from '../../rulebook/table.ts'

/** Written by scripts/write-decisions.ts from the verdicts of json-rules-engine. */
export const decisions: DecisionTable = {
  'phase rectify': {
    facts: [],
    cells: '0',
  },
  'phase close': {
    facts: [],
    cells: '0',
  },
  'remark 0': {
    facts: ['source'],
    cells: '11011111',
  },
  'target by-2023': {
    facts: ['source'],
    cells: '00100000',
  },
  'target by-2024': {
    facts: ['source'],
    cells: '00100000',
  },
  'target by-2025': {
    facts: ['source'],
    cells: '00100000',
  },
}
