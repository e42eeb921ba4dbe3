import { readForm } from '../http/body.ts'
import type { AppRouter, RouteContext } from '../http/context.ts'
import { fail } from '../http/fault.ts'
import { notFound } from '../http/faults.ts'
import type { House } from '../http/house.ts'
import { findProblem } from '../http/routes/find-problem.ts'
import { noteReading } from '../http/routes/note-reading.ts'
import { readFilters } from '../http/schemas/filters.ts'
import { matching } from '../http/views/matching.ts'
import { asOnTheWall, type Visit, visit } from '../http/visit.ts'
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
import { speakerOf } from './speaker.ts'
import { statisticsPage } from './statistics/statistics-page.ts'

/** What people look at. */
export function addPages(router: AppRouter, house: House): void {
  router.get('/', async (ctx) => {
    const own = asOnTheWall((await visit(house, ctx)).house)
    show(ctx, await chartPage(await pageHouse(own, ctx), languageOfPage(ctx.URL), readChartRequest(ctx.URL)))
  })
  router.get('/problems/:number', async (ctx) => {
    const visitor = await visit(house, ctx)
    const own = await pageHouse(visitor.house, ctx)
    const problem = await findProblem(own, ctx.params.number ?? '')
    await noteReading(own, visitor, problem)
    show(ctx, problemPage(own, problem, languageOfPage(ctx.URL)))
  })
  router.get('/chart.png', async (ctx) => {
    const own = await pageHouse(asOnTheWall((await visit(house, ctx)).house), ctx)
    const today = house.clock.today()
    const matches = matching(own, await own.ledger.all(), today, readFilters(ctx.URL))
    const problems = matches.map(({ problem }) => problem)
    const picture = await chartPicture(own, problems, today, languageOfPage(ctx.URL))
    ctx.type = 'png'
    ctx.body = Buffer.from(picture)
  })
  router.get('/duties', async (ctx) => {
    const { house: own } = await visit(house, ctx)
    show(ctx, await dutiesPage(await pageHouse(own, ctx), languageOfPage(ctx.URL), ctx.URL))
  })
  router.get('/alerts', async (ctx) => {
    const { house: own, overseer } = await visit(house, ctx)
    show(ctx, await alertsPage(await pageHouse(own, ctx), languageOfPage(ctx.URL), ctx.URL, overseer))
  })
  router.get('/statistics', async (ctx) => {
    const { house: own } = await visit(house, ctx)
    show(ctx, await statisticsPage(await pageHouse(own, ctx), languageOfPage(ctx.URL)))
  })
  addImportPages(router, house)
  router.get('/chat', async (ctx) => {
    const visitor = await visit(house, ctx)
    const draft = ctx.URL.searchParams.get('say') ?? ''
    const speaker = await speakerOf(house, ctx, visitor.caller)
    show(
      ctx,
      await chatPage(await pageHouse(visitor.house, ctx), { language: languageOfPage(ctx.URL), speaker, draft }),
    )
  })
  router.post('/chat', async (ctx) => {
    await say(await visit(house, ctx), ctx)
  })
  router.get('/assets/:name', async (ctx) => {
    if (!(await serveAsset(ctx, ctx.params.name ?? ''))) fail(notFound(ctx.path))
  })
}

/** The form of the chat page, sent by the browser itself or by the script of the page, which wants the answer only. */
async function say({ house, caller, requestId }: Visit, ctx: RouteContext): Promise<void> {
  const { text: written = '', offer, messageId } = await readForm(ctx.req)
  const text = offer ?? written
  const own = await pageHouse(house, ctx)
  const speaker = await speakerOf(house, ctx, caller)
  if (house.config.tokens) await house.limits.message(speaker.id, undefined)
  const answer = await house.conversation.say(
    { user: speaker.id, text, messageId: messageId || undefined, ledger: own.ledger.name, requestId },
    house.clock,
  )
  countMessage(house.metrics, answer.understood.kind)
  if (ctx.accepts('html', 'json') === 'html') {
    show(ctx, await chatPage(own, { language: languageOfPage(ctx.URL), speaker, exchange: { text, answer } }))
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
