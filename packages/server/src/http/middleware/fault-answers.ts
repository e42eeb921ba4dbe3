import type { Next } from 'koa'
import { faultPage } from '../../web/fault-page.ts'
import { languageOfPage } from '../../web/language.ts'
import type { Context } from '../context.ts'
import { type Fault, HttpFault } from '../fault.ts'
import { internal } from '../faults.ts'
import type { House } from '../house.ts'
import { languageOf } from '../language.ts'
import { thrownFault } from '../ledger-faults.ts'
import { PROBLEM_JSON, problemDetails } from '../problem-details.ts'

/** Whatever goes wrong becomes a problem details document, or a page for somebody who looks at pages. */
export const answerFaults =
  (house: House) =>
  async (ctx: Context, next: Next): Promise<void> => {
    try {
      await next()
    } catch (error) {
      answer(house, ctx, faultOf(house, error, ctx.state.requestId))
    }
  }

/** An error that nobody foresaw tells its story to the log only. */
function faultOf({ config, log }: House, error: unknown, requestId: string): Fault {
  if (error instanceof HttpFault) return error.fault
  log.error({ err: error, requestId }, 'request failed')
  return thrownFault(error, config.dataDir) ?? internal(requestId)
}

function answer(house: House, ctx: Context, fault: Fault): void {
  ctx.status = fault.status
  ctx.set(fault.headers ?? {})
  if (wantsPage(ctx)) {
    ctx.type = 'html'
    ctx.body = faultPage(house, languageOfPage(ctx.URL), fault)
    return
  }
  const language = languageOf(ctx)
  ctx.set('Content-Language', language === 'zh' ? 'zh-CN' : 'en')
  ctx.vary('Accept-Language')
  ctx.body = JSON.stringify(problemDetails(fault, language, ctx.state.requestId))
  ctx.set('Content-Type', PROBLEM_JSON)
}

const wantsPage = (ctx: Context): boolean => !ctx.path.startsWith('/api/') && ctx.accepts('json', 'html') === 'html'
