import { admit, refuseCrossSite } from './access.ts'
import type { RouteContext } from './context.ts'
import { HttpFault } from './fault.ts'
import type { House } from './house.ts'
import { languageOf } from './language.ts'
import { readRequest } from './read-request.ts'
import type { Answer, Route } from './route.ts'

/** The path as the router writes it. */
export const routerPath = ({ path }: Route): string => path.replaceAll(/\{(\w+)\}/g, ':$1')

/** Answers one route: who asks, what is asked, the answer. */
export const serveRoute =
  (house: House, route: Route) =>
  async (ctx: RouteContext): Promise<void> => {
    const caller = route.open ? 'anybody' : await admitVisitor(house, ctx)
    const call = await readRequest(route, ctx.req, ctx.params, ctx.URL.searchParams)
    send(ctx, await route.handle(house, { ...call, caller, language: languageOf(ctx) } as never))
  }

/** @throws {HttpFault} 401, 403, 429. */
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

function send(ctx: RouteContext, { status, body, headers = {} }: Answer): void {
  ctx.status = status
  ctx.body = body
  ctx.set(headers)
  if (!headers.ETag || status !== 200) return
  ctx.set('Cache-Control', 'private, no-cache')
  if (ctx.fresh) ctx.status = 304
}
