import { expect, test } from 'vitest'
import { coverageOf, provisionIds } from '../coverage.ts'
import { notComputable } from './coverage.ts'
import { shidian2023 } from './rulebook.ts'

test('every provision is encoded by a rule or declared not computable, none both', () => {
  expect(coverageOf(shidian2023, notComputable, provisionIds('SD', 105))).toMatchObject({
    open: [],
    twice: [],
    dangling: [],
  })
})
