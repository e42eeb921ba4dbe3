import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { compile, RulebookError } from '../../compile.ts'
import { mistakesIn } from './testing.ts'

const beginning = 'Begin with the fields id, version, jurisdiction, title, authority, document.'
const around = (depth: number): unknown => {
  let data: unknown = 'deep'
  for (let level = 0; level < depth; level++) data = level % 2 ? { all: [data] } : { not: data }
  return { remarks: data }
}

describe('what is no rulebook at all is refused with one mistake', () => {
  test.each<[string, unknown, string]>([
    ['nothing', undefined, `rulebook: there is nothing in it. ${beginning}`],
    ['null', null, `rulebook: there is nothing in it. ${beginning}`],
    ['a text', 'rulebook', `rulebook: it is a text, not a rulebook. ${beginning}`],
    ['a number', 42, `rulebook: it is a number, not a rulebook. ${beginning}`],
    ['a list', [{}], `rulebook: it is a list, not a rulebook. ${beginning}`],
    ['a function', () => ({}), `rulebook: it is a function, not a rulebook. ${beginning}`],
    ['a day as a Date', { id: new Date(0) }, 'id: it holds a Date, which no file can. Write plain data.'],
    [
      'a method',
      { phases: [{ decide: () => 1 }] },
      'phases[0].decide: it holds a function, which no file can. Write plain data.',
    ],
    ['a map', { facts: new Map() }, 'facts: it holds a Map, which no file can. Write plain data.'],
    [
      'a huge list',
      { phases: Array(1e9) },
      'rulebook: it holds more than 50000 values or 2000000 letters; no rulebook is that long. Check that this is the right file; split a rulebook that really is.',
    ],
    [
      'many values',
      { phases: Array.from({ length: 300 }, () => Array(300).fill(0)) },
      'rulebook: it holds more than 50000 values or 2000000 letters; no rulebook is that long. Check that this is the right file; split a rulebook that really is.',
    ],
    [
      'an endless text',
      { id: 'x'.repeat(3_000_000) },
      'rulebook: it holds more than 50000 values or 2000000 letters; no rulebook is that long. Check that this is the right file; split a rulebook that really is.',
    ],
  ])('%s', async (_, data, mistake) => {
    expect(await mistakesIn(data)).toEqual([mistake])
  })

  test.each(['__proto__', 'constructor', 'prototype'])('the name “%s”', async (name) => {
    const data: unknown = JSON.parse(`{"facts": {"${name}": {"polluted": true}}}`)
    expect(await mistakesIn(data)).toEqual([`facts: “${name}” cannot be a name. Choose another name.`])
    expect({}).not.toHaveProperty('polluted')
  })

  test('deep nesting, and data that contains itself', async () => {
    const ring: Record<string, unknown> = {}
    ring.around = ring
    for (const data of [around(100_000), ring]) {
      expect(await mistakesIn(data)).toEqual([
        expect.stringMatching(/^(remarks|around).{1,80}…: it is nested more than 64 levels deep\. Flatten it\.$/),
      ])
    }
  })

  test('whatever the data is, compiling gives a rulebook or mistakes, each with place, fault and mend', async () => {
    const data = fc.oneof(fc.anything({ withBigInt: true, withDate: true, withMap: true }), fc.object())
    await fc.assert(
      fc.asyncProperty(data, async (anything) => {
        const error: unknown = await compile(anything).catch((thrown: unknown) => thrown)
        expect(error).toBeInstanceOf(RulebookError)
        const { mistakes } = error as RulebookError
        expect(mistakes.length).toBeGreaterThan(0)
        for (const { place, wrong, mend } of mistakes) expect([place, wrong, mend]).not.toContain('')
      }),
      { numRuns: 300 },
    )
  })
})
