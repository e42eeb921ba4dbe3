import { admit, refuseCrossSite } from './access.ts'
import type { RouteContext } from './context.ts'
import { HttpFault } from './fault.ts'
import type { House } from './house.ts'

/**
 * Who asks.
 * @throws {HttpFault} 401, 403, 429.
 */
export async function admitVisitor({ config, limits }: House, ctx: RouteContext): Promise<string> {
  refuseCrossSite(ctx.method, ctx.get('Sec-Fetch-Site'))
  const { host, authorization } = ctx.req.headers
  const visitor = { address: ctx.req.socket.remoteAddress, host, authorization }
  if (!config.tokens) return admit(undefined, visitor)
  const address = visitor.address ?? 'unknown'
  await limits.mayGuess(address)
  try {
    const caller = admit(config.tokens, visitor)
    await limits.request(caller)
    return caller
  } catch (error) {
    // A browser asks without a token first, and is no guesser for it.
    if (authorization && error instanceof HttpFault && error.fault.status === 401) await limits.wrongToken(address)
    throw error
  }
}
