import { samplePeople as people } from '../people.ts'
import type { Script } from '../script.ts'

const problems: Script['problems'] = [
  {
    number: 12,
    title: '姚关河沿岸垃圾堆放',
    description: '联系人李四，电话13812341234',
    level: 'municipal',
    severity: 'general',
    source: 'handed-over',
    units: { lead: '县水务局', responsible: ['姚关镇人民政府'] },
    events: [
      { type: 'handed-over', on: '2023-06-01' },
      { type: 'progress', on: '2023-06-05', note: '已清运，请联系139-8765-4321' },
    ],
  },
]

const asked = '12号历史'

/** Who is told the telephone numbers that stand in a problem. */
export const personal: readonly Script[] = [
  {
    title: 'the office, administrators and leaders are told, and so are the units of the problem',
    people,
    problems,
    lines: [
      { by: 'wang', says: asked, replies: '139-8765-4321' },
      { by: 'gao', says: asked, replies: '139-8765-4321' },
      { by: 'chen', says: asked, replies: '139-8765-4321' },
      { by: 'yao', says: asked, replies: '139-8765-4321' },
      { by: 'kan', says: asked, replies: '139-8765-4321' },
    ],
  },
  {
    title: 'other units and strangers are not',
    people,
    problems,
    lines: [
      { by: 'tai', says: asked, replies: '139****4321', without: '8765' },
      { by: 'stranger', says: asked, replies: '139****4321', without: '8765' },
    ],
  },
  {
    title: 'nobody in a group, where nobody knows who reads along; what is written is written as it was said',
    chat: '整改群',
    people,
    problems,
    lines: [
      { by: 'wang', says: asked, toBot: true, replies: '139****4321', without: '8765' },
      { by: 'yao', says: '12号进展：已清运，联系13900001111', toBot: true, pending: true, without: '13900001111' },
      { by: 'yao', says: '确认', writes: 1, without: '13900001111' },
    ],
  },
]
