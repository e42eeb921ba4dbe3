/** A ledger of 5000 problems out to Excel and in again: what an office waits for, and what it costs in memory. */
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { rulebooks } from '@zhenggai/rules'
import { atInstant } from '../../packages/server/src/clock.ts'
import { exportTable } from '../../packages/server/src/exchange/export/table.ts'
import { exportXlsx } from '../../packages/server/src/exchange/export/xlsx.ts'
import { previewImport } from '../../packages/server/src/exchange/import/plan/preview.ts'
import { openLedger } from '../../packages/server/src/ledger/ledger.ts'
import { openLowdbStore } from '../../packages/server/src/store/lowdb/lowdb-store.ts'

const COUNT = 5000
const rulebook = rulebooks.get('shidian-2023')
const clock = atInstant('2024-07-01T09:00:00+08:00')

const problems = Array.from({ length: COUNT }, (_, i) => {
  const number = i + 1
  const problem = {
    number,
    title: `第${number}处集镇污水处理站配套管网不完善`,
    description: `集镇污水处理站配套管网不完善，进水浓度长期偏低，运行负荷率不足40%（第${number}处）。`,
    level: 'municipal',
    severity: i % 3 === 0 ? 'key' : 'general',
    source: 'sector-screening',
    units: {
      lead: '县住房和城乡建设局',
      responsible: ['由旺镇人民政府', '姚关镇人民政府'],
      supporting: ['市生态环境局施甸分局'],
    },
    goal: '集镇污水收集率达到75%以上，设施正常稳定运行。',
    measures: '1.新建配套管网3.2公里；2.完成沿街住户接户改造；3.落实运维经费和运维单位。',
    timeLimit: { text: '2024年底前', kind: 'date', due: '2024-12-31' },
    events: [
      { type: 'handed-over', on: '2023-06-01' },
      { type: 'progress', on: '2024-06-28', note: '正在开展施工图设计，完成投资40%。' },
    ],
  } as const
  return { number, rulebook: rulebook.id, version: 1, sample: false, problem, history: [] }
})

/** Runs it once, as a server does that has just been asked, and says what it took. */
async function told<T>(name: string, run: () => Promise<T>): Promise<T> {
  globalThis.gc?.()
  const before = process.memoryUsage().rss
  let most = before
  const watch = setInterval(() => {
    most = Math.max(most, process.memoryUsage().rss)
  }, 10)
  const start = performance.now()
  const result = await run()
  const seconds = (performance.now() - start) / 1000
  clearInterval(watch)
  most = Math.max(most, process.memoryUsage().rss)
  const megabytes = (bytes: number) => Math.round(bytes / 1024 / 1024)
  console.log(
    `${name}: ${seconds.toFixed(2)} s, ${megabytes(most)} MB in all, ${megabytes(most - before)} MB of it for this`,
  )
  return result
}

const folder = await mkdtemp(join(tmpdir(), 'zhenggai-bench-'))
const store = await openLowdbStore(folder)
try {
  console.log(`A ledger of ${COUNT} problems`)
  const file = await told('export.xlsx', async () =>
    exportXlsx(exportTable({ problems, rulebook: () => rulebook, asOf: clock.today(), reportUnit: '县推长办' })),
  )
  let ids = 0
  const ledger = openLedger({
    store,
    name: 'bench',
    rulebooks,
    defaultRulebook: rulebook.id,
    clock,
    newId: () => `${++ids}`,
  })
  const house = { ledger, documents: store.documents, clock }
  const preview = await told('preview of the import', () =>
    previewImport(house, { file: Buffer.from(file), rulebook, by: 'bench' }),
  )
  console.log(`${preview.plan.items.length} problems read, ${preview.plan.errors.length} errors`)
} finally {
  await store.close()
  await rm(folder, { recursive: true })
}
