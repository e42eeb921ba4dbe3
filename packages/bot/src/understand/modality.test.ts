import { describe, expect, it } from 'vitest'
import { splitClauses } from './clauses.ts'
import { scanDates } from './dates.ts'
import { readClauses, readModality } from './modality.ts'

const TODAY = '2023-06-20'
const options = (text: string) => ({ dates: scanDates(text, TODAY), today: TODAY })

/** The modality of the first place where the words stand. */
function of(text: string, words: string) {
  const start = text.indexOf(words)
  return readModality(text, { ...options(text), span: { start, end: start + words.length } }).kind
}

describe('clauses', () => {
  it.each([
    ['12号已报,15号没有', ['12号已报,', '15号没有']],
    ['12号已报但还没批', ['12号已报', '但还没批']],
    ['12号完成了吗?15号呢?', ['12号完成了吗?', '15号呢?']],
    ['12号 已报\n15号 已验收', ['12号 已报', '15号 已验收']],
    ['problem no. 12 was closed. 15 was not', ['problem no. 12 was closed.', '15 was not']],
    ['12 was submitted but not reviewed', ['12 was submitted', 'but not reviewed']],
    ['不但报了', ['不但报了']],
    ['12号已报待审核', ['12号已报', '待审核']],
    ['', []],
  ])('%s', (text, words) => {
    expect(splitClauses(text).map((clause) => clause.words)).toEqual(words)
  })
})

describe('two wishes in one message', () => {
  it.each([
    ['12号已完成整改,请组织验收', '完成整改', 'asserted'],
    ['12号已完成整改,请组织验收', '组织验收', 'ordered'],
    ['12号已报县水务局审核,下一步是什么', '报县水务局审核', 'asserted'],
    ['12号已完成,15号没有', '12号', 'asserted'],
    ['12号已完成,15号没有', '15号', 'negated'],
    ['12号已报县水务局审核,但还没批', '报县水务局审核', 'asserted'],
    ['12号已报待审核', '报', 'asserted'],
    ['12号已报县水务局审核,预计下周出结果', '审核', 'asserted'],
    ['12号完成了,15号呢?', '12号', 'asserted'],
    ['12号完成了,15号呢?', '15号', 'question'],
    ['12号县政府已同意销号', '同意', 'asserted'],
    ['12号县政府已同意销号', '销号', 'planned'],
    ['12号方案6月14日被退回修改', '退回修改', 'asserted'],
    ['12号已申请验收', '申请验收', 'asserted'],
    ['12号已申请验收', '验收', 'planned'],
    ['12 was submitted but has not been reviewed', 'submitted', 'asserted'],
    ['12 was submitted but has not been reviewed', 'reviewed', 'negated'],
  ])('%s: %s is %s', (text, words, kind) => {
    expect(of(text, words)).toBe(kind)
  })
})

it('reads every clause', () => {
  const text = '12号已报,15号还没报'
  expect(readClauses(text, options(text))).toMatchObject([
    { clause: { words: '12号已报,' }, modality: { kind: 'asserted', words: '已' } },
    { clause: { words: '15号还没报' }, modality: { kind: 'negated', words: '没' } },
  ])
})

it('says which words decide', () => {
  expect(readModality('12号尽快销号')).toEqual({ kind: 'ordered', words: '尽快' })
  expect(readModality('12号已销号')).toEqual({ kind: 'asserted', words: '已' })
  expect(readModality('12号')).toEqual({ kind: 'none', words: '' })
})

it('takes the day from a clause that says nothing else', () => {
  expect(of('6月14日,12号报县水务局审核', '报县水务局审核')).toBe('asserted')
  expect(of('12号,6月14日,报县水务局审核', '报县水务局审核')).toBe('asserted')
  expect(of('12号,7月14日,报县水务局审核', '报县水务局审核')).toBe('planned')
})

it('is no bare report without the days', () => {
  expect(readModality('12号6月14日报县水务局审核').kind).toBe('none')
})

const assertions = [
  '12号已报县水务局审核',
  '12号6月14日报县水务局审核',
  '昨天我们把12号的方案报县水务局审核了',
  '县水务局6月16号审完了12号',
  '12号今天上午上会通过了',
  '12号自查自验已经做完',
  '12号方案印发了,文号施办发〔2023〕12号',
  '问题12已于2023年6月14日报县水务局审核。',
  '12号省里验收了',
  '12号已通过现场验收',
  '甸阳镇等乡镇12号都完成了',
  '12号主要领导已签字',
  '分别于6月14日、15日报县水务局',
  '县应急管理局12号已审核',
  '雨污错接的12号已整改到位',
  '12号6.14报的审核',
  '12号刚上完会',
]

it.each(assertions.map((text) => [text]))('%s is asserted', (text) => {
  const [first] = readClauses(text, options(text))
  expect(first?.modality.kind).toBe('asserted')
})

/** Whatever was asserted, with these words around it is not asserted any more. */
const wrappers: Record<string, (text: string) => string> = {
  'a question': (text) => `${text}吗`,
  'a question mark': (text) => `${text}?`,
  'a tag': (text) => `${text},对吗`,
  doubt: (text) => `${text}吧`,
  如果: (text) => `如果${text}`,
  要是: (text) => `要是${text},就销号`,
  听说: (text) => `听说${text}`,
  他说: (text) => `他说${text}`,
  好像: (text) => `好像${text}`,
  应该: (text) => `应该${text}`,
  是不是: (text) => `是不是${text}`,
  有没有: (text) => `有没有${text}`,
  谁: (text) => `谁${text}`,
  什么时候: (text) => `什么时候${text}`,
  请问: (text) => `请问${text}`,
  计划: (text) => `打算${text}`,
  等: (text) => `等${text}再说`,
  督促: (text) => `督促${text}`,
  务必: (text) => `务必${text}`,
  不是: (text) => `不是${text}`,
  基本: (text) => `基本上${text}`,
  除了: (text) => `除了${text}`,
  假如: (text) => `假如${text}`,
  估计: (text) => `估计${text}`,
  搞错: (text) => `${text},搞错了`,
  听说的: (text) => `${text},听说的`,
  'if …': (text) => `if ${text}`,
  'reportedly …': (text) => `reportedly ${text}`,
}

describe.each(Object.entries(wrappers))('with %s nothing is asserted', (_, wrap) => {
  it.each(assertions.map((text) => [text.split(/[,。]/)[0] ?? '']))('%s', (text) => {
    const wrapped = wrap(text)
    expect(readModality(wrapped, options(wrapped)).kind).not.toBe('asserted')
  })
})
