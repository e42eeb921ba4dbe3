/** zod/mini brings no words of its own: without these, every refusal would read “Invalid input”. */

import type * as z from 'zod'
import { config } from 'zod/mini'

// The whole of zod sets its own words; where it is there, they stay.
if (!config().localeError) config({ localeError: wordsFor })

/** What would be right, in a few words after the name of the field. Where a schema has better ones, those are taken. */
function wordsFor(issue: z.core.$ZodRawIssue): string | undefined {
  switch (issue.code) {
    case 'invalid_type':
      return issue.input === undefined ? 'it is missing' : `it is not of the type ${issue.expected}`
    case 'invalid_value':
      return `it is none of: ${issue.values.map(String).join(', ')}`
    case 'too_small':
      return `it is too ${sizeOf(issue.origin).less}: at least ${issue.minimum}`
    case 'too_big':
      return `it is too ${sizeOf(issue.origin).more}: at most ${issue.maximum}`
    case 'unrecognized_keys':
      return `there is no ${issue.keys.join(', ')} here; check the spelling`
    default:
      return undefined
  }
}

const sizeOf = (origin: string) =>
  origin === 'string' || origin === 'array' ? { less: 'short', more: 'long' } : { less: 'small', more: 'large' }
