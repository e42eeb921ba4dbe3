import { type Entry, type EntryContent, effectiveEntries, fold } from '@zhenggai/bot'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'

const registration: EntryContent = {
  kind: 'registered',
  rulebook: 'shidian-2023',
  facts: { title: '河道乱堆', level: 'municipal', units: { lead: '县水务局' } },
}
const happened = (on: string, note: string): EntryContent => ({
  kind: 'happened',
  event: { type: 'progress', on, note },
})
const undone = (entry: number): EntryContent => ({ kind: 'undone', entry: `e${entry}` })
const amended = (field: 'goal' | 'level', from: unknown, to: unknown): EntryContent => ({
  kind: 'amended',
  changes: [{ field, from, to }],
})

/** The entry at position i has the id `e<i>`. */
const history = (...contents: readonly EntryContent[]): Entry[] =>
  contents.map((content, i) => ({
    ...content,
    id: `e${i}`,
    at: '2023-06-20T09:00:00.000+08:00',
    writer: { user: 'zhang', channel: 'chat' },
  }))
const notes = (...contents: readonly EntryContent[]) =>
  fold(history(registration, ...contents)).events.map(({ note }) => note)

describe('what a history comes to', () => {
  it('orders events by date, and as written within a day', () => {
    expect(
      notes(
        happened('2023-06-14', 'b'),
        happened('2023-06-02', 'a'),
        happened('2023-06-14', 'c'),
        happened('2023-06-03', 'x'),
      ),
    ).toEqual(['a', 'x', 'b', 'c'])
  })

  it('leaves out what was undone, and has back what was undone by mistake', () => {
    const logged = [happened('2023-06-02', 'a'), happened('2023-06-03', 'b')]
    expect(notes(...logged, undone(1))).toEqual(['b'])
    expect(notes(...logged, undone(1), undone(3))).toEqual(['a', 'b'])
    expect(notes(...logged, undone(1), undone(3), undone(4))).toEqual(['b'])
  })

  it('has the facts as last amended; a field that became null is not there', () => {
    const goal = amended('goal', null, '清运完毕')
    expect(fold(history(registration, goal)).facts.goal).toBe('清运完毕')
    expect(fold(history(registration, goal, undone(1))).facts).toEqual(fold(history(registration)).facts)
    expect('level' in fold(history(registration, amended('level', 'municipal', null))).facts).toBe(false)
  })

  it('is withdrawn with its registration, until it is registered again', () => {
    expect(fold(history(registration)).withdrawn).toBe(false)
    expect(fold(history(registration, undone(0)))).toMatchObject({ withdrawn: true, facts: { title: '河道乱堆' } })
    const anew: EntryContent = { ...registration, facts: { title: '非法采砂' } }
    expect(fold(history(registration, undone(0), anew))).toMatchObject({
      withdrawn: false,
      facts: { title: '非法采砂' },
    })
  })
})

// A history in which anything may be undone at any time, also an undoing.
const anyHistory = fc
  .array(
    fc.oneof(fc.date({ min: new Date('2023-01-01'), max: new Date('2023-12-30'), noInvalidDate: true }), fc.nat(20)),
    {
      maxLength: 20,
    },
  )
  .map((steps) =>
    history(
      registration,
      ...steps.map((step, i) =>
        step instanceof Date ? happened(step.toISOString().slice(0, 10), `${i}`) : undone(step % (i + 1) || 99),
      ),
    ),
  )
const next = (entries: readonly Entry[], content: EntryContent): Entry[] => [
  ...entries,
  {
    ...content,
    id: `e${entries.length}`,
    at: '2023-06-20T09:00:00.000+08:00',
    writer: { user: 'zhang', channel: 'chat' },
  },
]

describe('laws', () => {
  it('undoing an event leaves everything as it was before it', () =>
    fc.assert(
      fc.property(anyHistory, (before) => {
        const logged = next(before, happened('2023-06-14', 'x'))
        expect(fold(next(logged, undone(before.length)))).toEqual(fold(before))
      }),
    ))

  it('undoing an undoing leaves everything as it was before both', () =>
    fc.assert(
      fc.property(anyHistory, fc.nat(), (before, pick) => {
        const standing = effectiveEntries(before)
        const target = standing[pick % standing.length] as Entry
        const once = next(before, { kind: 'undone', entry: target.id })
        expect(fold(next(once, undone(before.length)))).toEqual(fold(before))
      }),
    ))
})
