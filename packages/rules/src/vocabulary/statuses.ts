import type { Text } from './text.ts'

/** Where a problem stands on a day. The last working instant of a due day is still in time; overdue starts the day after. */
export const statusLabels = {
  unclassified: { zh: '待分类', en: 'unclassified' },
  'no-deadline': { zh: '无明文期限', en: 'no deadline' },
  waiting: { zh: '等待起算', en: 'waiting' },
  'on-track': { zh: '正常推进', en: 'on track' },
  'due-soon': { zh: '即将到期', en: 'due soon' },
  'due-today': { zh: '今日到期', en: 'due today' },
  overdue: { zh: '已逾期', en: 'overdue' },
  rectified: { zh: '已整改待销号', en: 'rectified' },
  closed: { zh: '已销号', en: 'closed' },
} as const satisfies Record<string, Text>
export type Status = keyof typeof statusLabels
export const statuses = Object.keys(statusLabels) as Status[]
