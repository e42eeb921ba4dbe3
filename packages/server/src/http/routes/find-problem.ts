import type { LedgerProblem } from '@zhenggai/bot'
import type { ProblemNumber } from '@zhenggai/rules'
import { unknownProblem } from '../../ledger/refusals.ts'
import { fail } from '../fault.ts'
import type { House } from '../house.ts'
import { refusalFault } from '../ledger-faults.ts'

/** @throws {HttpFault} 404. */
export async function findProblem({ ledger, config }: House, number: ProblemNumber): Promise<LedgerProblem> {
  return (await ledger.read(number)) ?? fail(refusalFault([unknownProblem(number)], config.dataDir))
}
