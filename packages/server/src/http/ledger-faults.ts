import type { Refusal } from '@zhenggai/bot'
import type { Text } from '@zhenggai/rules'
import { DamagedProblemError, StoreFailedError } from '../store/errors.ts'
import type { Fault } from './fault.ts'

const statuses: Readonly<Record<string, number>> = {
  'unknown-problem': 404,
  'number-taken': 409,
  'changed-meanwhile': 412,
  'already-recorded': 409,
  'key-reused': 409,
  damaged: 500,
  'store-failed': 503,
  'store-unconfirmed': 503,
  'store-unreachable': 503,
}

const titles: Readonly<Record<string, Text>> = {
  'unknown-rulebook': { zh: '没有这套规则', en: 'No such rulebook' },
  'store-unconfirmed': { zh: '是否保存尚不清楚', en: 'Not known whether saved' },
  'store-unreachable': { zh: '暂时读不到台账', en: 'Ledger out of reach' },
  404: { zh: '台账中没有这个问题', en: 'No such problem' },
  409: { zh: '与台账现有记录冲突', en: 'Conflict with the ledger' },
  412: { zh: '记录已有变化', en: 'Changed meanwhile' },
  422: { zh: '不能登记', en: 'Cannot be recorded' },
  500: { zh: '记录已损坏', en: 'Damaged record' },
  503: { zh: '没有保存成功', en: 'Not saved' },
}

/** A refused write as an answer. The ledger's own words say why. */
export function refusalFault(refusals: readonly [Refusal, ...Refusal[]], dataDir: string): Fault {
  const [{ code }] = refusals
  const status = statuses[code] ?? 422
  const texts = refusals.map((refusal) => withoutFolder(refusal.text, dataDir))
  return {
    status,
    code,
    title: titles[code] ?? titles[status] ?? { zh: code, en: code },
    detail: { zh: texts.map(({ zh }) => zh).join(''), en: texts.map(({ en }) => en).join(' ') },
  }
}

/** What the ledger throws as an answer; undefined for an error that nobody foresaw. */
export const thrownFault = (error: unknown, dataDir: string): Fault | undefined =>
  error instanceof DamagedProblemError || error instanceof StoreFailedError
    ? refusalFault([{ code: error.code, text: error.text }], dataDir)
    : undefined

const withoutFolder = ({ zh, en }: Text, dataDir: string): Text => ({
  zh: zh.replaceAll(`${dataDir}/`, ''),
  en: en.replaceAll(`${dataDir}/`, ''),
})
