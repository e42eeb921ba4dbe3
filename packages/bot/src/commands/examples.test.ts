import { chinaCalendar, rulebooks } from '@zhenggai/rules'
import { describe, expect, it } from 'vitest'
import { interpret } from '../interpret/interpret.ts'
import { read } from '../interpret/read.ts'
import { normalise } from '../understand/normalise.ts'
import { commands } from './commands.ts'

const directory = ['县水务局', '县住房和城乡建设局', '姚关镇人民政府', '太平镇人民政府'].map((name) => ({ name }))

function interpretations(text: string) {
  const normalised = normalise(text, { botNames: ['整改助手'] })
  return interpret(read(normalised, { today: '2023-06-20', directory, rulebooks: rulebooks.all(), language: 'zh' }))
}

describe.each(commands)('the examples of $intent ($help.en)', ({ intent, topic, examples }) => {
  it('are many enough to learn from', () => {
    expect(examples.zh.length).toBeGreaterThanOrEqual(8)
    expect(examples.en.length).toBeGreaterThanOrEqual(5)
  })

  it.each([...examples.zh, ...examples.en])('“%s” is this command and no other', (text) => {
    const [first, second] = interpretations(text)
    expect([first?.intent, first?.topic]).toEqual([intent, topic])
    const rival = second?.intent === intent && second.topic === topic ? undefined : second
    expect((first?.score ?? 0) - (rival?.score ?? 0)).toBeGreaterThanOrEqual(0.5)
  })
})

it('reads against a calendar that knows the year of the examples', () => {
  expect(chinaCalendar.announcedYears).toContain(2023)
})
