import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { fromFileName, toFileName } from './file-name.ts'

it('leaves common numbers readable', () => {
  expect(toFileName('12')).toBe('12')
  expect(toFileName('18-1')).toBe('18-1')
  expect(toFileName('甲1')).toBe('_7532_1')
})

it('can be read back, whatever the name', () => {
  return fc.assert(
    fc.property(fc.string({ unit: 'binary', minLength: 1 }), (name) => {
      expect(fromFileName(toFileName(name))).toBe(name)
    }),
  )
})

it('never tells two names apart by case alone, and leaves no way out of the folder', () => {
  return fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (a, b) => {
      expect(toFileName(a).toLowerCase() === toFileName(b).toLowerCase()).toBe(a === b)
      expect(toFileName(a)).toMatch(/^[0-9a-f_-]*$/)
    }),
  )
})

it('fits the longest number into a file name', () => {
  expect(`${toFileName('𠮷'.repeat(32))}.json`.length).toBeLessThan(255)
})

it.each(['', 'twelve', '12 (copy)', '_31_', '_7532', '_ZZ_', '_d_x', '__', '_ffffff_', '1_ffffff_'])(
  'does not take %j for one of its names',
  (name) => {
    expect(fromFileName(name)).toBeUndefined()
  },
)
