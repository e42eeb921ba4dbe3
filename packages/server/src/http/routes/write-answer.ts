import type { Written } from '@zhenggai/bot'
import * as z from 'zod'
import { DEFAULT_LEDGER } from '../../ledger/ledger.ts'
import { fail } from '../fault.ts'
import { refusalFault } from '../ledger-faults.ts'
import type { Answer } from '../route.ts'
import { etagOf, writtenDocument } from '../views/problem-document.ts'

/** The header that makes a repeated write harmless. */
export const idempotencyHeaders = z.object({
  'idempotency-key': z
    .string()
    .regex(/^[\x21-\x7e]{1,200}$/, 'give 1 to 200 visible ASCII characters')
    .optional()
    .meta({
      description: 'The same key with the same request has one effect. One key belongs to one request for ever.',
    }),
})

/** Two clients may use the same key for different requests. */
export const keyFor = (caller: string, key: string | undefined): string | undefined =>
  key === undefined ? undefined : `http:${caller}:${key}`

/** @throws {HttpFault} where the ledger refused. */
export function writeAnswer(written: Written, dataDir: string, ledger: string): Answer {
  if (written.ok) {
    const query = ledger === DEFAULT_LEDGER ? '' : `?ledger=${encodeURIComponent(ledger)}`
    const location = `/api/v1/problems/${encodeURIComponent(written.problem.number)}${query}`
    return {
      status: 201,
      body: writtenDocument(written),
      headers: { ETag: etagOf(written.problem), Location: location },
    }
  }
  const [first, ...more] = written.refusals
  if (!first) throw new TypeError('a refused write names a reason')
  return fail(refusalFault([first, ...more], dataDir))
}
