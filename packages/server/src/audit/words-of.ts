import type { Person } from '@zhenggai/bot'

/** An entry of the directory, for the audit: every right that follows from it, and nobody's name. */
export const wordsOf = ({ id, role, unit, liaison, delegate }: Person): string =>
  [id, role, unit, liaison && 'liaison', delegate && `delegate ${delegate.id} until ${delegate.until}`]
    .filter(Boolean)
    .join(' ')
