import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { extname } from 'node:path'
import type { RouteContext } from '../http/context.ts'

// The same way from src/web and from dist/web.
const folder = new URL('../../assets/', import.meta.url)
const names: ReadonlySet<string> = new Set(['chat.js', 'icon.svg', 'style.css'])
const types: Readonly<Record<string, string>> = {
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.css': 'text/css; charset=utf-8',
}

/** What the pages load. False: there is no such file. */
export async function serveAsset(ctx: RouteContext, name: string): Promise<boolean> {
  if (!names.has(name)) return false
  const content = await readFile(new URL(name, folder))
  ctx.status = 200
  ctx.set('Cache-Control', 'no-cache')
  ctx.set('Content-Type', types[extname(name)] ?? 'application/octet-stream')
  ctx.set('ETag', `"${createHash('sha256').update(content).digest('hex').slice(0, 16)}"`)
  if (ctx.fresh) ctx.status = 304
  else ctx.body = content
  return true
}
