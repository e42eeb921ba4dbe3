import type { CivilDate } from '@zhenggai/rules'

export const roles = ['admin', 'office', 'leader', 'unit', 'viewer'] as const
/**
 * `office`: the Yangtze Belt office, which keeps the ledger. `unit`: somebody of a unit; what they may log follows from the
 * part of their unit in each problem.
 */
export type Role = (typeof roles)[number]

/** Somebody as the directory knows them. */
export interface Person {
  /** As the channel names them: a WeCom id, or the name given in `user`. */
  readonly id: string
  readonly name?: string | undefined
  readonly unit?: string | undefined
  readonly role: Role
  /** The unit's liaison (联络员), who is mentioned in alerts. */
  readonly liaison?: true | undefined
  /** Who acts for them, shown as 代, up to and including a day. */
  readonly delegate?: { readonly id: string; readonly until: CivilDate } | undefined
}
