import { randomBytes } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isSigned, open, seal, sign } from './envelope.ts'
import { readAesKey } from './key.ts'
import { openMedia, sealMedia } from './media.ts'

/** The samples of WeCom's own pages, also in sbzhu/weworkapi_php and weworkapi_golang; then those of wechatpy's tests. */
const page = {
  token: 'QDG6eK',
  key: readAesKey('jWmYm7qr5nMoAUwZRjGtBxmz3KA1tkAj3ykkR6q2B2C')!,
  corp: 'wx5823bf96d3bd56c7',
}
const python = {
  token: '123456',
  key: readAesKey('kWxPEV2UEDyxWpmPdKC3F4dgPDmOvfKX1HGnEUDS1aR')!,
  corp: 'wx49f0ab532d5d035a',
}

const echo = {
  signature: '5c45ff5e21c57e6ad56bac8758b79b1d9ac89fd3',
  timestamp: '1409659589',
  nonce: '263014780',
  encrypted: 'P9nAzCzyDtyTWESHep1vC5X9xho/qYX3Zpb4yKa9SKld1DsH3Iyt3tP3zNdtp+4RPcs8TgAE7OaBO+FZXvnaqQ==',
}
const message = {
  signature: '477715d11cdb4164915debcba66cb864d751f3e6',
  timestamp: '1409659813',
  nonce: '1372623149',
  encrypted:
    'RypEvHKD8QQKFhvQ6QleEB4J58tiPdvo+rtK1I9qca6aM/wvqnLSV5zEPeusUiX5L5X/0lWfrf0QADHHhGd3QczcdCUpj911L3vg3W/sYYvuJTs3TUUkSUXxaccAS0qhxchrRYt66wiSpGLYL42aM6A8dTT+6k4aSknmPj48kzJs8qLjvd4Xgpue06DOdnLxAUHzM6+kDZ+HMZfJYuR+LtwGc2hgf5gsijff0ekUNXZiqATP7PF5mZxZ3Izoun1s4zG4LUMnvw2r+KqCKIw+3IQH03v+BCA9nMELNqbSf6tiWSrXJB3LAVGUcallcrw8V2t9EL4EhzJWrQUax5wLVMNS0+rUPA3k22Ncx4XXZS9o0MBH27Bo6BpNelZpS+/uh9KsNlY6bHCmJU9p8g7m3fVKn28H3KDYA5Pl/T8Z1ptDAVe0lXdQ2YoyyH2uyPIGHBZZIs2pDBS8R07+qN+E7Q==',
}
const reply = `<xml>
<MsgType><![CDATA[text]]></MsgType>
<Content><![CDATA[test]]></Content>
<FromUserName><![CDATA[wx49f0ab532d5d035a]]></FromUserName>
<ToUserName><![CDATA[messense]]></ToUserName>
<AgentID>1</AgentID>
<CreateTime>1411525903</CreateTime>
</xml>`

describe('the published samples', () => {
  it('verify and open', () => {
    expect(isSigned(page.token, echo)).toBe(true)
    expect(open(page.key, echo.encrypted)).toEqual({ message: '1616140317555161061', receiver: page.corp })
    expect(isSigned(page.token, message)).toBe(true)
    expect(open(page.key, message.encrypted)).toMatchObject({
      message: expect.stringContaining('<Content><![CDATA[hello]]></Content>'),
      receiver: page.corp,
    })
  })

  it('of another library verify, and its wrong nonce does not', () => {
    const other = {
      signature: 'dd6b9c95b495b3f7e2901bfbc76c664930ffdb96',
      timestamp: '1411443780',
      nonce: '437374425',
      encrypted: '4ByGGj+sVCYcvGeQYhaKIk1o0pQRNbRjxybjTGblXrBaXlTXeOo1+bXFXDQQb1o6co6Yh9Bv41n7hOchLF6p+Q==',
    }
    expect(isSigned(python.token, other)).toBe(true)
    expect(open(python.key, other.encrypted)).toMatchObject({ receiver: python.corp })
    expect(isSigned(python.token, { ...other, nonce: '437374424' })).toBe(false)
  })

  it('are sealed to the same letters with the same random bytes', () => {
    const encrypted = seal(python.key, { message: reply, receiver: python.corp }, Buffer.from('1234567890123456'))
    expect(sign(python.token, { timestamp: '1411525903', nonce: '461056294', encrypted })).toBe(
      '407518b7649e86ef23978113f92d27afa9296533',
    )
  })
})

describe('an envelope', () => {
  it('opens to what was sealed, whatever was said', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.constantFrom('', 'ww1'), (text, receiver) => {
        expect(open(page.key, seal(page.key, { message: text, receiver }, randomBytes(16)))).toEqual({
          message: text,
          receiver,
        })
      }),
    )
  })

  it('is refused with any bit altered', () => {
    const bits = message.encrypted.length
    for (let at = 0; at < bits; at += 7) {
      const other = message.encrypted[at] === 'A' ? 'B' : 'A'
      const encrypted = `${message.encrypted.slice(0, at)}${other}${message.encrypted.slice(at + 1)}`
      expect(isSigned(page.token, { ...message, encrypted })).toBe(false)
    }
    for (const altered of [
      { ...message, timestamp: '1409659814' },
      { ...message, nonce: '1372623148' },
      { ...message, signature: message.signature.replace('4', '5') },
      { ...message, signature: '' },
    ])
      expect(isSigned(page.token, altered)).toBe(false)
    expect(isSigned('QDG6eL', message)).toBe(false)
  })

  it.each(['', 'AAAA', 'not base64 at all', Buffer.alloc(32).toString('base64')])(
    'that is none does not open: %j',
    (text) => {
      expect(open(page.key, text)).toBeUndefined()
    },
  )
})

it.each(['', 'short', `${'a'.repeat(42)}!`, 'a'.repeat(44)])('%j is no key', (text) => {
  expect(readAesKey(text)).toBeUndefined()
})

it('media opens with its own key only', () => {
  const key = randomBytes(32).toString('base64')
  const content = randomBytes(1000)
  expect(openMedia(sealMedia(content, key), key)).toEqual(content)
  expect(openMedia(sealMedia(content, key), randomBytes(32).toString('base64'))).not.toEqual(content)
  expect(openMedia(sealMedia(content, key), 'AAAA')).toBeUndefined()
})
