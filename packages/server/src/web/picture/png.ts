import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { initWasm, Resvg } from '@resvg/resvg-wasm'

const { resolve } = createRequire(import.meta.url)
const fontFolder = join(dirname(resolve('@embedpdf/fonts-sc')), '../fonts')
const faces = ['NotoSansHans-Regular.otf', 'NotoSansHans-Bold.otf']

let drawing: Promise<readonly Uint8Array[]> | undefined

/** The renderer and its fonts are loaded with the first picture: most starts never draw one. */
async function fonts(): Promise<readonly Uint8Array[]> {
  const [wasm, ...read] = await Promise.all([
    readFile(resolve('@resvg/resvg-wasm/index_bg.wasm')),
    ...faces.map((face) => readFile(join(fontFolder, face))),
  ])
  await initWasm(wasm)
  return read
}

/** A picture as PNG, twice as large as the SVG says. Fonts come with the program, not from the machine. */
export async function pngOf(svg: string): Promise<Uint8Array> {
  drawing ??= fonts()
  const fontBuffers = [...(await drawing)]
  const drawn = new Resvg(svg, {
    fitTo: { mode: 'zoom', value: 2 },
    font: { fontBuffers, loadSystemFonts: false, defaultFontFamily: 'Noto Sans S Chinese' },
  })
  try {
    return drawn.render().asPng()
  } finally {
    drawn.free()
  }
}
