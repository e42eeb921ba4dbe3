import type { Text } from '@zhenggai/rules'
import type { Person, Role } from '../directory/person.ts'
import type { Refusal } from '../ledger/ledger.ts'

const refusal = (zh: string, en: string): Refusal => ({ code: 'not-allowed', text: { zh, en } })

export const roleLabels: Readonly<Record<Role, Text>> = {
  admin: { zh: '管理员', en: 'administrator' },
  office: { zh: '推长办', en: 'office' },
  leader: { zh: '领导', en: 'leader' },
  unit: { zh: '单位人员', en: 'unit' },
  viewer: { zh: '查看人员', en: 'viewer' },
}

/** What is wanted, and who may do it: the subject of every refusal. */
export interface Wanted {
  /** 登记“整改完成”; log “rectified”. */
  readonly what: Text
  readonly who: Text
}

export const stranger = ({ what, who }: Wanted): Refusal =>
  refusal(
    `名册里没有您，不能${what.zh}。${what.zh}由${who.zh}办理；您要登记，请先让管理员把您加进名册。`,
    `You are not in the directory, so you cannot ${what.en}. ${capital(who.en)} can; to log things yourself, ask an administrator to enter you.`,
  )

export const readsOnly = ({ role }: Person, { what, who }: Wanted): Refusal =>
  role === 'unit'
    ? refusal(
        `名册里没有写您的单位，不能${what.zh}。${what.zh}由${who.zh}办理；请管理员补上您的单位。`,
        `The directory does not say which unit you belong to, so you cannot ${what.en}. ${capital(who.en)} can; ask an administrator to enter your unit.`,
      )
    : refusal(
        `您在名册里是${roleLabels[role].zh}，只能查看，不能${what.zh}。${what.zh}由${who.zh}办理。`,
        `You are entered as ${roleLabels[role].en} and can read only, so you cannot ${what.en}. ${capital(who.en)} can.`,
      )

export const notYours = (unit: string, { what, who }: Wanted): Refusal =>
  refusal(`${what.zh}由${who.zh}办理，您的单位是${unit}。`, `Only ${who.en} can ${what.en}; you belong to ${unit}.`)

const capital = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}`
