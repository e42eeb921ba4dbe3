import * as z from 'zod'
import { ledgerField } from '../directory/ledger-name.ts'
import { DEFAULT_LEDGER, type OfficeLedger } from '../ledger/ledger.ts'
import { fail } from './fault.ts'
import type { House } from './house.ts'

export const ledgerQuery = z.strictObject({ ledger: ledgerField })

/**
 * The ledger that a request is about. One that holds nothing yet comes into being with its first problem.
 * @throws {HttpFault} 404 for a ledger that does not exist.
 */
export async function ledgerFor(
  { ledgerOf, ledgers }: Pick<House, 'ledgerOf' | 'ledgers'>,
  name: string = DEFAULT_LEDGER,
): Promise<OfficeLedger> {
  const known = await ledgers()
  return known.includes(name) ? ledgerOf(name) : fail(unknownLedger(name, known))
}

/** The house with the ledger that a request names in the place of the default one. */
export async function inLedger(house: House, name: string | undefined): Promise<House> {
  return { ...house, ledger: await ledgerFor(house, name) }
}

const unknownLedger = (name: string, known: readonly string[]) => ({
  status: 404,
  code: 'unknown-ledger',
  title: { zh: '没有这个台账', en: 'No such ledger' },
  detail: {
    zh: `没有名为“${name}”的台账。现有：${known.join('、')}。登记第一个问题时会新建台账。`,
    en: `There is no ledger “${name}”. There are: ${known.join(', ')}. A ledger comes into being with its first problem.`,
  },
})
