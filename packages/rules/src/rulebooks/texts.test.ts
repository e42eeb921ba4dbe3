import { describe, expect, test } from 'vitest'
import type { Text } from '../vocabulary/index.ts'
import { sources } from './sources.ts'

const isText = (value: object): value is Text => 'zh' in value && 'en' in value

/** Every text of a rulebook with its place. */
function textsIn(value: unknown, place: string): readonly (readonly [string, Text])[] {
  if (typeof value !== 'object' || value === null) return []
  if (isText(value)) return [[place, value]]
  return Object.entries(value).flatMap(([key, inner]) => textsIn(inner, `${place}.${key}`))
}

const halfWidth = /[,;:!?()"']|\.(?!\d)/
const withoutQuotes = (en: string) => en.replaceAll(/“[^”]*”/g, '')

describe.each(sources.map((source) => [source.id, source] as const))('%s', (id, source) => {
  test('Chinese has Chinese punctuation, English has no Chinese outside quotes', () => {
    for (const [place, { zh, en }] of textsIn(source, id)) {
      expect(zh, place).not.toMatch(halfWidth)
      expect(withoutQuotes(en), place).not.toMatch(/\p{Script=Han}|[，。；：（）、]/u)
    }
  })

  test('what is to be done fits on a line of a telephone', () => {
    const steps = source.phases.flatMap(({ procedures }) => Object.values(procedures).flatMap((one) => one.steps))
    for (const { id: step, action } of steps) expect([...action.zh].length, step).toBeLessThanOrEqual(25)
    for (const [measure, { ground, action }] of Object.entries(source.measures ?? {})) {
      expect([...ground.zh].length, measure).toBeLessThanOrEqual(40)
      expect([...action.zh].length, measure).toBeLessThanOrEqual(40)
    }
  })
})
