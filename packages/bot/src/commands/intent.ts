/** What a message can want, by the names that outsiders hold on to. */
export const readIntents = [
  'next-step',
  'status',
  'history',
  'overdue',
  'due-soon',
  'list',
  'who',
  'deadline',
  'explain',
  'rule',
  'duties',
  'statistics',
  'mine',
  'chart',
  'export',
  'help',
] as const
export const writeIntents = [
  'complete-step',
  'log-progress',
  'register',
  'amend',
  'extend',
  'remind',
  'supervise',
  'reopen',
  'undo',
] as const
export type ReadIntent = (typeof readIntents)[number]
export type WriteIntent = (typeof writeIntents)[number]
export type Intent = ReadIntent | WriteIntent
