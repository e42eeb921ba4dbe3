import { expect, test } from 'vitest'
import { coverageOf, provisionIds } from '../coverage.ts'
import { notComputable } from './coverage.ts'
import { chuxiong2020 } from './rulebook.ts'

test('every provision is encoded by a rule or declared not computable, none both', () => {
  expect(coverageOf(chuxiong2020, notComputable, provisionIds('CX', 43))).toMatchObject({
    open: [],
    twice: [],
    dangling: [],
  })
})
