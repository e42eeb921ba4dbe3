import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { readGrid } from '../exchange/import/grid/read-grid.ts'
import { testFolder } from '../store/lowdb/test-folder.ts'
import { testServer } from './test-server.ts'

const ledgers = new URL('../../../../test/exchange/ledgers/', import.meta.url)

/** A server on 1 July 2024 with the problems of some ledgers, each in a ledger of its own. */
async function office() {
  const server = await testServer({ CLOCK: '2024-07-01T09:00:00+08:00' })
  const preview = async (file: Uint8Array, query: string) => {
    const response = await fetch(`${server.url}/api/v1/import?dryRun=1&${query}`, {
      method: 'POST',
      body: Buffer.from(file),
    })
    // biome-ignore lint/suspicious/noExplicitAny: tests look into answers of every shape
    return (await response.json()) as any
  }
  const take = async (name: string, query: string) => {
    const { token } = await preview(readFileSync(new URL(name, ledgers)), query)
    await server.ask(`/api/v1/import/${token}?${query.replace(/&?rulebook=[^&]*/, '')}`, { method: 'POST' })
  }
  const get = async (path: string) => {
    const response = await fetch(`${server.url}/api/v1/${path}`)
    return { headers: response.headers, file: Buffer.from(await response.arrayBuffer()) }
  }
  return { ...server, preview, take, get }
}

const files = [
  ['01-clean.xlsx', 'rulebook=shidian-2023'],
  ['02-title-zhaotong-68.xlsx', 'rulebook=zhaotong-2023'],
  ['03-two-row-header.xlsx', 'rulebook=shidian-2023'],
  ['05-dates.xlsx', 'rulebook=shidian-2023'],
  ['11-status-events.xlsx', 'rulebook=shidian-2023'],
] as const

describe('an exported ledger comes back without a difference', () => {
  test.each(files)('%s', async (name, query) => {
    const { take, get, preview } = await office()
    await take(name, query)
    for (const format of ['xlsx', 'csv']) {
      const { file } = await get(`export.${format}`)
      const back = await preview(file, query)
      expect({ format, changes: back.changes, rowErrors: back.rowErrors }).toEqual({
        format,
        changes: [],
        rowErrors: [],
      })
      expect(back).toMatchObject({ created: 0, updated: 0 })
      expect(back.unchanged).toBeGreaterThan(10)
    }
  })

  test.each([
    ['xlsx', 'xlsx:Calc MS Excel 2007 XML'],
    ['xls', 'xls:MS Excel 97'],
  ])('after LibreOffice has saved it as .%s', async (format, filter) => {
    const { take, get, preview } = await office()
    await take('11-status-events.xlsx', 'rulebook=shidian-2023')
    const folder = await testFolder()
    writeFileSync(join(folder, 'ledger.xlsx'), (await get('export.xlsx')).file)
    const saved = convert(folder, filter, join(folder, 'saved', `ledger.${format}`))
    if (!saved) return skipped()
    const back = await preview(saved, 'rulebook=shidian-2023')
    expect(back).toMatchObject({ changes: [], rowErrors: [], created: 0, updated: 0, unchanged: 30 })
  })
})

function skipped(): void {
  process.stderr.write(
    'LibreOffice is missing, so the round trip was not tried: apt-get install --no-install-recommends libreoffice-calc\n',
  )
}

/** The file as LibreOffice saves it; undefined where there is no LibreOffice. */
function convert(folder: string, filter: string, to: string): Buffer | undefined {
  const profile = `-env:UserInstallation=file://${folder}/profile`
  try {
    execFileSync(
      'soffice',
      ['--headless', profile, '--convert-to', filter, '--outdir', dirname(to), join(folder, 'ledger.xlsx')],
      {
        stdio: 'ignore',
      },
    )
  } catch {
    return undefined
  }
  return existsSync(to) ? readFileSync(to) : undefined
}

describe('what is handed in', () => {
  test('title, who reports when, headings, days as days', async () => {
    const { take, get } = await office()
    await take('01-clean.xlsx', 'rulebook=shidian-2023')
    const { file, headers } = await get('export.xlsx')
    expect(headers.get('content-disposition')).toContain(encodeURIComponent('整改台账-2024-07-01.xlsx'))
    const [sheet] = (await readGrid(file)).sheets
    const [title, report, headings, first] = sheet?.rows ?? []
    expect(title?.cells.get(1)?.text).toBe('生态环境突出问题整改台账')
    expect([...(report?.cells.values() ?? [])].map(({ text }) => text)).toContain('填报时间：2024年7月1日')
    const column = [...(headings?.cells ?? [])].find(([, { text }]) => text === '移交时间')?.[0] ?? 0
    expect(first?.cells.get(column)).toMatchObject({ text: '2023年5月22日', date: '2023-05-22' })
  })

  test('what a user typed stays text in every format', async () => {
    const { ask, get } = await office()
    const hostile = ['=HYPERLINK("http://a")', '+1+1', '-2', '@SUM(A1)', '=cmd|calc!A1']
    for (const [i, title] of hostile.entries())
      await ask('/api/v1/problems', { body: { number: i + 1, title, units: {} } })
    const { file } = await get('export.xlsx')
    const [sheet] = (await readGrid(file)).sheets
    const cells = sheet?.rows.flatMap((row) => [...row.cells.values()]) ?? []
    expect(cells.filter(({ formula }) => formula)).toEqual([])
    expect(cells.map(({ text }) => text)).toEqual(expect.arrayContaining(hostile))
    const csv = (await get('export.csv')).file.toString('utf8')
    for (const line of csv.split('\r\n')) for (const cell of line.split(',')) expect(cell).not.toMatch(/^"?[=+\-@]/)
  })

  test('everything as JSON', async () => {
    const { take, get } = await office()
    await take('11-status-events.xlsx', 'rulebook=shidian-2023')
    const { problems } = JSON.parse((await get('export.json')).file.toString('utf8'))
    expect(problems).toHaveLength(30)
    expect(problems[21].events).toContainEqual({
      type: 'extended',
      on: '2024-03-15',
      until: '2024-09-30',
      basis: '经县人民政府同意',
    })
  })
})
