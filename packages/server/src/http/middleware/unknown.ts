import type { Next } from 'koa'
import type { AppRouter, Context } from '../context.ts'
import { fail } from '../fault.ts'
import { methodNotAllowed, notFound } from '../faults.ts'

/** For what no route answers: which methods there are, or that there is nothing here. */
export const refuseUnknown =
  (router: AppRouter) =>
  async (ctx: Context, next: Next): Promise<void> => {
    const { path: here, route } = router.match(ctx.path, ctx.method)
    if (route) return next()
    if (here.length === 0) fail(notFound(ctx.path))
    const allowed = [...new Set([...here.flatMap(({ methods }) => methods), 'OPTIONS'])].toSorted()
    if (ctx.method !== 'OPTIONS') fail(methodNotAllowed(ctx.method, allowed))
    ctx.status = 204
    ctx.set('Allow', allowed.join(', '))
  }
