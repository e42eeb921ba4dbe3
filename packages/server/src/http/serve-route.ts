import { admit, refuseCrossSite } from './access.ts'
import type { RouteContext } from './context.ts'
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
    const caller = route.open ? 'anybody' : admitVisitor(house, ctx)
    const call = await readRequest(route, ctx.req, ctx.params, ctx.URL.searchParams)
    send(ctx, await route.handle(house, { ...call, caller, language: languageOf(ctx) } as never))
  }

/** @throws {HttpFault} 401, 403. */
export function admitVisitor({ config }: House, ctx: RouteContext): string {
  refuseCrossSite(ctx.method, ctx.get('Sec-Fetch-Site'))
  const { host, authorization } = ctx.req.headers
  return admit(config.tokens, { address: ctx.req.socket.remoteAddress, host, authorization })
}

function send(ctx: RouteContext, { status, body, headers = {} }: Answer): void {
  ctx.status = status
  ctx.body = body
  ctx.set(headers)
  if (!headers.ETag || status !== 200) return
  ctx.set('Cache-Control', 'private, no-cache')
  if (ctx.fresh) ctx.status = 304
}
