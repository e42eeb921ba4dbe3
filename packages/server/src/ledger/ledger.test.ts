import { readFile, rm, writeFile } from 'node:fs/promises'
import { join, relative } from 'node:path'
import { describe, expect, it } from 'vitest'
import { atInstant } from '../clock.ts'
import { DamagedProblemError } from '../store/errors.ts'
import { journalIn, problemsIn, testFolder, testStore } from '../store/lowdb/test-folder.ts'
import { accepted, codesOf, li, log, municipal, testLedger, wordsOf, zhang } from './test-ledger.ts'

const open = async () => testLedger(await testStore(await testFolder()))

/** With problem 12 on it. */
async function openWithProblem() {
  const ledger = await open()
  accepted(await ledger.write(municipal, zhang))
  return ledger
}

describe('registering', () => {
  it('keeps the facts and what had happened', async () => {
    const ledger = await open()
    const { problem, entries, repeated } = accepted(await ledger.write(municipal, zhang, 'message-1'))
    expect(problem).toMatchObject({ number: 12, rulebook: 'shidian-2023', version: 2, sample: false })
    expect(problem.problem).toEqual({ number: 12, ...municipal.facts, events: municipal.events })
    expect(entries.map(({ kind, at, writer, key }) => ({ kind, at, writer, key }))).toEqual(
      ['registered', 'happened'].map((kind) => ({
        kind,
        at: '2023-06-20T09:00:00.000+08:00',
        writer: zhang,
        key: 'message-1',
      })),
    )
    expect(repeated).toBe(false)
    expect(await ledger.read(12)).toMatchObject({ problem: problem.problem, history: entries })
    expect(await ledger.read('１２')).toBe(await ledger.read(12))
  })

  it('takes the next free number where none is chosen, also for many at once', async () => {
    const ledger = await openWithProblem()
    const { number, ...rest } = municipal
    const written = await Promise.all(Array.from({ length: 10 }, () => ledger.write(rest, zhang)))
    expect(written.map((one) => accepted(one).problem.number)).toEqual([13, 14, 15, 16, 17, 18, 19, 20, 21, 22])
    expect((await ledger.all()).map(({ number }) => number)).toEqual([12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22])
  })

  it('refuses a number that is taken, however it is written', async () => {
    const ledger = await openWithProblem()
    const again = await ledger.write({ ...municipal, number: '０12' }, li)
    expect(codesOf(again)).toEqual(['number-taken'])
    expect(wordsOf(again)).toContain('姚关镇河道乱堆')
  })

  it.each(['', '../12', '12/13', 0, -1, 1.5, Number.NaN, '一'.repeat(33)])('refuses %j as a number', async (number) => {
    const ledger = await open()
    expect(codesOf(await ledger.write({ ...municipal, number }, zhang))).toEqual(['invalid-number'])
    expect(await ledger.all()).toEqual([])
  })

  it('refuses what the rulebook cannot judge, and keeps nothing of it', async () => {
    const ledger = await open()
    const { facts } = municipal
    const attempts = [
      { ...municipal, rulebook: 'atlantis-2020' },
      { ...municipal, facts: { ...facts, facts: { supervisor: 'nobody' } } },
      { ...municipal, facts: { ...facts, title: '' } },
      { ...municipal, facts: { ...facts, wrong: 'x' } },
      { ...municipal, events: [{ type: 'handed-over', on: '2023-06-31' }] },
      { ...municipal, events: [{ type: 'handed-over', on: '2023-06-21' }] },
      { ...municipal, events: [{ type: 'closed', on: '2023-06-02' }] },
    ]
    const codes: string[] = []
    for (const attempt of attempts) codes.push(...codesOf(await ledger.write(attempt, zhang)))
    expect(codes).toEqual([
      'unknown-rulebook',
      'unknown-fact-value',
      'invalid',
      'invalid',
      'invalid',
      'future-date',
      'out-of-order',
    ])
    expect(await ledger.all()).toEqual([])
  })
})

describe('logging', () => {
  it('adds what happened, with who wrote it down', async () => {
    const ledger = await openWithProblem()
    const { problem, entries } = accepted(
      await ledger.write(log('submitted-to-county-lead', '2023-06-14', { by: '姚关镇' }), li),
    )
    expect(problem.version).toBe(3)
    expect(problem.problem.events.map(({ type }) => type)).toEqual(['handed-over', 'submitted-to-county-lead'])
    expect(entries).toMatchObject([{ kind: 'happened', event: { by: '姚关镇' }, writer: li }])
  })

  it('writes several events or none, looking at each as if the ones before it were written', async () => {
    const ledger = await openWithProblem()
    const submitted = { type: 'submitted-to-county-lead', on: '2023-06-12' }
    const upwards = { type: 'submitted-to-municipal-sector-authority', on: '2023-06-16' }
    const closed = { type: 'closed', on: '2023-06-19' }
    expect(codesOf(await ledger.write({ kind: 'log', number: 12, events: [submitted, closed] }, li))).toEqual([
      'out-of-order',
    ])
    expect((await ledger.read(12))?.version).toBe(2)
    const { problem } = accepted(await ledger.write({ kind: 'log', number: 12, events: [upwards, submitted] }, li))
    expect(problem.problem.events.slice(1)).toEqual([submitted, upwards])
  })

  it('refuses, in words, what is out of order, in the future, recorded or about no problem', async () => {
    const ledger = await openWithProblem()
    expect(codesOf(await ledger.write(log('municipal-sector-authority-consented', '2023-06-14'), li))).toEqual([
      'out-of-order',
    ])
    expect(codesOf(await ledger.write(log('progress', '2023-06-21'), li))).toEqual(['future-date'])
    expect(codesOf(await ledger.write(log('handed-over', '2023-06-02'), li))).toEqual(['already-recorded'])
    expect(codesOf(await ledger.write(log('levitated', '2023-06-02'), li))).toEqual(['unknown-event'])
    const nowhere = await ledger.write(
      { kind: 'log', number: 99, events: [{ type: 'progress', on: '2023-06-14' }] },
      li,
    )
    expect(codesOf(nowhere)).toEqual(['unknown-problem'])
    expect(wordsOf(nowhere)).toBe('台账里没有问题99，请核对编号。')
    expect((await ledger.read(12))?.version).toBe(2)
  })

  it('goes by the clock of the message in a drill', async () => {
    const ledger = await openWithProblem()
    const later = ledger.at(atInstant('2023-06-22T08:00:00+08:00'))
    const { entries } = accepted(await later.write(log('progress', '2023-06-21'), li))
    expect(entries[0]?.at).toBe('2023-06-22T08:00:00.000+08:00')
    expect((await ledger.read(12))?.version).toBe(3)
  })
})

describe('amending', () => {
  it('records what a field was and what it became', async () => {
    const ledger = await openWithProblem()
    const changes = { severity: 'key', goal: '清运完毕', source: undefined, level: 'municipal' } as const
    const { problem, entries } = accepted(await ledger.write({ kind: 'amend', number: 12, changes }, li))
    expect(entries).toMatchObject([
      {
        changes: [
          { field: 'severity', from: 'general', to: 'key' },
          { field: 'goal', from: null, to: '清运完毕' },
          { field: 'source', from: 'handed-over', to: null },
        ],
      },
    ])
    const { source, ...facts } = municipal.facts
    expect(problem.problem).toEqual({
      number: 12,
      ...facts,
      severity: 'key',
      goal: '清运完毕',
      events: municipal.events,
    })
  })

  it('writes nothing where nothing changes', async () => {
    const ledger = await openWithProblem()
    const { problem, entries } = accepted(
      await ledger.write({ kind: 'amend', number: 12, changes: { severity: 'general' } }, li),
    )
    expect(entries).toEqual([])
    expect(problem.version).toBe(2)
  })

  it('refuses values that do not fit, and says which field', async () => {
    const ledger = await openWithProblem()
    const title = await ledger.write({ kind: 'amend', number: 12, changes: { title: '  ' } }, li)
    expect(codesOf(title)).toEqual(['invalid'])
    expect(wordsOf(title)).toContain('“问题”')
    expect(
      codesOf(await ledger.write({ kind: 'amend', number: 12, changes: { timeLimit: '2023-02-30' } }, li)),
    ).toEqual(['invalid'])
    expect((await ledger.read(12))?.version).toBe(2)
  })
})

describe('sample and damage', () => {
  it('clears the sample away and leaves real problems', async () => {
    const ledger = await openWithProblem()
    accepted(await ledger.write({ ...municipal, number: 1, sample: true }, { user: 'sample', channel: 'sample' }))
    expect((await ledger.read(1))?.sample).toBe(true)
    expect(await ledger.clearSample()).toEqual([1])
    expect((await ledger.all()).map(({ number }) => number)).toEqual([12])
  })

  it('never puts a real problem in the place of a sample, where clearing would take it', async () => {
    const ledger = await open()
    const { entries } = accepted(await ledger.write({ ...municipal, sample: true }, zhang))
    accepted(await ledger.write({ kind: 'undo', number: 12, entries: entries.map(({ id }) => id) }, zhang))
    expect(codesOf(await ledger.write(municipal, zhang))).toEqual(['number-taken'])
  })

  it('refuses to write to a damaged problem, naming the file, and goes on with the others', async () => {
    const folder = await testFolder()
    const store = await testStore(folder)
    accepted(await testLedger(store).write(municipal, zhang))
    await store.close()
    const file = join(problemsIn(folder), '12.json')
    await writeFile(file, '{"half":')
    await rm(journalIn(folder))
    const ledger = testLedger(await testStore(folder))
    await expect(ledger.read(12)).rejects.toBeInstanceOf(DamagedProblemError)
    for (const write of [log('progress', '2023-06-14'), municipal]) {
      const refused = await ledger.write(write, zhang)
      expect(codesOf(refused)).toEqual(['damaged'])
      expect(wordsOf(refused)).toContain(relative(folder, file))
    }
    const { number, ...unnumbered } = municipal
    expect(accepted(await ledger.write(unnumbered, zhang)).problem.number).toBe(13)
    expect((await ledger.all()).map(({ number }) => number)).toEqual([13])
  })

  it('names the first entry that was altered while the system runs, and brings the history back later', async () => {
    const folder = await testFolder()
    const store = await testStore(folder)
    const ledger = testLedger(store)
    accepted(await ledger.write(municipal, zhang))
    accepted(await ledger.write(log('progress', '2023-06-14', { note: '未动工' }), zhang))
    await store.close()
    const file = join(problemsIn(folder), '12.json')
    const reopened = await testStore(folder)
    await writeFile(file, (await readFile(file, 'utf8')).replace('未动工', '已完工'))
    expect(await testLedger(reopened).verify()).toMatchObject([{ number: '12', position: 2 }])
    await reopened.close()
    const again = testLedger(await testStore(folder))
    expect((await again.read(12))?.problem.events.at(-1)?.note).toBe('未动工')
    expect(await again.verify()).toEqual([])
  })
})

describe('several ledgers', () => {
  it('number and remember requests for themselves', async () => {
    const store = await testStore(await testFolder())
    const [first, second] = [testLedger(store), testLedger(store, '警示片')]
    for (const ledger of [first, second]) {
      expect(accepted(await ledger.write(municipal, zhang, 'message-1')).repeated).toBe(false)
      expect((await ledger.all()).length).toBe(1)
    }
  })
})

describe('what is given out', () => {
  it('is the same object while nothing changes, so that answers can be remembered', async () => {
    const ledger = await openWithProblem()
    accepted(await ledger.write({ ...municipal, number: 13 }, zhang))
    const before = await ledger.all()
    expect(await ledger.all()).toBe(before)
    accepted(await ledger.write(log('progress', '2023-06-14'), zhang))
    const after = await ledger.all()
    expect(after[1]).toBe(before[1])
    expect(after[0]).not.toBe(before[0])
    expect(before[0]?.version).toBe(2)
  })
})
