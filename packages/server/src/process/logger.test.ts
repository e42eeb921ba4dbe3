import { AxiosError, AxiosHeaders } from 'axios'
import { expect, it } from 'vitest'
import { createLogger } from './logger.ts'

function logged(write: (log: ReturnType<typeof createLogger>) => void): string {
  let lines = ''
  write(
    createLogger('trace', {
      write: (line) => {
        lines += line
      },
    }),
  )
  return lines
}

it.each([
  [{ authorization: 'Bearer s3cret' }],
  [{ headers: { cookie: 's3cret' } }],
  [{ request: { headers: { authorization: 's3cret' } } }],
  [{ config: { token: 's3cret' } }],
  [{ message: { text: 's3cret' } }],
  [{ text: 's3cret' }],
  [{ err: new Error('connect postgres://me:s3cret@db:5432/zhenggai') }],
  [{ err: new Error('GET https://example.org/send?access_token=s3cret&debug=1 failed') }],
  [{ err: new Error('outer', { cause: new Error('secret=s3cret') }) }],
  [{ err: new Error('GET /calendar/s3crets3crets3crets3crets3crets3.ics') }],
])('hides what is secret in %j', (fields) => {
  const lines = logged((log) => log.info(fields, 'something'))
  expect(lines).not.toContain('s3cret')
  expect(lines).toContain('[hidden]')
})

it('keeps of a failed request what went wrong, and neither its headers nor its body', () => {
  const config = { headers: new AxiosHeaders({ Authorization: 'Bearer s3cret' }), data: '{"text":"s3cret"}' }
  const lines = logged((log) => log.warn({ err: new AxiosError('timeout', 'ECONNABORTED', config) }, 'not sent'))
  expect(lines).not.toContain('s3cret')
  expect(JSON.parse(lines)).toMatchObject({ msg: 'not sent', err: { message: 'timeout', code: 'ECONNABORTED' } })
})
