import { formatOf } from './number-format.ts'
import { attribute, createScanner } from './xml.ts'

/** The number format of each cell style, in the order in which cells refer to them. */
export function readStyles(xml: string): readonly string[] {
  const custom = new Map<number, string>()
  const ids: number[] = []
  let inCellFormats = false
  const scanner = createScanner({
    open(name, attributes) {
      if (name === 'numFmt')
        custom.set(Number(attribute(attributes, 'numFmtId')), attribute(attributes, 'formatCode') ?? 'General')
      else if (name === 'cellXfs') inCellFormats = true
      else if (name === 'xf' && inCellFormats) ids.push(Number(attribute(attributes, 'numFmtId') ?? 0))
    },
    close(name) {
      if (name === 'cellXfs') inCellFormats = false
    },
  })
  scanner.write(xml)
  scanner.end()
  return ids.map((id) => formatOf(id, custom))
}
