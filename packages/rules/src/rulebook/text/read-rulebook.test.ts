import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { compile, RulebookError, readRulebook } from '../../compile.ts'
import { edited } from '../proofs/testing.ts'

const text = readFileSync(new URL('../proofs/sound.yaml', import.meta.url), 'utf8')

function refusal(bad: string) {
  try {
    readRulebook(bad)
  } catch (error) {
    if (error instanceof RulebookError) return error.mistakes
    throw error
  }
  throw new Error('it was not refused')
}

describe('a rulebook in YAML or JSON', () => {
  test('the same rulebook in both is the same data', () => {
    const { data } = readRulebook(text)
    expect(readRulebook(JSON.stringify(data)).data).toEqual(data)
    expect(readRulebook(JSON.stringify(data, null, '\t')).data).toEqual(data)
    expect(readRulebook(`\uFEFF${text.replaceAll('\n', '\r\n')}`).data).toEqual(data)
  })

  test('days, yes and no stay as they are written', () => {
    expect(readRulebook('{ a: 2025-02-01, b: 05-06, c: yes, d: no, e: on }').data).toEqual({
      a: '2025-02-01',
      b: '05-06',
      c: 'yes',
      d: 'no',
      e: 'on',
    })
  })

  test.each([
    ['rulebook', 'id: qingxi-2025'],
    ['title.zh', 'title: { zh: 清溪县问题'],
    ['provisions.2.gist', '  "2": { path'],
    ['facts.level.values.county', '      county: { zh: 县级'],
    ['phases.plan', '  - id: plan\n'],
    ['phases.plan.decide[1].when', '        when:\n          not'],
    ['phases.plan.procedures.long.steps.plan-issued', '          - id: plan-issued'],
    ['phases.close.procedures.all.steps.copied.due.unit', '            due: { within: 48'],
    ['doubts.from-which-day.readings.received.clocks.long/plan-submitted', '          long/plan-submitted:'],
    ['duties.lists.when.on[1]', '    when: { every: year'],
    ['signals.green.when', '    when:\n      all:\n        - { fact: exposed'],
    ['policy.dueSoonWorkingDays', 'policy: {'],
  ])('%s is found in the text', (place, beginning) => {
    const at = readRulebook(text).locate(place)
    expect(at?.line).toBe(text.slice(0, text.indexOf(`\n${beginning}`) + 1).split('\n').length)
  })

  test('of a place that is not written, the nearest part that is', () => {
    const { locate } = readRulebook('{"id": "x",\n "phases": [{"id": "plan"}]}')
    expect(locate('phases.plan.ends')).toEqual({ line: 2, column: 13 })
    expect(locate('policy')).toBeNull()
  })

  test('the place of every mistake is found', async () => {
    const { data } = readRulebook(text)
    const bad = edited(data, [
      ['phases/plan/procedures/long/steps/plan-issued/by', ['coutny']],
      ['duties/report/to', ['ofice']],
    ])
    const error = await compile(bad).catch((thrown: unknown) => thrown)
    const { locate } = readRulebook(JSON.stringify(bad, null, 2))
    for (const { place } of (error as RulebookError).mistakes) expect(locate(place)).not.toBeNull()
  })
})

describe('a text that is no rulebook file', () => {
  test.each<[string, string, string, string]>([
    ['a name twice', 'a: 1\nb: 2\na: 3\n', 'line 3, column 1', 'this name is written twice here.'],
    ['a name twice in JSON', '{"a": 1,\n "a": 2}', 'line 2, column 2', 'this name is written twice here.'],
    ['tabs', 'a:\n\tb: 1\n', 'line 2, column 1', 'Tabs are not allowed as indentation.'],
    [
      'an open bracket',
      'a: [1, 2\n',
      'line 2, column 1',
      'Flow sequence in block collection must be sufficiently indented and end with a ].',
    ],
    ['a tag', 'a: !!js/function "x"\n', 'line 1, column 4', 'Unresolved tag: tag:yaml.org,2002:js/function.'],
    ['a reference to nothing', 'a: *b\n', 'rulebook', 'Unresolved alias (the anchor must be set before the alias): b.'],
    ['several documents', 'a: 1\n---\nb: 2\n', 'rulebook', 'the file holds several YAML documents.'],
    ['depth without end', '['.repeat(100_000), 'rulebook', 'it is nested more than 100 levels deep.'],
    ['depth in one line', '- '.repeat(50_000), 'rulebook', 'it is nested more than 100 levels deep.'],
    ['a list without end', `[${'1,'.repeat(6000)}]`, 'rulebook', 'one list in it has more than 5000 items.'],
    ['a flood', 'x'.repeat(2_000_001), 'rulebook', 'it has more than 2000000 letters.'],
  ])('%s', (_, bad, place, wrong) => {
    expect(refusal(bad)).toMatchObject([{ place, wrong, mend: expect.stringMatching(/\.$/) }])
  })

  test('references that multiply are refused', () => {
    const lines = ['a0: &a0 [x, x, x, x, x, x, x, x, x, x]']
    for (let level = 1; level < 9; level++) {
      lines.push(
        `a${level}: &a${level} [${Array(10)
          .fill(`*a${level - 1}`)
          .join(', ')}]`,
      )
    }
    expect(refusal(lines.join('\n'))).toHaveLength(1)
  })

  test('an empty file is no mistake of the YAML, but no rulebook either', async () => {
    await expect(compile(readRulebook('# nothing yet\n').data)).rejects.toThrow('there is nothing in it')
  })
})
