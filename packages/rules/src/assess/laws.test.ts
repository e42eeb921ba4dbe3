import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays, assess, type CivilDate, chinaCalendar, type Problem, rulebooks, workingDays } from '../index.ts'

const shidian = rulebooks.get('shidian-2023')

const problem = (handedOver: CivilDate, submitted?: CivilDate): Problem => ({
  title: '姚关镇集镇污水直排',
  level: 'municipal',
  severity: 'general',
  source: 'handed-over',
  events: [
    { type: 'handed-over', on: handedOver },
    ...(submitted ? [{ type: 'submitted-to-county-lead', on: submitted }] : []),
  ],
})

describe('laws', () => {
  const days = fc.integer({ min: 0, max: 3200 }).map((n) => addDays('2017-06-01', n))

  test('the same arguments give the same answer, and nothing that was passed in changes', () => {
    fc.assert(
      fc.property(days, days, (start, today) => {
        const given = problem(start)
        const before = JSON.stringify(given)
        expect(assess(shidian, given, today)).toEqual(assess(shidian, given, today))
        expect(JSON.stringify(given)).toBe(before)
      }),
      { numRuns: 60 },
    )
  })

  test('overdue begins the day after the due date and not earlier', () => {
    fc.assert(
      fc.property(
        days.filter((day) => day >= '2023-05-17'),
        (start) => {
          const given = problem(start)
          const due = assess(shidian, given, start).due as string
          expect(workingDays.between(chinaCalendar, start, due)).toMatchObject({ count: 10 })
          expect(assess(shidian, given, due).status).toBe('due-today')
          expect(assess(shidian, given, addDays(due, 1)).status).toBe('overdue')
        },
      ),
      { numRuns: 100 },
    )
  })

  test('what lies after the day asked about is not seen', () => {
    const before = assess(shidian, problem('2023-06-01', '2023-06-14'), '2023-06-10')
    expect(before).toEqual(assess(shidian, problem('2023-06-01'), '2023-06-10'))
  })
})
