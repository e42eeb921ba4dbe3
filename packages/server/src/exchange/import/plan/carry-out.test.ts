import { rulebooks } from '@zhenggai/rules'
import { expect, onTestFinished, test } from 'vitest'
import { atInstant } from '../../../clock.ts'
import { testLedger } from '../../../ledger/test-ledger.ts'
import { openLowdbStore } from '../../../store/lowdb/lowdb-store.ts'
import { testFolder } from '../../../store/lowdb/test-folder.ts'
import { carryOutImport, resumeImports } from './carry-out.ts'
import { IMPORTS, type KeptImport } from './kept-import.ts'
import { previewImport } from './preview.ts'

const csv = Buffer.from(
  '序号,问题,牵头单位,整改时限\n1,甲,县水务局,2023年底前\n2,乙,县水务局,2023年底前\n3,丙,县水务局,2023年底前\n',
)
const rulebook = rulebooks.get('shidian-2023')
const writer = { user: 'zhang', channel: 'import' } as const

async function open(folder: string, now = '2023-06-20T09:00:00+08:00') {
  const store = await openLowdbStore(folder)
  return { store, ledger: testLedger(store), documents: store.documents, clock: atInstant(now) }
}

test('an import that was cut off after its confirmation is finished at the next start, each problem once', async () => {
  const folder = await testFolder()
  const before = await open(folder)
  const { token } = await previewImport(before, { file: csv, rulebook, by: 'zhang' })
  // As a process leaves it that dies after the first problem.
  const kept = (await before.documents.read(IMPORTS, token))?.value as KeptImport
  await before.documents.write(IMPORTS, token, { ...kept, state: 'confirmed', writer } satisfies KeptImport)
  const [first] = kept.writes
  if (first) await before.ledger.write(first, writer, `import:${token}:1`)
  await before.store.close()

  const after = await open(folder)
  onTestFinished(() => after.store.close())
  expect(await resumeImports(after.documents, () => after.ledger)).toBe(1)
  expect((await after.ledger.all()).map(({ number, version }) => [number, version])).toEqual([
    [1, 1],
    [2, 1],
    [3, 1],
  ])
  expect(await resumeImports(after.documents, () => after.ledger)).toBe(0)
})

test('a preview of an hour ago is looked at anew', async () => {
  const house = await open(await testFolder())
  onTestFinished(() => house.store.close())
  const { token } = await previewImport(house, { file: csv, rulebook, by: 'zhang' })
  const later = { ...house, clock: atInstant('2023-06-20T10:01:00+08:00') }
  expect(await carryOutImport(later, token, 'zhang', writer)).toMatchObject({
    ok: false,
    why: { code: 'import-expired' },
  })
  expect(await house.ledger.all()).toEqual([])
})

test('two confirmations at once carry it out once', async () => {
  const house = await open(await testFolder())
  onTestFinished(() => house.store.close())
  const { token } = await previewImport(house, { file: csv, rulebook, by: 'zhang' })
  const both = await Promise.all([1, 2].map(() => carryOutImport(house, token, 'zhang', writer)))
  expect(both.map(({ ok }) => ok).toSorted()).toEqual([false, true])
  expect((await house.ledger.all()).map(({ version }) => version)).toEqual([1, 1, 1])
})
