import type { Language } from '@zhenggai/rules'
import * as z from 'zod'
import type { Fault } from './fault.ts'

/** RFC 9457. */
export const problemDetailsSchema = z.strictObject({
  type: z.string().meta({ description: 'urn:zhenggai:<code>', format: 'uri' }),
  title: z.string(),
  status: z.int(),
  detail: z
    .string()
    .meta({ description: 'What was wrong and what would be right, in the language of Accept-Language.' }),
  instance: z.string().meta({ description: 'The id of the request, as in the log.' }),
  errors: z
    .array(
      z.strictObject({
        in: z.enum(['body', 'query', 'path', 'header']),
        pointer: z.string().meta({ description: 'JSON pointer (RFC 6901) inside that part.' }),
        detail: z.string(),
        mend: z.string(),
      }),
    )
    .optional(),
})
export type ProblemDetails = z.output<typeof problemDetailsSchema>

export const PROBLEM_JSON = 'application/problem+json'

export const problemDetails = (fault: Fault, language: Language, requestId: string): ProblemDetails => ({
  type: `urn:zhenggai:${fault.code}`,
  title: fault.title[language],
  status: fault.status,
  detail: fault.detail[language],
  instance: `urn:uuid:${requestId}`,
  ...(fault.errors && {
    errors: fault.errors.map(({ in: part, pointer, detail, mend }) => ({
      in: part,
      pointer,
      detail: detail[language],
      mend: mend[language],
    })),
  }),
})
