import { randomBytes } from 'node:crypto'
import type { RouteContext } from '../http/context.ts'

const COOKIE = 'zhenggai'
const YEAR = 365 * 24 * 3_600_000

/** Who talks on the page, as far as a browser can be told from another: a random name that it keeps. */
export function visitorOf(ctx: RouteContext): string {
  const known = ctx.cookies.get(COOKIE)
  if (known && /^web-[0-9a-f]{16}$/.test(known)) return known
  const name = `web-${randomBytes(8).toString('hex')}`
  ctx.cookies.set(COOKIE, name, { httpOnly: true, sameSite: 'strict', maxAge: YEAR, overwrite: true })
  return name
}
