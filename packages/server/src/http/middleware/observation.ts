import { randomUUID } from 'node:crypto'
import type { Next } from 'koa'
import { countRequest } from '../../metrics/metrics.ts'
import type { Context } from '../context.ts'
import type { House } from '../house.ts'

/** Gives every request an id, logs and counts it. What people wrote is in no log: neither bodies nor queries. */
export const observe =
  ({ log, metrics, isStopping }: House) =>
  async (ctx: Context, next: Next): Promise<void> => {
    const requestId = randomUUID()
    ctx.state.requestId = requestId
    ctx.set('X-Request-Id', requestId)
    const begun = performance.now()
    await next()
    if (isStopping()) ctx.set('Connection', 'close')
    const milliseconds = performance.now() - begun
    const route = String(ctx._matchedRoute ?? 'unknown')
    const method = METHODS.has(ctx.method) ? ctx.method : 'other'
    countRequest(metrics, { method, route, status: ctx.status }, milliseconds / 1000)
    const level = ctx.status >= 500 ? 'error' : 'info'
    log[level]({ requestId, method, route, status: ctx.status, ms: Math.round(milliseconds * 10) / 10 }, 'request')
  }

const METHODS = new Set(['GET', 'HEAD', 'POST', 'PUT', 'DELETE', 'OPTIONS', 'PATCH'])
