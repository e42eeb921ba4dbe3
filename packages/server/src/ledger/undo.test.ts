import type { Entry } from '@zhenggai/bot'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { testFolder, testStore } from '../store/lowdb/test-folder.ts'
import { accepted, codesOf, li, log, municipal, nameOf, testLedger, wordsOf, zhang } from './test-ledger.ts'

const idsOf = (entries: readonly Entry[]) => entries.map(({ id }) => id)

async function openWithProblem() {
  const ledger = testLedger(await testStore(await testFolder()))
  const registration = accepted(await ledger.write(municipal, zhang))
  return {
    ledger,
    registered: idsOf(registration.entries),
    /** Logs an event and gives the ids of its entries. */
    log: async (type: string, on: string, more?: object) =>
      idsOf(accepted(await ledger.write(log(type, on, more), zhang)).entries),
    amend: async (changes: object) =>
      idsOf(accepted(await ledger.write({ kind: 'amend', number: 12, changes }, zhang)).entries),
    undo: (entries: readonly string[]) => ledger.write({ kind: 'undo', number: 12, entries }, li),
    problem: async () => (await ledger.read(12))?.problem,
  }
}

describe('taking back', () => {
  it('restores what was, and keeps both in the history', async () => {
    const { log, undo, problem, ledger } = await openWithProblem()
    const before = await problem()
    const logged = await log('submitted-to-county-lead', '2023-06-14')
    expect(accepted(await undo(logged)).entries).toMatchObject([{ kind: 'undone', entry: logged[0], writer: li }])
    expect(await problem()).toEqual(before)
    expect((await ledger.read(12))?.history.map(({ kind }) => kind)).toEqual([
      'registered',
      'happened',
      'happened',
      'undone',
    ])
    expect(await ledger.verify()).toEqual([])
  })

  it('allows the step to be logged anew', async () => {
    const { log, undo, problem } = await openWithProblem()
    await undo(await log('submitted-to-county-lead', '2023-06-13'))
    await log('submitted-to-county-lead', '2023-06-14')
    expect((await problem())?.events.map(({ on }) => on)).toEqual(['2023-06-01', '2023-06-14'])
  })

  it('is refused twice, and for what never was', async () => {
    const { log, undo } = await openWithProblem()
    const logged = await log('progress', '2023-06-14')
    accepted(await undo(logged))
    for (const entries of [logged, ['no such entry'], []])
      expect(codesOf(await undo(entries))).toEqual(['nothing-to-undo'])
  })

  it('can be taken back itself', async () => {
    const { log, undo, problem } = await openWithProblem()
    const logged = await log('submitted-to-county-lead', '2023-06-14')
    const before = await problem()
    const undone = accepted(await undo(logged))
    accepted(await undo(idsOf(undone.entries)))
    expect(await problem()).toEqual(before)
  })
})

describe('what rests on an entry', () => {
  it('is a later step, which is named', async () => {
    const { log, undo, problem } = await openWithProblem()
    const first = await log('submitted-to-county-lead', '2023-06-12')
    const second = await log('submitted-to-municipal-sector-authority', '2023-06-16')
    const refused = await undo(first)
    expect(codesOf(refused)).toEqual(['later-entry-rests-on-it'])
    expect(wordsOf(refused)).toBe(
      `不能撤销“${nameOf('submitted-to-county-lead')}”（2023年6月12日）：后来的“${nameOf('submitted-to-municipal-sector-authority')}”（2023年6月16日）以它为前提。请先撤销后来的记录。`,
    )
    expect((await problem())?.events.length).toBe(3)
    accepted(await undo([...first, ...second]))
    expect((await problem())?.events.length).toBe(1)
  })

  it('is not a step that stands by itself, nor progress', async () => {
    const { log, undo } = await openWithProblem()
    const first = await log('submitted-to-county-lead', '2023-06-12')
    await log('progress', '2023-06-13')
    accepted(await undo(first))
  })

  it('is what was logged after a relapse', async () => {
    const { log, undo } = await openWithProblem()
    await log('rectified', '2023-06-05')
    const relapsed = await log('relapsed', '2023-06-08')
    await log('rectified', '2023-06-12')
    expect(codesOf(await undo(relapsed))).toEqual(['later-entry-rests-on-it'])
  })

  it('is a later change of the same field', async () => {
    const { amend, undo, problem } = await openWithProblem()
    const first = await amend({ goal: '清运一半' })
    await amend({ measures: '每日巡查' })
    const second = await amend({ goal: '清运完毕' })
    const refused = await undo(first)
    expect(codesOf(refused)).toEqual(['later-entry-rests-on-it'])
    expect(wordsOf(refused)).toContain('后来的对“整改目标”的修改以它为前提')
    accepted(await undo(second))
    accepted(await undo(first))
    expect(await problem()).not.toHaveProperty('goal')
    expect(await problem()).toHaveProperty('measures')
  })

  it('is a step of the procedure that a change of the class opened', async () => {
    const { log, amend, undo } = await openWithProblem()
    await log('submitted-to-county-lead', '2023-06-05')
    const changed = await amend({ severity: 'key' })
    await log('submitted-to-municipal-lead', '2023-06-12')
    expect(codesOf(await undo(changed))).toEqual(['later-entry-rests-on-it'])
  })

  it('keeps an undoing from being undone once the step was logged anew', async () => {
    const { log, undo, problem } = await openWithProblem()
    const undone = accepted(await undo(await log('submitted-to-county-lead', '2023-06-13')))
    await log('submitted-to-county-lead', '2023-06-14')
    expect((await undo(idsOf(undone.entries))).ok).toBe(false)
    expect((await problem())?.events.length).toBe(2)
  })
})

describe('taking back a registration', () => {
  it('frees the number and keeps the history', async () => {
    const { ledger, registered, undo } = await openWithProblem()
    accepted(await undo(registered))
    expect(await ledger.read(12)).toBeUndefined()
    expect(await ledger.all()).toEqual([])
    expect(codesOf(await ledger.write(log('progress', '2023-06-14'), zhang))).toEqual(['unknown-problem'])
    const { problem } = accepted(
      await ledger.write({ ...municipal, facts: { ...municipal.facts, title: '非法采砂' } }, li),
    )
    expect(problem.problem.title).toBe('非法采砂')
    expect(problem.problem.events).toEqual(municipal.events)
    expect(problem.history.length).toBe(6)
  })

  it('is refused while anything was written after it', async () => {
    const { log, registered, undo } = await openWithProblem()
    const logged = await log('progress', '2023-06-14')
    expect(codesOf(await undo(registered))).toEqual(['later-entry-rests-on-it'])
    accepted(await undo(logged))
    accepted(await undo(registered))
  })

  it('can be taken back, until the number was used again', async () => {
    const { ledger, registered, undo, problem } = await openWithProblem()
    const before = await problem()
    const undone = accepted(await undo(registered))
    accepted(await undo(idsOf(undone.entries)))
    expect(await problem()).toEqual(before)
    const again = accepted(await undo(registered))
    accepted(await ledger.write(municipal, li))
    expect((await undo(idsOf(again.entries))).ok).toBe(false)
  })
})

describe('laws', () => {
  const type = fc.constantFrom(
    'progress',
    'submitted-to-county-lead',
    'submitted-to-municipal-sector-authority',
    'rectified',
    'relapsed',
  )
  const day = fc.integer({ min: 2, max: 20 }).map((day) => `2023-06-${String(day).padStart(2, '0')}`)
  const step = fc.oneof(fc.record({ type, day }), fc.nat(30))

  it('whatever is written and taken back: logging and undoing leaves what was, and undoing never unsettles the rest', async () => {
    const store = await testStore(await testFolder())
    let round = 0
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 12 }), fc.record({ type, day }), async (steps, last) => {
        const ledger = testLedger(store, `round-${++round}`)
        accepted(await ledger.write(municipal, zhang))
        const history = async () => (await ledger.read(12))?.history ?? []
        for (const step of steps) {
          if (typeof step !== 'number') await ledger.write(log(step.type, step.day), zhang)
          else await ledger.write({ kind: 'undo', number: 12, entries: [(await history())[step]?.id ?? ''] }, zhang)
        }
        const before = (await ledger.read(12))?.problem
        const logged = await ledger.write(log(last.type, last.day), zhang)
        if (logged.ok) accepted(await ledger.write({ kind: 'undo', number: 12, entries: idsOf(logged.entries) }, zhang))
        expect((await ledger.read(12))?.problem).toEqual(before)
        expect(await ledger.verify()).toEqual([])
      }),
      { numRuns: 40 },
    )
  })
})
