import { type Person, roles } from '@zhenggai/bot'
import { civilDateSchema } from '@zhenggai/rules'
import * as z from 'zod'

/** Ids are those of a channel: anything but white space and control characters at their ends or inside. */
export const personId = z
  .string()
  .regex(/^[^\s\p{Cc}]{1,100}$/u, { error: '编号为1到100个字，中间没有空格 (1 to 100 characters without spaces)' })
const words = z.string().trim().min(1).max(100)

/** Everything about a person but their id. */
export const personFields = {
  name: words.optional(),
  unit: words.optional(),
  role: z.enum(roles),
  liaison: z.literal(true).optional(),
  delegate: z.strictObject({ id: personId, until: civilDateSchema }).optional(),
}

/** A person as they are kept. */
export const personSchema: z.ZodType<Person> = z.strictObject({ id: personId, ...personFields })
