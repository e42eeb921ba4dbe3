import { readdirSync, readFileSync } from 'node:fs'
import { rulebooks } from '@zhenggai/rules'
import { describe, expect, test } from 'vitest'
import { columnLetter } from '../../packages/server/src/exchange/import/grid/grid.ts'
import { readGrid } from '../../packages/server/src/exchange/import/grid/read-grid.ts'
import type { Doubt } from '../../packages/server/src/exchange/import/read/doubt.ts'
import { readWorkbook } from '../../packages/server/src/exchange/import/read/read-workbook.ts'

const folder = new URL('./ledgers/', import.meta.url)
const files = readdirSync(folder).filter((name) => name.endsWith('.xlsx'))
// biome-ignore lint/suspicious/noExplicitAny: what a careful reader gets, as written down
const goldOf = (file: string): any =>
  JSON.parse(readFileSync(new URL(file.replace('.xlsx', '.gold.json'), folder), 'utf8'))

/** Events of steps have a neutral name there, and the name of the rulebook here. */
const neutral: Readonly<Record<string, string>> = {
  'self-inspected': 'self-inspection',
  'county-government-accepted': 'acceptance',
  'municipal-government-accepted': 'acceptance',
  'looked-back': 'look-back',
}

/** NFKC without white space, as the gold is compared. */
const plain = (value: unknown): unknown =>
  JSON.parse(
    JSON.stringify(value)
      .normalize('NFKC')
      .replace(/\\n|\s/g, ''),
  )

// biome-ignore lint/suspicious/noExplicitAny: compared as data
const inOrder = (events: readonly any[] = []) =>
  events
    .map(({ type, until, to = until, ...event }) => ({ type: neutral[type] ?? type, ...(to && { to }), ...event }))
    .toSorted((a, b) => (a.type < b.type ? -1 : 1))

const places = (doubts: readonly Pick<Doubt, 'sheet' | 'row' | 'column' | 'code'>[]): readonly string[] =>
  doubts.map(({ sheet, row, column, code }) => `${sheet}!${column}${row} ${code}`).toSorted()

describe.each(files.filter((file) => goldOf(file).expect === 'import'))('%s', (file) => {
  const gold = goldOf(file)
  const read = async () => {
    const rulebook = rulebooks.get(gold.importOptions.rulebook)
    const grid = await readGrid(readFileSync(new URL(file, folder)), file)
    return { rulebook, ledger: readWorkbook(grid, { rulebook, today: '2026-11-20', decisions: {} }) }
  }

  test('its problems are those that a careful reader gets', async () => {
    const { rulebook, ledger } = await read()
    const found = ledger.problems.map(({ number, facts, events }) => ({
      number,
      rulebook: rulebook.id,
      ...facts,
      events: inOrder(events),
    }))
    // biome-ignore lint/suspicious/noExplicitAny: compared as data
    expect(plain(found)).toEqual(plain(gold.problems.map((one: any) => ({ ...one, events: inOrder(one.events) }))))
  })

  test('each comes from its rows', async () => {
    const { ledger } = await read()
    const found = ledger.problems.map(({ origin: { sheet, rows } }) => ({ sheet, rows }))
    // biome-ignore lint/suspicious/noExplicitAny: compared as data
    expect(found).toEqual(gold.origins.map(({ sheet, rows }: any) => ({ sheet, rows })))
  })

  test('its errors and doubts stand at their cells', async () => {
    const { ledger } = await read()
    expect(places(ledger.errors)).toEqual(places(gold.rowErrors))
    expect(places(ledger.warnings)).toEqual(places(gold.warnings))
  })

  test('columns without a place are named', async () => {
    const { ledger } = await read()
    const found = ledger.sheets.flatMap(({ name, unplaced }) =>
      unplaced.map(({ column, heading }) => ({ sheet: name, column: columnLetter(column), header: heading })),
    )
    // biome-ignore lint/suspicious/noExplicitAny: compared as data
    expect(found).toEqual(gold.unplaced.map(({ sheet, column, header }: any) => ({ sheet, column, header })))
    expect(ledger.sheets.flatMap(({ skipped }) => skipped)).toEqual(gold.skippedRows)
  })
})

test('the same ledger saved as .xls says the same', async () => {
  const gold = goldOf('11-status-events.xlsx')
  const rulebook = rulebooks.get(gold.importOptions.rulebook)
  const read = async (name: string) =>
    readWorkbook(await readGrid(readFileSync(new URL(name, folder))), { rulebook, today: '2026-11-20', decisions: {} })
  const [xls, xlsx] = [await read('11-status-events.xls'), await read('11-status-events.xlsx')]
  expect(xls.problems).toEqual(xlsx.problems)
  expect(places(xls.warnings)).toEqual(places(gold.warnings))
})

test('a Word document with another name is refused as what it is', async () => {
  const gold = goldOf('14d-docx-renamed.xlsx')
  const file = readFileSync(new URL('14d-docx-renamed.xlsx', folder))
  const refused = await readGrid(file).catch((error: unknown) => error)
  expect(refused).toMatchObject({ code: gold.refusal.code })
  expect(plain(refused)).toMatchObject({ text: { zh: plain(`${gold.refusal.message}。`) } })
})
