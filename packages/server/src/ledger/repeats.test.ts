import { randomUUID } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { atInstant } from '../clock.ts'
import { testFolder, testStore } from '../store/lowdb/test-folder.ts'
import { accepted, codesOf, li, log, municipal, nameOf, testLedger, wordsOf, zhang } from './test-ledger.ts'

const open = async () => testLedger(await testStore(await testFolder()))

/** With problem 12 on it. */
async function openWithProblem() {
  const ledger = await open()
  accepted(await ledger.write(municipal, zhang))
  return ledger
}

describe('versions', () => {
  it('refuses a write that was made for an older state, and says what happened since', async () => {
    const ledger = await openWithProblem()
    accepted(await ledger.write(log('submitted-to-county-lead', '2023-06-14'), zhang))
    const late = await ledger.write({ ...log('progress', '2023-06-15'), version: 2 } as ReturnType<typeof log>, li)
    expect(codesOf(late)).toEqual(['changed-meanwhile'])
    expect(wordsOf(late)).toBe(
      `您查看之后，问题12又有变动，这次没有写入（2023年6月20日09:00 张三：“${nameOf('submitted-to-county-lead')}”（2023年6月14日））。请核对后再试。`,
    )
    accepted(await ledger.write({ ...log('progress', '2023-06-15'), version: 3 } as ReturnType<typeof log>, li))
  })

  it('lets one of many win who saw the same version', async () => {
    const ledger = await openWithProblem()
    const write = { ...log('progress', '2023-06-15'), version: 2 } as ReturnType<typeof log>
    const written = await Promise.all(Array.from({ length: 10 }, () => ledger.write(write, li)))
    expect(written.filter(({ ok }) => ok).length).toBe(1)
    expect((await ledger.read(12))?.version).toBe(3)
  })

  it('loses nothing of what many write at once without looking', async () => {
    const ledger = await openWithProblem()
    const notes = Array.from({ length: 50 }, (_, i) => `第${i}次`)
    await Promise.all(
      notes.map(async (note) => accepted(await ledger.write(log('progress', '2023-06-15', { note }), li))),
    )
    const events = (await ledger.read(12))?.problem.events.slice(1) ?? []
    expect(events.map(({ note }) => note)).toEqual(notes)
    expect(await ledger.verify()).toEqual([])
  })
})

describe('a request that comes again', () => {
  it('has no second effect and gets the first answer, also after a restart', async () => {
    const folder = await testFolder()
    const store = await testStore(folder)
    const ledger = testLedger(store)
    accepted(await ledger.write(municipal, zhang))
    const write = log('submitted-to-county-lead', '2023-06-14')
    const first = accepted(await ledger.write(write, zhang, 'message-1'))
    accepted(await ledger.write(log('progress', '2023-06-15'), li))
    expect(await ledger.write(write, zhang, 'message-1')).toEqual({ ...first, repeated: true })
    await store.close()
    const restarted = testLedger(await testStore(folder)).at(atInstant('2024-01-02T09:00:00+08:00'))
    expect(await restarted.write(write, zhang, 'message-1')).toEqual({ ...first, repeated: true })
    expect((await restarted.read(12))?.version).toBe(4)
  })

  it('has one effect when it comes many times at once', async () => {
    const ledger = await openWithProblem()
    const { number, ...unnumbered } = municipal
    const writes = [unnumbered, log('progress', '2023-06-15')] as const
    for (const write of writes) {
      const key = randomUUID()
      const written = await Promise.all(Array.from({ length: 10 }, () => ledger.write(write, zhang, key)))
      expect(written.filter((one) => !accepted(one).repeated).length).toBe(1)
    }
    expect((await ledger.all()).map(({ number, version }) => [number, version])).toEqual([
      [12, 3],
      [13, 2],
    ])
  })

  it('is recognised for every kind of write', async () => {
    const ledger = await openWithProblem()
    const { entries } = accepted(await ledger.write(log('progress', '2023-06-14'), zhang))
    const writes = [
      { kind: 'amend', number: 12, changes: { goal: '清运完毕', severity: 'general' } },
      { kind: 'undo', number: 12, entries: entries.map(({ id }) => id) },
      { ...municipal, number: 13 },
      log('progress', '2023-06-14', { note: 'x' }),
    ] as const
    for (const [i, write] of writes.entries()) accepted(await ledger.write(write, zhang, `key ${i}`))
    for (const [i, write] of writes.entries())
      expect(accepted(await ledger.write(write, zhang, `key ${i}`)).repeated).toBe(true)
    expect((await ledger.read(12))?.version).toBe(6)
  })

  it('is refused when it says something else', async () => {
    const ledger = await openWithProblem()
    accepted(await ledger.write({ ...municipal, number: 13 }, zhang))
    accepted(await ledger.write(log('progress', '2023-06-14'), zhang, 'key'))
    const { number, ...unnumbered } = municipal
    for (const other of [
      log('progress', '2023-06-15'),
      log('submitted-to-county-lead', '2023-06-14'),
      { ...log('progress', '2023-06-14'), number: 13 },
      { kind: 'amend', number: 12, changes: { goal: '清运完毕' } } as const,
      unnumbered,
    ]) {
      expect(codesOf(await ledger.write(other, zhang, 'key'))).toEqual(['key-reused'])
    }
    expect((await ledger.all()).map(({ version }) => version)).toEqual([3, 2])
  })

  it('may be made again after it was refused', async () => {
    const ledger = await openWithProblem()
    const write = log('submitted-to-municipal-sector-authority', '2023-06-16')
    expect(codesOf(await ledger.write(write, zhang, 'key'))).toEqual(['out-of-order'])
    accepted(await ledger.write(log('submitted-to-county-lead', '2023-06-14'), zhang))
    expect(accepted(await ledger.write(write, zhang, 'key')).repeated).toBe(false)
  })
})

describe('two servers on one store', () => {
  it('lose and double nothing, and give every number and key once', async () => {
    const store = await testStore(await testFolder())
    const servers = [testLedger(store), testLedger(store)] as const
    accepted(await servers[0].write(municipal, zhang))
    const { number, ...unnumbered } = municipal
    const rounds = Array.from({ length: 20 }, (_, i) => i)
    const written = await Promise.all(
      rounds.flatMap((round) =>
        servers.flatMap((server, i) => [
          server.write(log('progress', '2023-06-15', { note: `${i}.${round}` }), zhang, `log ${i}.${round}`),
          server.write(unnumbered, zhang, `registration ${round}`),
        ]),
      ),
    )
    expect(written.filter((one) => !accepted(one).repeated).length).toBe(20 + 40)
    const problems = await servers[1].all()
    const events = problems[0]?.problem.events.slice(1) ?? []
    expect(events.map(({ note }) => note).toSorted()).toEqual(
      rounds.flatMap((round) => [`0.${round}`, `1.${round}`]).toSorted(),
    )
    expect(problems.map(({ number }) => number)).toEqual(Array.from({ length: 21 }, (_, i) => 12 + i))
    expect(await servers[0].verify()).toEqual([])
  })
})
