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

  test('a provision is one short clause in each language', () => {
    for (const [provision, { gist }] of Object.entries(source.provisions)) {
      expect(provision).toMatch(/^[A-Z]{2}-\d{3}$/)
      expect([...gist.zh].length, provision).toBeLessThanOrEqual(36)
      expect([...gist.en].length, provision).toBeLessThanOrEqual(110)
    }
  })

  test('a doubt tells one sentence, and names each of its readings', () => {
    for (const [doubt, { readings, chosen, tell }] of Object.entries(source.doubts)) {
      expect(doubt).toMatch(/^AMB-[A-Z]{2,3}-\d{2}$/)
      expect(tell.zh, doubt).toMatch(/^[^。]+。$/)
      expect(tell.en, doubt).toMatch(/^[A-Z].*\.$/)
      const ids = readings.map(({ id }) => id)
      expect(new Set(ids).size, doubt).toBe(ids.length)
      expect(ids, doubt).toContain(chosen)
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
