import { expect, test } from 'vitest'
import { coverageOf, provisionIds } from '../coverage.ts'
import { notComputable } from './coverage.ts'
import { golmud2018 } from './rulebook.ts'

test('every provision is encoded by a rule or declared not computable, none both', () => {
  expect(coverageOf(golmud2018, notComputable, provisionIds('GM', 61))).toMatchObject({
    open: [],
    twice: [],
    dangling: [],
  })
})
