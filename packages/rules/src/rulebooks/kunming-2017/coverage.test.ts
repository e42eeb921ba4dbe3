import { expect, test } from 'vitest'
import { coverageOf, provisionIds } from '../coverage.ts'
import { notComputable } from './coverage.ts'
import { kunming2017 } from './rulebook.ts'

test('every provision is encoded by a rule or declared not computable, none both', () => {
  expect(coverageOf(kunming2017, notComputable, provisionIds('KM', 36))).toMatchObject({
    open: [],
    twice: [],
    dangling: [],
  })
})
