import { type Permission, permission, type Write } from '@zhenggai/bot'
import { assess } from '@zhenggai/rules'
import type { Clock } from '../clock.ts'
import type { OfficeLedger } from '../ledger/ledger.ts'
import type { Identity } from './identify.ts'

/** Whether somebody may write this to a ledger as it is now. A problem that does not exist is for the ledger to refuse. */
export async function permit(
  { who, standsFor }: Identity,
  write: Write,
  ledger: OfficeLedger,
  clock: Clock,
): Promise<Permission> {
  const record = write.number === undefined || write.kind === 'register' ? undefined : await ledger.read(write.number)
  const rulebook = record && ledger.rulebook(record.rulebook)
  const on = record && rulebook && { record, rulebook, assessment: assess(rulebook, record.problem, clock.today()) }
  return permission(who, standsFor, write, on)
}
