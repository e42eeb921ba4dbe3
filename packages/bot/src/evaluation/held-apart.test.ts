import { describe, expect, it } from 'vitest'
import { writeIntents } from '../commands/intent.ts'
import type { HeldApart } from '../practice/message.ts'
import { practice } from '../practice/practice.ts'
import { fresh } from './fresh.ts'
import { hear } from './hear.ts'
import { heldApart } from './held-apart.ts'
import { type Judged, judge, tally } from './judge.ts'

const judged = (messages: readonly HeldApart[]): readonly Judged[] =>
  messages.map((message) => judge(message, hear(message[0])))
const told = (wrong: readonly Judged[]): readonly string[] =>
  wrong.map(({ message: [text, gold], heard }) => `“${text}” is ${gold}, not ${heard.intent} ${heard.problems}`)

const writes: ReadonlySet<string> = new Set(writeIntents)
/** Writes that come of messages which state none. */
const unasked = (all: readonly Judged[]): readonly Judged[] =>
  all.filter(({ heard, expectation }) => heard.writes && !expectation.golds.some(({ intent }) => writes.has(intent)))

describe.each([
  ['messages held apart', heldApart, 400],
  ['messages learnt from', practice, 700],
] as const)('%s', (_, messages, least) => {
  const all = judged(messages)
  const { understood, offered, misunderstood, wrongDates } = tally(all)

  it('are many, in both languages', () => {
    expect(messages.length).toBeGreaterThanOrEqual(least)
    const english = messages.filter(([text]) => !/\p{Script=Han}/u.test(text))
    expect(english.length / messages.length).toBeGreaterThan(0.12)
    expect(new Set(messages.map(([text]) => text)).size).toBeGreaterThan(messages.length * 0.97)
  })

  it('are understood outright, nine of ten', () => expect(understood).toBeGreaterThanOrEqual(0.9))

  it('have the right command among three, nineteen of twenty', () => expect(offered).toBeGreaterThanOrEqual(0.95))

  it('are misunderstood one time in fifty at most', () => expect(misunderstood).toBeLessThanOrEqual(0.02))

  it('have no wrong day that is taken for certain', () => expect(told(wrongDates)).toEqual([]))

  it('come to no write where none is stated', () => expect(told(unasked(all))).toEqual([]))
})

describe('messages that nothing was learnt from', () => {
  const all = judged(fresh)

  it('come to no write where none is stated', () => expect(told(unasked(all))).toEqual([]))

  it('have no wrong day that is taken for certain', () => expect(told(tally(all).wrongDates)).toEqual([]))

  it('are understood or asked back, nine of ten', () => {
    expect(tally(all).misunderstood).toBeLessThanOrEqual(0.1)
    expect(tally(all).offered).toBeGreaterThanOrEqual(0.9)
  })
})
