import { readForm } from '../http/body.ts'
import type { AppRouter, RouteContext } from '../http/context.ts'
import { fail } from '../http/fault.ts'
import { notFound } from '../http/faults.ts'
import type { House } from '../http/house.ts'
import { findProblem } from '../http/routes/find-problem.ts'
import { admitVisitor } from '../http/serve-route.ts'
import { countMessage } from '../metrics/metrics.ts'
import { alertsPage } from './alerts/alerts-page.ts'
import { serveAsset } from './assets.ts'
import { chartPage } from './chart/chart-page.ts'
import { readChartRequest } from './chart/request.ts'
import { chatPage } from './chat-page.ts'
import { dutiesPage } from './duties/duties-page.ts'
import { addImportPages } from './import/import-routes.ts'
import { languageOfPage } from './language.ts'
import { pageHouse } from './page-house.ts'
import { chartPicture } from './picture/chart-picture.ts'
import { problemPage } from './problem/problem-page.ts'
import { statisticsPage } from './statistics/statistics-page.ts'
import { visitorOf } from './visitor.ts'

/** What people look at. */
export function addPages(router: AppRouter, house: House): void {
  router.get('/', async (ctx) => {
    await admitVisitor(house, ctx)
    show(ctx, await chartPage(await pageHouse(house, ctx), languageOfPage(ctx.URL), readChartRequest(ctx.URL)))
  })
  router.get('/problems/:number', async (ctx) => {
    await admitVisitor(house, ctx)
    const own = await pageHouse(house, ctx)
    const problem = await findProblem(own, ctx.params.number ?? '')
    show(ctx, problemPage(own, problem, languageOfPage(ctx.URL)))
  })
  router.get('/chart.png', async (ctx) => {
    await admitVisitor(house, ctx)
    const own = await pageHouse(house, ctx)
    const picture = await chartPicture(own, await own.ledger.all(), house.clock.today(), languageOfPage(ctx.URL))
    ctx.type = 'png'
    ctx.body = Buffer.from(picture)
  })
  router.get('/duties', async (ctx) => {
    await admitVisitor(house, ctx)
    show(ctx, await dutiesPage(await pageHouse(house, ctx), languageOfPage(ctx.URL), ctx.URL))
  })
  router.get('/alerts', async (ctx) => {
    await admitVisitor(house, ctx)
    show(ctx, await alertsPage(await pageHouse(house, ctx), languageOfPage(ctx.URL), ctx.URL))
  })
  router.get('/statistics', async (ctx) => {
    await admitVisitor(house, ctx)
    show(ctx, await statisticsPage(await pageHouse(house, ctx), languageOfPage(ctx.URL)))
  })
  addImportPages(router, house)
  router.get('/chat', async (ctx) => {
    await admitVisitor(house, ctx)
    visitorOf(ctx)
    const draft = ctx.URL.searchParams.get('say') ?? ''
    show(ctx, await chatPage(await pageHouse(house, ctx), { language: languageOfPage(ctx.URL), draft }))
  })
  router.post('/chat', async (ctx) => {
    await say(house, ctx, await admitVisitor(house, ctx))
  })
  router.get('/assets/:name', async (ctx) => {
    if (!(await serveAsset(ctx, ctx.params.name ?? ''))) fail(notFound(ctx.path))
  })
}

/** The form of the chat page, sent by the browser itself or by the script of the page, which wants the answer only. */
async function say(house: House, ctx: RouteContext, caller: string): Promise<void> {
  const { text: written = '', offer, messageId } = await readForm(ctx.req)
  const text = offer ?? written
  const own = await pageHouse(house, ctx)
  const answer = await house.conversation.say(
    { user: visitorOf(ctx), text, messageId: messageId || undefined, as: caller, ledger: own.ledger.name },
    house.clock,
  )
  countMessage(house.metrics, answer.understood.kind)
  if (ctx.accepts('html', 'json') === 'html') {
    show(ctx, await chatPage(own, { language: languageOfPage(ctx.URL), exchange: { text, answer } }))
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
