import { expect, test } from 'vitest'
import { coverageOf, provisionIds } from '../coverage.ts'
import { notComputable } from './coverage.ts'
import { zhaotong2023 } from './rulebook.ts'

test('every provision is encoded by a rule or declared not computable, none both', () => {
  expect(coverageOf(zhaotong2023, notComputable, provisionIds('ZT', 55))).toMatchObject({
    open: [],
    twice: [],
    dangling: [],
  })
})
