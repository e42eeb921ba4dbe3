import { describe, expect, it } from 'vitest'
import { isLoopback } from './access.ts'

describe('this machine', () => {
  it.each(['127.0.0.1', '127.8.9.10', '::1', '::ffff:127.0.0.1'])('is %s', (address) => {
    expect(isLoopback(address)).toBe(true)
  })
  it.each(['10.0.0.1', '128.0.0.1', '::2', '::ffff:10.0.0.1', 'fe80::1', '0.0.0.0', '', 'localhost', undefined])(
    'is not %s',
    (address) => {
      expect(isLoopback(address)).toBe(false)
    },
  )
})
