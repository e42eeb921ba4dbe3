import {
  acts,
  capacities,
  isCivilDate,
  levels,
  problemNumberSchema,
  severities,
  sources,
  statuses,
} from '@zhenggai/rules'
import * as z from 'zod'
import { isInstant } from '../../config/instant.ts'

export const text = z
  .strictObject({ zh: z.string(), en: z.string() })
  .meta({ id: 'Text', description: 'The same in both languages.' })
export const civilDate = z
  .string()
  .refine(isCivilDate, {
    params: {
      text: { zh: '应为实际存在的日期，写作 2023-06-01', en: 'give a day that exists, written as in 2023-06-01' },
    },
  })
  .meta({ format: 'date' })
export const level = z.enum(levels)
export const severity = z.enum(severities)
export const source = z.enum(sources)
export const status = z.enum(statuses)
export const act = z.enum(acts)
export const capacity = z.enum(capacities)
export const number = z.union([z.int(), z.string()]).meta({ description: 'An integer, or a word such as 18-1.' })

/** With its offset. */
export const instant = z
  .string()
  .refine(isInstant, {
    params: {
      text: {
        zh: '应为带时区的时刻，写作 2023-06-20T09:00:00+08:00',
        en: 'write an instant with its offset: 2023-06-20T09:00:00+08:00',
      },
    },
  })
  .meta({ format: 'date-time' })

/** A number in a path, as people write it: `12`, `018`, `18-1`, `甲3`. */
export const numberInPath = z
  .string()
  .refine((written) => problemNumberSchema.safeParse(written).success, {
    params: {
      text: { zh: '编号是正整数，或者 18-1 这样的短编号', en: 'a number is an integer or a short word such as 18-1' },
    },
  })
  .meta({ example: '12' })

/** `2023-06-01..2023-06-30`, both included; either end may be left open. */
export const period = z
  .string()
  .refine(isPeriod, {
    params: {
      text: {
        zh: '应写作 2023-06-01..2023-06-30（可省略一端）',
        en: 'write 2023-06-01..2023-06-30; either end may be left out',
      },
    },
  })
  .transform((written) => {
    const [from = '', to = ''] = written.split('..')
    return { from: from || '0001-01-01', to: to || '9999-12-31' }
  })
  .meta({ example: '2023-06-01..2023-06-30' })

function isPeriod(written: string): boolean {
  const ends = written.split('..')
  const [from = '', to = ''] = ends
  const isOrdered = from === '' || to === '' || from <= to
  return ends.length === 2 && written !== '..' && isOrdered && ends.every((end) => end === '' || isCivilDate(end))
}

/** Several values of a list, comma-separated: `overdue,due-today`. */
export const several = <T extends string>(values: readonly [T, ...T[]] | readonly T[]) =>
  z
    .string()
    .transform((written) => written.split(',').map((value) => value.trim()))
    .pipe(z.array(z.enum(values as readonly [T, ...T[]])))
    .meta({ description: `One or several, comma-separated: ${values.join(', ')}` })
