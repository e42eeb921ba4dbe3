import { describe, expect, test } from 'vitest'
import {
  type Duty,
  duties,
  type Problem,
  type ProblemEvent,
  problemDuties,
  rulebooks,
  undecidedDuties,
  unscheduledDuties,
} from '../../index.ts'

const shidian = rulebooks.get('shidian-2023')
const on = (type: string, day: string): ProblemEvent => ({ type, on: day })
const handedOver = on('handed-over', '2023-06-01')
const problem = (more: Partial<Problem>, ...events: ProblemEvent[]): Problem => ({
  title: '姚关镇集镇污水直排',
  level: 'municipal',
  severity: 'general',
  source: 'sector-screening',
  ...more,
  events,
})

const names = (bodies: readonly { readonly name: { readonly zh: string } }[]) => bodies.map(({ name }) => name.zh)
const when = (list: readonly Duty[], id: string) => list.filter((duty) => duty.id === id).map(({ due }) => due)

describe('the lists of 6 May and 6 November (一(一))', () => {
  const [november] = duties(shidian, { from: '2023-11-01', to: '2023-11-30' })

  test('the first are due on 6 November 2023: in May the plan was not published', () => {
    const list = duties(shidian, { from: '2023-01-01', to: '2024-12-31' })
    expect(when(list, 'problem-lists')).toEqual(['2023-11-06', '2024-05-06', '2024-11-06'])
  })

  test('each goes to both recipients, every time', () => {
    expect(november?.id).toBe('problem-lists')
    expect(names(november?.to ?? [])).toEqual(['县发展和改革局', '市生态环境局施甸分局'])
    expect(november?.doubts.map(({ id, chosen }) => [id, chosen])).toContainEqual(['AMB-SD-20', 'both-each-time'])
  })

  test('from eleven named bodies, the recipients among them, and others: the list is open', () => {
    const senders = names(november?.by ?? [])
    expect(senders).toHaveLength(12)
    expect(senders).toEqual(expect.arrayContaining(['云南施甸产业园区管委会', '县水务局', '县林业和草原局']))
    expect(senders).toEqual(expect.arrayContaining(names(november?.to ?? [])))
    expect(senders.at(-1)).toContain('等')
  })

  test('“前”: in time on the 6th, strictly due on the 5th, suggested for the Friday before', () => {
    expect(november).toMatchObject({ due: '2023-11-06', strict: '2023-11-05', suggested: '2023-11-03' })
    expect(november?.citations.map(({ provision }) => provision)).toContain('SD-006')
  })

  test('merging them has no day', () => {
    expect(unscheduledDuties(shidian).map(({ id }) => id)).toContain('county-list')
  })
})

describe('progress checks (四(二))', () => {
  test('every calendar month, once for all problems, the first for May 2023', () => {
    const list = duties(shidian, { from: '2023-01-01', to: '2023-08-31' })
    expect(when(list, 'monthly-check')).toEqual(['2023-05-31', '2023-06-30', '2023-07-31', '2023-08-31'])
  })

  const july = { from: '2023-07-01', to: '2023-07-31' }
  const halves = (found: Problem) => problemDuties(shidian, found, july).filter(({ forEach }) => forEach)

  test('a problem marked hard: by the 15th and by the end of the month', () => {
    const hard = problem({ facts: { difficult: 'yes' } }, handedOver, on('progress-checked', '2023-07-14'))
    expect(halves(hard).map(({ due, recorded }) => [due, recorded?.length])).toEqual([
      ['2023-07-15', 1],
      ['2023-07-31', 0],
    ])
  })

  test('a key problem is not a hard one: whether to mark it is asked', () => {
    const key = problem({ severity: 'key' }, handedOver)
    expect(halves(key)).toEqual([])
    expect(undecidedDuties(shidian, key)).toMatchObject([{ id: 'half-monthly-check', missing: ['difficult'] }])
    expect(halves(problem({ severity: 'key', facts: { difficult: 'no' } }, handedOver))).toEqual([])
  })

  test('a general problem can be a hard one', () => {
    expect(halves(problem({ severity: 'general', facts: { difficult: 'yes' } }, handedOver))).toHaveLength(2)
  })
})

test('the townships are evaluated once a year, on a day that the text leaves open', () => {
  const list = duties(shidian, { from: '2023-01-01', to: '2024-12-31' })
  expect(when(list, 'yearly-evaluation')).toEqual(['2023-12-31', '2024-12-31'])
  expect(names(list.find(({ id }) => id === 'yearly-evaluation')?.by ?? [])).toEqual([
    '县推长办（县发展和改革局）',
    '市生态环境局施甸分局',
  ])
})

test('liaisons: one leader in charge and one section head, both named, by no day', () => {
  const liaisons = unscheduledDuties(shidian).find(({ id }) => id === 'liaisons')
  expect(liaisons?.content.map(({ zh }) => zh)).toEqual(['1名分管领导', '1名负责股室负责人'])
  expect(liaisons?.doubts.map(({ id, chosen }) => [id, chosen])).toContainEqual(['AMB-SD-25', 'name-both'])
})
