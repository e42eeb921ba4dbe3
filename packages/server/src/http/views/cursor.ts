import { type ProblemNumber, problemNumberSchema } from '@zhenggai/rules'
import * as z from 'zod'
import { fail } from '../fault.ts'
import { invalidRequest } from '../faults.ts'

/** Names the last problem of a page. */
export const cursorOf = (number: ProblemNumber): string => Buffer.from(JSON.stringify(number)).toString('base64url')

/** @throws {HttpFault} 400. */
export function numberOfCursor(cursor: string): ProblemNumber {
  try {
    return z.parse(problemNumberSchema, JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8')))
  } catch {
    return fail(notACursor)
  }
}

const notACursor = invalidRequest([
  {
    in: 'query',
    pointer: '/cursor',
    detail: { zh: '不是有效的翻页标记', en: 'is no cursor' },
    mend: { zh: '请原样使用上一页的 nextCursor', en: 'use nextCursor of the page before as it is' },
  },
])
