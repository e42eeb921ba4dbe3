import { expect, test } from 'vitest'
import { problemSchema } from '../index.ts'

const problem = {
  number: 12,
  title: '姚关镇集镇污水直排',
  level: 'municipal',
  severity: 'general',
  source: 'handed-over',
  units: { lead: '县水务局', responsible: ['姚关镇人民政府'] },
  personInCharge: '张三（县水务局局长）',
  events: [{ type: 'handed-over', on: '2023-06-01' }],
}

test('the schema takes the problem of the documentation', () => {
  expect(problemSchema.parse(problem)).toEqual(problem)
})

test('it names what it does not take', () => {
  const wrong = problemSchema.safeParse({
    title: 'x',
    level: 'city',
    events: [{ type: 'handed-over', on: '2023-13-01' }],
  })
  expect(wrong.error?.issues.map(({ path }) => path.join('.'))).toEqual(['level', 'events.0.on'])
})
