import { expect, test } from 'vitest'
import { problemSchema } from './index.ts'

/** What the schema says of a problem, a line each. */
const faults = (problem: unknown): readonly string[] =>
  problemSchema.safeParse(problem).error?.issues.map(({ path, message }) => `${path.join('.')}: ${message}`) ?? []

test('a refusal says what is wrong, without the words of the whole library', () => {
  expect(faults({})).toEqual(['title: it is missing'])
  expect(faults({ title: 12 })).toEqual(['title: it is not of the type string'])
  expect(faults({ title: '某问题', level: 'village' })).toEqual([
    'level: it is none of: national, provincial, municipal, county',
  ])
  expect(faults({ title: ' ' })).toEqual(['title: it is too short: at least 1'])
  expect(faults({ title: '某问题', number: 0 })[0]).toMatch(/^number: /)
  expect(faults({ title: '某问题', sevrity: 'key' })).toEqual([': there is no sevrity here; check the spelling'])
  expect(faults({ title: '某问题', timeLimit: '2023-02-29' })[0]).toMatch(/^timeLimit: /)
})
