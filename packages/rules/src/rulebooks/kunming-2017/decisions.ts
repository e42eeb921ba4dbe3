import type { DecisionTable } from '../../rulebook/table.ts'

/** Written by scripts/write-decisions.ts from the verdicts of json-rules-engine. */
export const decisions: DecisionTable = {
  'phase plan': {
    facts: [],
    cells: '0',
  },
  'phase rectify': {
    facts: [],
    cells: '0',
  },
  'phase close': {
    facts: [],
    cells: '0',
  },
  'measure timetable': {
    facts: ['done'],
    cells: '10',
  },
  'measure return-visit': {
    facts: ['done'],
    cells: '01',
  },
}
