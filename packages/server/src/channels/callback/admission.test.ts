import { readAesKey, seal, sign } from '@zhenggai/bot/wecom'
import { describe, expect, it } from 'vitest'
import { createAdmission } from './admission.ts'

const token = 'QDG6eK'
const key = readAesKey('jWmYm7qr5nMoAUwZRjGtBxmz3KA1tkAj3ykkR6q2B2C')!
const NOW = 1_687_222_800_000
const admission = (now = NOW) => createAdmission({ token, key, now: () => now })

function call({ receiver = '', timestamp = String(NOW / 1000), nonce = 'n1', text = '{"msgtype":"text"}' } = {}) {
  const encrypted = seal(key, { message: text, receiver }, Buffer.alloc(16, 7))
  return { signature: sign(token, { timestamp, nonce, encrypted }), timestamp, nonce, encrypted }
}

it('what WeCom signed for us just now is let in, once', () => {
  const door = admission()
  expect(door.admit(call(), [''])).toEqual({ ok: true, message: '{"msgtype":"text"}' })
  expect(door.admit(call(), [''])).toEqual({ ok: false, reason: 'replayed nonce' })
  expect(door.admit(call({ nonce: 'n2' }), [''])).toMatchObject({ ok: true })
})

describe('refused', () => {
  it.each([
    ['wrong signature', { ...call(), signature: 'f'.repeat(40) }],
    ['wrong signature', { ...call(), nonce: 'n9' }],
    ['wrong signature', { ...call(), timestamp: String(NOW / 1000 + 1) }],
    ['wrong signature', { ...call(), encrypted: `A${call().encrypted.slice(1)}` }],
    ['stale timestamp', call({ timestamp: String(NOW / 1000 - 301) })],
    ['stale timestamp', call({ timestamp: String(NOW / 1000 + 301) })],
    ['stale timestamp', call({ timestamp: '1e9' })],
    ['wrong receiveid', call({ receiver: 'ww-other' })],
    ['a part is missing', { ...call(), signature: undefined }],
    ['a part is missing', { ...call(), nonce: '' }],
  ])('%s', (reason, given) => {
    expect(admission().admit(given, [''])).toEqual({ ok: false, reason })
  })

  it('is every bit of a genuine message that was altered', () => {
    const given = call()
    const bytes = Buffer.from(given.encrypted, 'base64')
    for (let bit = 0; bit < bytes.length * 8; bit += 1) {
      const altered = Buffer.from(bytes)
      altered[bit >> 3] = (altered[bit >> 3] ?? 0) ^ (1 << (bit & 7))
      expect(admission().admit({ ...given, encrypted: altered.toString('base64') }, [''])).toMatchObject({ ok: false })
    }
  })
})

it('a message for the app is not one for the bot', () => {
  expect(admission().admit(call({ receiver: 'ww1' }), ['ww1'])).toMatchObject({ ok: true })
  expect(admission().admit(call(), ['ww1'])).toEqual({ ok: false, reason: 'wrong receiveid' })
})
