import Router from '@koa/router'
import Koa from 'koa'
import * as z from 'zod'
import { addWecomCallback } from '../channels/callback/route.ts'
import { addPages } from '../web/pages.ts'
import type { RequestState } from './context.ts'
import type { House } from './house.ts'
import { createLimits } from './limits.ts'
import { answerFaults } from './middleware/fault-answers.ts'
import { observe } from './middleware/observation.ts'
import { secureHeaders } from './middleware/secure-headers.ts'
import { refuseUnknown } from './middleware/unknown.ts'
import { describeRoutes } from './openapi.ts'
import { defineRoute, ok, type Route } from './route.ts'
import { routes } from './routes/routes.ts'
import { routerPath, serveRoute } from './serve-route.ts'

/** The HTTP interface and the pages. */
export function createApp(parts: Omit<House, 'limits'>): Koa<RequestState> {
  const house: House = { ...parts, limits: createLimits() }
  const app = new Koa<RequestState>()
  const router = new Router<RequestState>()
  for (const route of [...routes, describe]) {
    router.register(routerPath(route), [route.method], serveRoute(house, route))
  }
  addPages(router, house)
  addWecomCallback(router, house)
  app.use(observe(house)).use(secureHeaders).use(answerFaults(house)).use(refuseUnknown(router)).use(router.routes())
  // What fails after the answer has begun: the connection was cut.
  app.on('error', (error: unknown) => house.log.debug({ err: error }, 'connection lost'))
  return app
}

const VERSION = '0.1.0'

const describe: Route = defineRoute({
  method: 'GET',
  path: '/openapi.json',
  id: 'describe',
  summary: 'This description.',
  open: true,
  request: {},
  answers: { 200: { description: 'OpenAPI 3.1.', schema: z.looseObject({ openapi: z.string() }) } },
  handle: async () => ok(description()),
})

let described: unknown
const description = (): unknown => (described ??= describeRoutes([...routes, describe], VERSION))
