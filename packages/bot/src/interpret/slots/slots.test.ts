import { describe, expect, it } from 'vitest'
import { normalise } from '../../understand/normalise.ts'
import { type ReadingContext, read } from '../read.ts'
import { readBinding } from './binding.ts'
import { dueRange } from './due-range.ts'
import { readExtension } from './extension.ts'

const today = '2023-06-20'
const context: ReadingContext = {
  today,
  rulebooks: [],
  language: 'zh',
  directory: ['县水务局', '姚关镇人民政府'].map((name) => ({ name })),
}
const reading = (text: string) => read(normalise(text, { botNames: [] }), context)

describe('an extension', () => {
  it.each([
    ['12号延期到7月15日，依据县政府批复', '2023-07-15', '县政府批复'],
    ['12号经县政府同意延期至2023年12月31日', '2023-12-31', '县政府同意'],
    ['15号延期到9月底，理由是汛期无法施工', '2023-09-30', '汛期无法施工'],
    ['把12号延期到7月20日', '2023-07-20', null],
    ['12号延期一个月', null, null],
    ['extend 12 to 15 July, approved by the county government', '2023-07-15', 'approved by the county government'],
    ['extend 12 to July 31 because of the floods', '2023-07-31', 'the floods'],
  ])('%s: until %s, because of %s', (text, until, basis) => {
    const slots = readExtension(reading(text), today)
    expect(slots.until?.date ?? null).toBe(until)
    expect(slots.basis).toBe(basis)
  })
})

describe('who is who', () => {
  it.each([
    ['绑定 @张三 县水务局 联络员', 'bind 张三 县水务局 unit liaison -'],
    ['把李四设为查看人员', 'bind 李四 - viewer - -'],
    ['委托王五代我到7月1日', 'delegate 王五 - - - 2023-07-01'],
    ['解绑 @张三', 'unbind 张三 - - - -'],
    ['把王五绑定到姚关镇', 'bind 王五 姚关镇人民政府 - - -'],
    ['取消委托', 'recall - - - - -'],
    ['make Li Si a viewer', 'bind Li Si - viewer - -'],
    ['let Wang Wu act for me until 1 July', 'delegate Wang Wu - - - 2023-07-01'],
  ])('%s: %s', (text, expected) => {
    const { act, person, unit, role, liaison, until } = readBinding(reading(text), today)
    expect([act, person, unit, role, liaison ? 'liaison' : null, until?.date].map((one) => one ?? '-').join(' ')).toBe(
      expected,
    )
  })
})

describe('the due days that are asked for', () => {
  it.each([
    ['三天内到期的', '2023-06-20..2023-06-23'],
    ['未来两周到期的', '2023-06-20..2023-07-04'],
    ['5个工作日内到期的', '2023-06-20..2023-06-28'], // 22 to 24 June are holidays, the 25th is worked
    ['月底前到期的', '2023-06-20..2023-06-30'],
    ['明天到期的', '2023-06-21..2023-06-21'],
    ['due within two weeks', '2023-06-20..2023-07-04'],
    ['尽快要办的', '-'],
  ])('%s: %s', (text, expected) => {
    const range = dueRange(normalise(text, { botNames: [] }).text, today)
    expect(range ? `${range.from}..${range.to}` : '-').toBe(expected)
  })
})
