import { readForm } from '../http/body.ts'
import type { AppRouter, RouteContext } from '../http/context.ts'
import { fail } from '../http/fault.ts'
import { notFound } from '../http/faults.ts'
import type { House } from '../http/house.ts'
import { admitVisitor } from '../http/serve-route.ts'
import { countMessage } from '../metrics/metrics.ts'
import { serveAsset } from './assets.ts'
import { chatPage } from './chat-page.ts'
import { languageOfPage } from './language.ts'
import { listPage } from './list-page.ts'
import { visitorOf } from './visitor.ts'

/** What people look at. */
export function addPages(router: AppRouter, house: House): void {
  router.get('/', async (ctx) => {
    admitVisitor(house, ctx)
    const cursor = ctx.URL.searchParams.get('cursor') ?? undefined
    show(ctx, await listPage(house, languageOfPage(ctx.URL), cursor))
  })
  router.get('/chat', async (ctx) => {
    admitVisitor(house, ctx)
    visitorOf(ctx)
    const draft = ctx.URL.searchParams.get('say') ?? ''
    show(ctx, await chatPage(house, { language: languageOfPage(ctx.URL), draft }))
  })
  router.post('/chat', async (ctx) => {
    admitVisitor(house, ctx)
    await say(house, ctx)
  })
  router.get('/assets/:name', async (ctx) => {
    if (!(await serveAsset(ctx, ctx.params.name ?? ''))) fail(notFound(ctx.path))
  })
}

/** The form of the chat page, sent by the browser itself or by the script of the page, which wants the answer only. */
async function say(house: House, ctx: RouteContext): Promise<void> {
  const { text: written = '', offer, messageId } = await readForm(ctx.req)
  const text = offer ?? written
  const answer = await house.conversation.say(
    { user: visitorOf(ctx), text, messageId: messageId || undefined },
    house.clock,
  )
  countMessage(house.metrics, answer.understood.kind)
  if (ctx.accepts('html', 'json') === 'html') {
    show(ctx, await chatPage(house, { language: languageOfPage(ctx.URL), exchange: { text, answer } }))
  } else {
    ctx.body = {
      replies: answer.replies.map((reply) => reply.text),
      pending: answer.pending,
      suggestions: answer.suggestions,
    }
  }
}

function show(ctx: RouteContext, page: string): void {
  ctx.type = 'html'
  ctx.body = page
}
