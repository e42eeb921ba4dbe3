import { describe, expect, it } from 'vitest'
import { fieldWords, repair } from './homophones.ts'

const lexicon = [...fieldWords, '姚关镇', '由旺镇']

describe('words that voice input mishears', () => {
  it.each([
    ['12号消号了', '12号销号了'],
    ['12号小号了吗', '12号销号了吗'],
    ['12号校号', '12号销号'],
    ['12号严守', '12号验收'],
    ['研收了没', '验收了没'],
    ['12号一脚了没', '12号移交了没'],
    ['12号身和', '12号审核'],
    ['预期的问题', '逾期的问题'],
    ['雨期问题', '逾期问题'],
    ['太脏', '台账'],
    ['台帐', '台账'],
    ['争改完成', '整改完成'],
    ['都办12号', '督办12号'],
    ['道歉的问题有哪些', '到期的问题有哪些'],
    ['前头单位', '牵头单位'],
    ['十二好下一步', '十二号下一步'],
    ['是二号下一步', '十二号下一步'],
    ['要关镇', '姚关镇'],
    ['由王镇有哪些', '由旺镇有哪些'],
    ['12号下一部是什么', '12号下一步是什么'],
  ])('%s → %s', (heard, meant) => {
    expect(repair(heard, lexicon)[0]?.text).toBe(meant)
  })

  it('says what it changed, and where', () => {
    expect(repair('12号消号了', lexicon)).toEqual([
      { text: '12号销号了', changes: [{ start: 3, end: 5, from: '消号', to: '销号' }] },
    ])
  })

  it('offers what else it can be', () => {
    expect(repair('移较', ['移交', '一角']).map(({ text }) => text)).toEqual(['移交', '一角'])
  })
})

it.each(['12号销号', '谢谢', '十二号咋样了', 'hello', '', '👍', '县水务局'])('%s needs no repair', (text) => {
  expect(repair(text, lexicon)).toEqual([])
})
