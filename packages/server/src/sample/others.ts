import type { Days } from './days.ts'
import { event, government, offices, type SampleProblem } from './sample-problem.ts'

/** What the document says little or nothing about. */
export const otherProblems = ({ ago }: Days): readonly SampleProblem[] => [
  {
    number: 23,
    facts: {
      title: '县级自查发现：何元乡河边采砂便道未恢复',
      level: 'county',
      severity: 'general',
      source: 'self-found',
      units: { lead: offices.water, responsible: [government('何元乡')] },
    },
    events: [event('registered', ago(6))],
  },
  {
    number: 24,
    facts: {
      title: '群众举报：木老元乡林地内倾倒建筑垃圾',
      description: '接到举报后登记，级别和类别尚未确定。',
      source: 'public-report',
      units: { lead: offices.forestry, responsible: [government('木老元乡')] },
    },
    events: [event('registered', ago(2))],
  },
]
