import type Router from '@koa/router'
import type { RouterContext } from '@koa/router'
import type { DefaultState, ParameterizedContext } from 'koa'

export interface RequestState extends DefaultState {
  /** Given by this system: also in the log and in `X-Request-Id`. */
  requestId: string
}

export type Context = ParameterizedContext<RequestState>
export type AppRouter = Router<RequestState>
export type RouteContext = RouterContext<RequestState>
