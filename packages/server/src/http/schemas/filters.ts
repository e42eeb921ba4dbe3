import { levels, severities, sources, statuses } from '@zhenggai/rules'
import * as z from 'zod'
import { period, several } from './vocabulary.ts'

/** What a list, a table or the chart is narrowed to. */
export const filterFields = {
  status: several(statuses).optional(),
  level: several(levels).optional(),
  severity: several(severities).optional(),
  source: several(sources).optional(),
  unit: z
    .string()
    .trim()
    .min(1)
    .max(100)
    .optional()
    .meta({ description: 'Part of the name of a lead, responsible or supporting unit.' }),
  due: period.optional().meta({ description: 'When the next due date lies, both days included.' }),
  q: z.string().trim().min(1).max(200).optional().meta({ description: 'Words in the number, title or description.' }),
  open: z
    .literal('true')
    .transform(() => true as const)
    .optional()
    .meta({ description: 'Without what is closed out.' }),
}

const lenient = z.object(filterFields)

/** What the address of a picture asks for; one that cannot be read asks for nothing. */
export const readFilters = ({ searchParams }: URL) => lenient.safeParse(Object.fromEntries(searchParams)).data ?? {}
