import type { Write, Writer } from '@zhenggai/bot'
import type { Text } from '@zhenggai/rules'
import { identifyClient } from '../directory/identify.ts'
import { permit } from '../directory/permit.ts'
import type { OfficeLedger } from '../ledger/ledger.ts'
import { type Fault, fail } from './fault.ts'
import type { House } from './house.ts'

const forbidden = (detail: Text): Fault => ({
  status: 403,
  code: 'not-allowed',
  title: { zh: '没有这项权限', en: 'Not allowed' },
  detail,
})

/**
 * Who writes, once it is settled that they may.
 * @throws {HttpFault} 403, naming who can.
 */
export async function requireWriter(
  { directory, clock }: Pick<House, 'directory' | 'clock'>,
  caller: string,
  write: Write,
  ledger: OfficeLedger,
): Promise<Writer> {
  const identity = await identifyClient(directory, caller, clock.today())
  const permission = await permit(identity, write, ledger, clock)
  if (!permission.allowed) return fail(forbidden(permission.refusal.text))
  const { standsFor } = permission
  const name = identity.who?.name
  const shown = standsFor ? `${name ?? caller}（代${standsFor.name ?? standsFor.id}）` : name
  return { user: caller, ...(shown !== undefined && { name: shown }), channel: 'http' }
}
