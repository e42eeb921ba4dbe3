import { describe, expect, it } from 'vitest'
import { MAX_TEXT, normalise } from './normalise.ts'
import { languageOf } from './text/language.ts'

const bot = { botNames: ['整改助手', 'Zhenggai'] }
const textOf = (raw: string): string => normalise(raw, bot).text

describe('one spelling', () => {
  it.each([
    ['12号完成了吗?', '12号完成了吗?'],
    ['問題12號銷號了嗎', '问题12号销号了吗'],
    ['縣水務局驗收', '县水务局验收'],
    ['下週三報審核', '下周三报审核'],
    ['①②', '12'],
    ['№ 12', 'No 12'],
    ['12—15号', '12-15号'],
    ['12~15号', '12~15号'],
    ['  12号 \t 咋样  ', '12号 咋样'],
    ['12号\r\n\r\n 15号', '12号\n15号'],
    ['1\u200b2\u202e号\ufeff', '12号'],
    ['12\u0000号\u0007', '12号'],
    ['12️⃣号', '12号'],
    ['⼗二号', '十二号'],
    ['\ud83d12号', '12号'],
    ['', ''],
    ['\u200b\u2060', ''],
  ])('%j → %j', (raw, text) => {
    expect(textOf(raw)).toBe(text)
  })
})

describe('the name of the bot', () => {
  it.each([
    ['@整改助手 12号咋样了', '12号咋样了', true],
    ['@整改助手12号咋样了', '12号咋样了', true],
    ['@整改助手\u200512号', '12号', true],
    ['12号咋样了 @整改助手', '12号咋样了', true],
    ['@整改助手,12号', '12号', true],
    ['整改助手,12号', '12号', true],
    ['@zhenggai problem 12', 'problem 12', true],
    ['@整改助手', '', true],
    ['整改助手还没上线', '整改助手还没上线', false],
    ['12号咋样了', '12号咋样了', false],
  ])('%s', (raw, text, addressed) => {
    expect(normalise(raw, bot)).toMatchObject({ text, addressed })
  })

  it('keeps other people', () => {
    expect(normalise('@整改助手 @李四 12号', bot)).toMatchObject({
      text: '@李四 12号',
      mentions: [{ name: '李四', start: 0, end: 3 }],
    })
    expect(normalise('写信到a@b.cn', bot).mentions).toEqual([])
  })

  it('takes no name as a pattern', () => {
    expect(normalise('@a.b x', { botNames: ['a.b', '(', ''] })).toMatchObject({ text: 'x', addressed: true })
    expect(normalise('@axb x', { botNames: ['a.b'] }).addressed).toBe(false)
  })
})

describe('language', () => {
  it.each([
    ['12号咋样了', 'zh'],
    ['problem 12', 'en'],
    ['problem 12 咋样', 'zh'],
    ['@李四 problem 12', 'en'],
    ['12', undefined],
    ['#12 👍', undefined],
  ])('%s is %s', (raw, language) => {
    expect(normalise(raw, bot).language).toBe(language)
  })

  it('can leave out the name of a unit', () => {
    expect(languageOf('what is due for 县水务局', [{ start: 16, end: 20 }])).toBe('en')
  })
})

describe('a long message', () => {
  it('is read up to a limit and says so', () => {
    const { text, tooLong } = normalise(`12号${'长'.repeat(100_000)}`, bot)
    expect([text.length, tooLong]).toEqual([MAX_TEXT, true])
    expect(normalise('长'.repeat(MAX_TEXT), bot).tooLong).toBe(false)
    expect(normalise('长'.repeat(MAX_TEXT + 1), bot).tooLong).toBe(true)
  })

  it('is never cut inside a character', () => {
    const { text } = normalise(`a${'👍'.repeat(MAX_TEXT)}`, bot)
    expect(/\p{Cs}/u.test(text)).toBe(false)
  })
})
