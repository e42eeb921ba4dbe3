import type { Duty } from '@zhenggai/rules'
import * as z from 'zod'
import { actor, citation, doubt } from './assessment.ts'
import { civilDate, text } from './vocabulary.ts'

/** A recurring duty on one of its days, as `duties` of the rules package gives it. */
const duty = z.strictObject({
  id: z.string(),
  name: text,
  by: z.array(actor),
  to: z.array(actor),
  content: z.array(text),
  forEach: z.boolean().meta({ description: 'Due for each problem that it concerns, not once for all.' }),
  citations: z.array(citation),
  doubts: z.array(doubt),
  period: z.strictObject({ from: civilDate, to: civilDate }).nullable(),
  due: civilDate,
  suggested: civilDate.meta({ description: 'The working day on which to be ready.' }),
  strict: civilDate.nullable(),
  times: z.int(),
  provisional: z.boolean(),
  mayChange: z.boolean(),
}) satisfies z.ZodType<Duty>

export const dutySchema = duty.extend({ rulebook: z.string() }).meta({ id: 'Duty' })
