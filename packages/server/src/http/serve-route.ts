import type { RouteContext } from './context.ts'
import type { House } from './house.ts'
import { languageOf } from './language.ts'
import { readRequest } from './read-request.ts'
import type { Answer, Route } from './route.ts'
import { type Visit, visit } from './visit.ts'

/** The path as the router writes it. */
export const routerPath = ({ path }: Route): string => path.replaceAll(/\{(\w+)\}/g, ':$1')

/** Answers one route: who asks, what is asked, the answer. */
export const serveRoute =
  (house: House, route: Route) =>
  async (ctx: RouteContext): Promise<void> => {
    const { house: own, ...visitor } = route.open ? anybody(house, ctx) : await visit(house, ctx, route.only)
    const call = await readRequest(route, ctx.req, ctx.params, ctx.URL.searchParams)
    send(ctx, await route.handle(own, { ...call, ...visitor, language: languageOf(ctx) } as never))
  }

const anybody = (house: House, { state: { requestId } }: RouteContext): Visit => ({
  caller: 'anybody',
  requestId,
  overseer: false,
  house,
})

function send(ctx: RouteContext, { status, body, headers = {} }: Answer): void {
  ctx.status = status
  ctx.body = body
  ctx.set(headers)
  if (!headers.ETag || status !== 200) return
  ctx.set('Cache-Control', 'private, no-cache')
  if (ctx.fresh) ctx.status = 304
}
