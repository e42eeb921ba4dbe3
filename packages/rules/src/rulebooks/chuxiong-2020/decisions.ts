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
  'phase accept': {
    facts: [],
    cells: '0',
  },
  'measure early-warning-delay': {
    facts: ['pace', 'past-the-limit'],
    cells: '011111',
  },
  'measure early-warning-hollow-measures': {
    facts: ['hollow-measures'],
    cells: '01',
  },
  'measure early-warning-plan-changed': {
    facts: ['plan-changed'],
    cells: '01',
  },
  'measure early-warning-other': {
    facts: ['other-ground'],
    cells: '01',
  },
  'measure solve-at-once': {
    facts: ['complexity'],
    cells: '10',
  },
  'measure consultation': {
    facts: ['complexity'],
    cells: '01',
  },
  'measure enterprise-consultation': {
    facts: ['enterprise'],
    cells: '01',
  },
  'measure cross-county': {
    facts: ['cross-county'],
    cells: '01',
  },
  'measure difficult-problem': {
    facts: ['difficult'],
    cells: '01',
  },
  'measure major-problem-to-the-office': {
    facts: ['major'],
    cells: '01',
  },
  'measure major-problem-to-the-prefecture': {
    facts: ['major'],
    cells: '01',
  },
  'measure special-inspection': {
    facts: ['pace', 'poor-implementation'],
    cells: '010111',
  },
  'measure circular': {
    facts: ['pace', 'poor-implementation'],
    cells: '010111',
  },
  'measure formal-talk': {
    facts: ['pace', 'poor-implementation'],
    cells: '010111',
  },
  'duty monthly-report': {
    facts: ['prominent'],
    cells: '01',
  },
}
