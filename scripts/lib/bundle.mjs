// How much @zhenggai/rules weighs in a browser: everything that its main entry brings, minified and compressed.

import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { build } from 'esbuild'
import { root } from './root.mjs'

/** The aim is 45 kB; the texts of five rulebooks in two languages are not there yet. No commit may make it worse. */
const mostKilobytes = 92

/** @returns {Promise<{ ok: boolean, output: string }>} */
export async function weighRules() {
  const { outputFiles } = await build({
    entryPoints: [join(root, 'packages/rules/dist/index.js')],
    bundle: true,
    minify: true,
    charset: 'utf8',
    format: 'esm',
    platform: 'browser',
    write: false,
  })
  const kilobytes = gzipSync(outputFiles[0]?.contents ?? '', { level: 9 }).length / 1000
  const said = `${kilobytes.toFixed(1)} kB compressed, at most ${mostKilobytes} kB`
  console.log(`       @zhenggai/rules in a browser: ${said}`)
  return { ok: kilobytes <= mostKilobytes, output: said }
}
