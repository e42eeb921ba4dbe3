import type { IncomingMessage } from 'node:http'
import type { AppRouter, RouteContext } from '../../http/context.ts'
import type { House } from '../../http/house.ts'
import type { Callback, CallbackAnswer } from './callback.ts'

const CALLBACK_PATH = '/wecom/callback'
/** The longest message of WeCom is far below this. */
const LARGEST_BODY = 256 * 1024

/** The route that WeCom calls. It is open to everybody: what is not signed is refused without a word. */
export function addWecomCallback(router: AppRouter, house: House): void {
  const callback = house.wecom?.callback
  if (!callback) return
  router.get(CALLBACK_PATH, async (ctx) => {
    answer(ctx, callback.verify({ ...queryOf(ctx), encrypted: one(ctx, 'echostr') }), house)
  })
  router.post(CALLBACK_PATH, async (ctx) => {
    answer(ctx, await receive(callback, ctx), house)
  })
}

async function receive(callback: Callback, ctx: RouteContext): Promise<CallbackAnswer> {
  const body = await readBody(ctx.req)
  return body === undefined
    ? { kind: 'refused', reason: 'the body is too large' }
    : callback.receive(queryOf(ctx), body)
}

const queryOf = (ctx: RouteContext) => ({
  signature: one(ctx, 'msg_signature'),
  timestamp: one(ctx, 'timestamp'),
  nonce: one(ctx, 'nonce'),
})

const one = (ctx: RouteContext, name: string): string | undefined => ctx.URL.searchParams.get(name)?.slice(0, 4096)

function answer(ctx: RouteContext, given: CallbackAnswer, { log }: House): void {
  switch (given.kind) {
    case 'text':
      ctx.status = 200
      ctx.type = 'text/plain'
      ctx.body = given.body
      return
    case 'json':
      ctx.status = 200
      ctx.body = given.body
      return
    case 'refused':
      log.warn({ reason: given.reason, requestId: ctx.state.requestId }, 'a WeCom callback was refused')
      ctx.status = 403
      ctx.type = 'text/plain'
      ctx.body = ''
  }
}

/** Undefined: it is too large. */
async function readBody(request: IncomingMessage): Promise<string | undefined> {
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length
    if (size > LARGEST_BODY) return undefined
    chunks.push(chunk)
  }
  return Buffer.concat(chunks).toString('utf8')
}
