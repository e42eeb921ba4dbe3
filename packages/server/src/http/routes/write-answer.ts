import type { Written } from '@zhenggai/bot'
import * as z from 'zod'
import { DEFAULT_LEDGER } from '../../ledger/ledger.ts'
import { fail } from '../fault.ts'
import { refusalFault } from '../ledger-faults.ts'
import type { Answer } from '../route.ts'
import { etagOf, writtenDocument } from '../views/problem-document.ts'
import type { Visit } from '../visit.ts'

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

/** The headers of a write to a problem that is there already. */
export const versionHeaders = z.object({
  ...idempotencyHeaders.shape,
  'if-match': z
    .string()
    .regex(/^"[1-9]\d{0,8}"$/, 'give the ETag of the problem as it was read, e.g. "7"')
    .transform((etag) => Number(etag.slice(1, -1)))
    .optional()
    .meta({ description: 'The ETag of the problem as it was read: the write is refused where it has changed since.' }),
})

/** Two clients may use the same key for different requests. Without one the entry names the request, as the log does. */
export const keyFor = ({ caller, requestId }: Pick<Visit, 'caller' | 'requestId'>, key: string | undefined): string =>
  key === undefined ? `request:${requestId}` : `http:${caller}:${key}`

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
