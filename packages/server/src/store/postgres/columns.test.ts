import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { fromColumn, toColumn } from './columns.ts'

const anyText = fc.string({ unit: fc.integer({ min: 0, max: 0xffff }).map((unit) => String.fromCharCode(unit)) })

it('any text comes back, and what PostgreSQL does not take never gets there', () =>
  fc.assert(
    fc.property(
      fc.oneof(anyText, fc.string({ unit: fc.constantFrom('\\', '\0', '\ud800', '\udc00', '0', 'd') })),
      (text) => {
        const column = toColumn(text)
        expect(fromColumn(column)).toBe(text)
        expect(column).not.toMatch(/\0|\p{Cs}/u)
      },
    ),
  ))

it('usual text stays as it is', () => {
  for (const text of ['12', '18-1', '张三', '𠮷', 'wecom:a/b?c']) expect(toColumn(text)).toBe(text)
})
