import { carryOutImport } from '../../exchange/import/plan/carry-out.ts'
import { previewDocument } from '../../exchange/import/plan/document.ts'
import { previewImport } from '../../exchange/import/plan/preview.ts'
import type { AppRouter, RouteContext } from '../../http/context.ts'
import { fail } from '../../http/fault.ts'
import { notFound } from '../../http/faults.ts'
import type { House } from '../../http/house.ts'
import { notCarriedOut, registering, unreadable } from '../../http/routes/import.ts'
import { type Visit, visit } from '../../http/visit.ts'
import { requireWriter } from '../../http/writers.ts'
import { languageOfPage } from '../language.ts'
import { pageHouse } from '../page-house.ts'
import { donePage, previewPage, uploadPage } from './import-page.ts'
import { readUpload } from './upload.ts'

/** A ledger file by the browser: choose it, look at what it would do, confirm. */
export function addImportPages(router: AppRouter, house: House): void {
  router.get('/import', async (ctx) => {
    const { house: own } = await visit(house, ctx)
    show(ctx, uploadPage(await pageHouse(own, ctx), languageOfPage(ctx.URL)))
  })
  router.post('/import', async (ctx) => {
    show(ctx, await preview(await visit(house, ctx), ctx))
  })
  router.post('/import/:token', async (ctx) => {
    show(ctx, await confirm(await visit(house, ctx), ctx))
  })
}

async function preview({ house, caller }: Visit, ctx: RouteContext): Promise<string> {
  const own = await pageHouse(house, ctx)
  const language = languageOfPage(ctx.URL)
  const rulebook = house.rulebooks.get(own.ledger.defaultRulebook)
  await requireWriter(house, caller, registering(rulebook.id), own.ledger)
  const upload = await readUpload(ctx.req)
  if (!upload) return uploadPage(own, language, true)
  const request = { file: upload.content, name: upload.name, rulebook, by: caller }
  const read = await previewImport(own, request).catch(unreadable)
  return previewPage(own, language, previewDocument(read, rulebook.id, language))
}

async function confirm({ house, caller }: Visit, ctx: RouteContext): Promise<string> {
  const own = await pageHouse(house, ctx)
  const { token = '' } = ctx.params
  if (!/^[\w-]{10,60}$/.test(token)) fail(notFound(ctx.path))
  const writer = await requireWriter(house, caller, registering(own.ledger.defaultRulebook), own.ledger)
  const confirmed = await carryOutImport(own, token, caller, { ...writer, channel: 'import' })
  if (!confirmed.ok) return fail(notCarriedOut(confirmed.why))
  return donePage(own, languageOfPage(ctx.URL), confirmed.done)
}

function show(ctx: RouteContext, page: string): void {
  ctx.type = 'html'
  ctx.body = page
}
