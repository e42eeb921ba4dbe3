import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { maskPersonal } from './personal.ts'

describe('what is personal', () => {
  it.each([
    ['联系人李四13812341234', '联系人李四138****1234'],
    ['电话：138 1234 1234。', '电话：138****1234。'],
    ['电话138-1234-1234，周五前', '电话138****1234，周五前'],
    ['+86 19912345678', '+86 199****5678'],
    ['86-13912345678', '86-139****5678'],
    ['１３８１２３４１２３４', '１３８****１２３４'],
    ['13812341234/13987654321', '138****1234/139****4321'],
    ['手机号码13812341234号码有误', '手机号码138****1234号码有误'],
    ['0875-6621234', '0875-***1234'],
    ['（0875）6621234', '（0875）***1234'],
    ['08756621234转8001', '0875***1234转8001'],
    ['010-62345678', '010-****5678'],
    ['身份证530521198803121234', '身份证530521********1234'],
    ['身份证53052119880312123X，', '身份证530521********123X，'],
  ])('%s', (text, masked) => {
    expect(maskPersonal(text)).toBe(masked)
  })
})

describe('what only looks like it', () => {
  it.each([
    '云长江办发〔2023〕15号',
    '保政发〔2023〕13812345678号',
    '2023-06-14至2023-12-31',
    '20230614201231',
    '投资15000000000元',
    '处置垃圾 13800000000 吨',
    '第18-1、18-2、18-3、18-4号问题',
    '12345678901234567890',
    'f81d4fae-7dec-11d0-a765-138123412340',
    '举报电话12369',
    '坐标99.1612345678,24.7212345678',
    '统一社会信用代码91530521MA6K4X2T3P',
    '群众热线12345，12号6月14日完成',
    '编号X13812341234',
  ])('%s', (text) => {
    expect(maskPersonal(text)).toBe(text)
  })
})

const mobile = fc
  .tuple(fc.integer({ min: 3, max: 9 }), fc.integer({ min: 0, max: 999_999_999 }))
  .map(([second, rest]) => `1${second}${String(rest).padStart(9, '0')}`)
const words = fc.string({ unit: fc.constantFrom('县', '水', '。', '，', ' ', '联', '系'), maxLength: 8 })

describe('the laws', () => {
  it('no mobile number is left readable between words, and its ends are kept', () => {
    fc.assert(
      fc.property(words, mobile, words, fc.constantFrom('', '-', ' '), (before, number, after, gap) => {
        const written = [number.slice(0, 3), number.slice(3, 7), number.slice(7)].join(gap)
        const masked = maskPersonal(`${before}${written}${after}`)
        expect(masked).toBe(`${before}${number.slice(0, 3)}****${number.slice(7)}${after}`)
      }),
    )
  })

  it('masking twice is masking once', () => {
    const text = fc.string({ unit: fc.constantFrom('1', '3', '8', '0', '5', '-', ' ', '号', 'X', '年'), maxLength: 60 })
    fc.assert(
      fc.property(text, (one) => {
        expect(maskPersonal(maskPersonal(one))).toBe(maskPersonal(one))
      }),
    )
  })
})
