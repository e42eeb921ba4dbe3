import { describe, expect, test } from 'vitest'
import { rulebooks } from '../index.ts'
import { sources } from '../sources.ts'
import { play } from './play.ts'
import { scenariosOf } from './read-scenarios.ts'

describe.each(sources.map(({ id }) => id))('%s', (id) => {
  for (const { file, scenarios } of scenariosOf(id)) {
    describe(file, () => {
      test.each(scenarios.map((scenario) => [scenario.title, scenario] as const))('%s', (_, scenario) => {
        expect(play(rulebooks.get(id), scenario)).toEqual([])
      })
    })
  }

  test('has at least ten scenarios, each with a title of its own', () => {
    const titles = scenariosOf(id).flatMap(({ scenarios }) => scenarios.map(({ title }) => title))
    expect(titles.length).toBeGreaterThanOrEqual(10)
    expect(new Set(titles).size).toBe(titles.length)
  })
})
