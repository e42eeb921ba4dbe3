import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { bytesOf, cutAtBytes } from './bytes.ts'
import { splitMarkdown } from './split-markdown.ts'

/** No half of a character. */
const isWhole = (text: string): boolean => !/\p{Surrogate}/u.test(text)
const small = { bytes: 120, characters: 60 }

describe('cutting at a number of bytes', () => {
  it.each([
    ['整改助手', 7, '整改'],
    ['a😀b', 4, 'a'],
    ['好👨‍👩‍👧', 12, '好'],
    ['ae\u0301', 2, 'a'],
    ['好', 1, '好'],
  ])('keeps characters whole: %s at %d', (text, bytes, start) => {
    expect(cutAtBytes(text, bytes)[0]).toBe(start)
  })

  it('loses nothing', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.integer({ min: 1, max: 40 }), (text, bytes) => {
        expect(cutAtBytes(text, bytes).join('')).toBe(text)
      }),
    )
  })
})

describe('splitting markdown', () => {
  it('leaves alone what fits', () => {
    expect(splitMarkdown('**12号**\n- 一', small)).toEqual(['**12号**\n- 一'])
  })

  it('repeats the header of a table above the rows of the next part', () => {
    const rows = Array.from({ length: 6 }, (_, i) => `| ${i + 1} | 姚关镇 |`)
    const parts = splitMarkdown(['| 编号 | 单位 |', '| --- | --- |', ...rows].join('\n'), small)
    expect(parts.length).toBeGreaterThan(1)
    for (const part of parts) expect(part).toMatch(/^\| 编号 \| 单位 \|\n\| --- \| --- \|\n\| \d/)
    expect(parts.join('\n').match(/姚关镇/g)).toHaveLength(6)
  })

  it('closes and opens a block of code', () => {
    const parts = splitMarkdown(
      ['```', ...Array.from({ length: 12 }, (_, i) => `第${i}行的代码`), '```'].join('\n'),
      small,
    )
    for (const part of parts) expect(part).toMatch(/^```\n[^`]*\n```$/)
  })

  it('uses a message to its end, and adds no line breaks', () => {
    const text = '请报送进展。'.repeat(40)
    const parts = splitMarkdown(text, small)
    expect(parts.join('')).toBe(text)
    expect(parts.slice(0, -1).every((part) => bytesOf(part) > small.bytes / 2)).toBe(true)
  })

  it('does not break a mention', () => {
    const parts = splitMarkdown(`${'整'.repeat(17)}<@zhangsan>${'改'.repeat(17)}`, small)
    expect(parts.some((part) => part.includes('<@zhangsan>'))).toBe(true)
  })

  it('every part fits, whatever tables and code there are', () => {
    const line = fc.oneof(
      fc.constantFrom('```', '| --- | --- |', '| 编号 | 单位 |', ''),
      fc.string({ unit: 'grapheme', maxLength: 150 }).map((text) => `| ${text} |`),
    )
    fc.assert(
      fc.property(fc.array(line, { maxLength: 12 }), (lines) => {
        for (const part of splitMarkdown(lines.join('\n'), small))
          expect(bytesOf(part)).toBeLessThanOrEqual(small.bytes)
      }),
    )
  })

  it('every part fits, no half characters, and nothing is lost', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 600 }), (text) => {
        fc.pre(!/[|`~]/.test(text) && isWhole(text))
        const parts = splitMarkdown(text, small)
        for (const part of parts) {
          expect(bytesOf(part)).toBeLessThanOrEqual(small.bytes)
          expect(isWhole(part)).toBe(true)
        }
        expect(parts.join('').replaceAll('\n', '')).toBe(text.replaceAll('\n', ''))
      }),
    )
  })
})
