import { addDays, daysBetween } from '@zhenggai/rules'
import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { axisOf, placeOn } from './axis.ts'

it('shows whole months from the first day to the last', () => {
  expect(axisOf(['2023-04-17', '2023-09-08'], '2023-06-20')).toEqual({
    from: '2023-04-01',
    to: '2023-09-30',
    ticks: ['2023-04-01', '2023-05-01', '2023-06-01', '2023-07-01', '2023-08-01', '2023-09-01'],
  })
})

it('does not stretch to a day that lies years off: it stands at the edge', () => {
  const axis = axisOf(['2018-01-05', '2030-12-31'], '2023-06-20')
  expect(axis).toMatchObject({ from: '2023-06-01', to: '2023-07-31' })
  expect([placeOn(axis, '2018-01-05'), placeOn(axis, '2030-12-31')]).toEqual([0, 100])
})

it('has today on it, days in their order and a dozen ticks at most, whatever the ledger holds', () => {
  const anyDay = fc.integer({ min: -3000, max: 3000 }).map((days) => addDays('2023-06-20', days))
  return fc.assert(
    fc.property(fc.array(anyDay), anyDay, anyDay, anyDay, (days, today, a, b) => {
      const axis = axisOf(days, today)
      expect(axis.from <= today && today <= axis.to).toBe(true)
      expect(axis.ticks.length).toBeLessThanOrEqual(12)
      const [earlier, later] = daysBetween(a, b) < 0 ? [b, a] : [a, b]
      expect(placeOn(axis, earlier)).toBeLessThanOrEqual(placeOn(axis, later))
    }),
  )
})
