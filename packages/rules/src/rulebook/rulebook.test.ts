import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { compile, readRulebook } from '../compile.ts'
import { eventName, mayLog } from '../index.ts'

const qingxi = await compile(readRulebook(readFileSync(new URL('./proofs/sound.yaml', import.meta.url), 'utf8')).data)

test('an event goes by the name it has everywhere, by the one that the rulebook gives it, or by its step', () => {
  expect(eventName(qingxi, 'closed')?.zh).toBe('销号')
  expect(eventName(qingxi, 'media-exposure')?.zh).toBe('媒体曝光')
  expect(eventName(qingxi, 'notice-over')?.zh).toBe('公示期满')
})

test.each(['constructor', 'valueof', '__proto__', 'nothing'])('“%s” is no event, and nobody may log it', (type) => {
  expect(eventName(qingxi, type)).toBeUndefined()
  const problem = { title: '某问题', events: [] }
  expect(mayLog(qingxi, problem, { type, on: '2025-03-01' }, '2025-03-02')).toMatchObject([{ code: 'unknown-event' }])
})
