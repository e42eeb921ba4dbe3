import { ledgerName } from '../directory/ledger-name.ts'
import type { RouteContext } from '../http/context.ts'
import type { House } from '../http/house.ts'

/** What a page works with: `ledger` is the one that the visitor looks at. */
export interface PageHouse extends House {
  /** Every ledger there is to choose from. */
  readonly ledgerNames: readonly string[]
}

const COOKIE = 'zhenggai-ledger'
const YEAR = 365 * 24 * 3_600_000

/** The ledger that the address names, else the one that this browser looked at last, else the default one. */
export async function pageHouse(house: House, ctx: RouteContext): Promise<PageHouse> {
  const ledgerNames = await house.ledgers()
  const isThere = (name: string | null | undefined): name is string =>
    ledgerName.safeParse(name).success && ledgerNames.includes(name as string)
  const asked = ctx.URL.searchParams.get('ledger')
  if (isThere(asked)) {
    const value = encodeURIComponent(asked)
    ctx.cookies.set(COOKIE, value, { httpOnly: true, sameSite: 'strict', maxAge: YEAR, overwrite: true })
  }
  const kept = decodeURIComponent(ctx.cookies.get(COOKIE) ?? '')
  const name = [asked, kept].find(isThere)
  return { ...house, ledgerNames, ledger: name === undefined ? house.ledger : house.ledgerOf(name) }
}
