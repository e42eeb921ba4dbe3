import { expect, test } from 'vitest'
import { summarize } from './measure.ts'

test('a peer that takes twice as long has the ratio 2, whatever one disturbed round says', () => {
  const [ours, theirs] = summarize([
    { name: 'ours', times: [100, 110, 5000] },
    { name: 'theirs', times: [200, 220, 10_000] },
  ])
  expect(ours).toMatchObject({ nanosecondsPerOperation: 110, ratio: { median: 1 } })
  expect(theirs).toMatchObject({ nanosecondsPerOperation: 220, ratio: { median: 2, least: 2, most: 2 } })
})

test('a round that slowed down one peer only shows in the range, not in the median', () => {
  const [, theirs] = summarize([
    { name: 'ours', times: [100, 100, 100, 100] },
    { name: 'theirs', times: [300, 300, 900, 300] },
  ])
  expect(theirs?.ratio).toEqual({ median: 3, least: 3, most: 9 })
})
