import type { Grid, Sheet } from './grid.ts'
import { limits } from './limits.ts'
import { readSharedStrings } from './shared-strings.ts'
import { type Budget, readSheet } from './sheet.ts'
import { readStyles } from './styles.ts'
import { damaged, tooLarge } from './unreadable.ts'
import { attribute, createScanner } from './xml.ts'
import { readDirectory, unpackText, type ZipEntry } from './zip.ts'

/**
 * An .xlsx or .xlsm as a grid. Only sheets, their strings and formats are unpacked: macros, links, pictures and whatever else
 * is in the file stay packed.
 * @throws {UnreadableFileError}
 */
export async function readXlsx(file: Buffer): Promise<Grid> {
  const parts = new Map(readDirectory(file).map((entry) => [entry.name.toLowerCase(), entry]))
  const text = (name: string): Promise<string> => {
    const entry = parts.get(name.toLowerCase())
    return entry ? unpackText(file, entry) : Promise.resolve('')
  }
  const workbook = workbookPath(await text('_rels/.rels'), parts)
  const folder = workbook.slice(0, workbook.lastIndexOf('/') + 1)
  const targets = readTargets(await text(`${folder}_rels/${workbook.slice(folder.length)}.rels`), folder)
  const { sheets, is1904 } = readWorkbook(await text(workbook))
  if (sheets.length === 0) damaged()
  if (sheets.length > limits.sheetCount) tooLarge(`${sheets.length} 个工作表`, `${sheets.length} sheets`)
  const strings = readSharedStrings(await text(targets.find(({ type }) => type === 'sharedStrings')?.path ?? ''))
  const formats = readStyles(await text(targets.find(({ type }) => type === 'styles')?.path ?? ''))
  const budget: Budget = { bytes: limits.sheets, cells: limits.cells, characters: limits.characters }
  const read: Sheet[] = []
  for (const { name, id, hidden } of sheets) {
    const target = targets.find((one) => one.id === id)
    const entry = target && parts.get(target.path.toLowerCase())
    // A chart on a sheet of its own holds no rows.
    if (target?.type !== 'worksheet' || !entry) continue
    read.push({ name, hidden, ...(await readSheet(file, entry, { strings, formats, is1904 }, budget)) })
  }
  return { sheets: read }
}

interface Target {
  readonly id: string
  /** The last word of the relationship's type. */
  readonly type: string
  readonly path: string
}

function workbookPath(relations: string, parts: ReadonlyMap<string, ZipEntry>): string {
  const named = readTargets(relations, '').find(({ type }) => type === 'officeDocument')?.path
  return named && parts.has(named.toLowerCase()) ? named : 'xl/workbook.xml'
}

function readTargets(xml: string, folder: string): readonly Target[] {
  const targets: Target[] = []
  scan(xml, (name, attributes) => {
    if (name !== 'Relationship' || attribute(attributes, 'TargetMode') === 'External') return
    const target = (attribute(attributes, 'Target') ?? '').replaceAll('\\', '/')
    targets.push({
      id: attribute(attributes, 'Id') ?? '',
      type: (attribute(attributes, 'Type') ?? '').replace(/^.*\//, ''),
      path: target.startsWith('/') ? target.slice(1) : inFolder(folder, target),
    })
  })
  return targets
}

/** `xl/` and `../xl/a.xml` → `xl/a.xml`. */
function inFolder(folder: string, target: string): string {
  const steps: string[] = []
  for (const step of `${folder}${target}`.split('/')) {
    if (step === '..') steps.pop()
    else if (step !== '.' && step !== '') steps.push(step)
  }
  return steps.join('/')
}

interface NamedSheet {
  readonly name: string
  readonly id: string
  readonly hidden: boolean
}

function readWorkbook(xml: string): { readonly sheets: readonly NamedSheet[]; readonly is1904: boolean } {
  const sheets: NamedSheet[] = []
  let is1904 = false
  scan(xml, (name, attributes) => {
    if (name === 'workbookPr') is1904 = /^(?:1|true)$/.test(attribute(attributes, 'date1904') ?? '')
    if (name !== 'sheet') return
    const state = attribute(attributes, 'state') ?? 'visible'
    const id = /:id\s*=\s*["']([^"']*)/.exec(attributes)?.[1] ?? ''
    sheets.push({ name: attribute(attributes, 'name') ?? '', id, hidden: state !== 'visible' })
  })
  return { sheets, is1904 }
}

function scan(xml: string, open: (name: string, attributes: string) => void): void {
  const scanner = createScanner({ open })
  scanner.write(xml)
  scanner.end()
}
