import { type Level, levels, type Status, statuses } from '@zhenggai/rules'
import * as z from 'zod'

/** What the address of the chart asks for. A value that means nothing is as good as none: a page is not refused for it. */
export interface ChartRequest {
  readonly unit?: string | undefined
  readonly level?: Level | undefined
  readonly status?: Status | undefined
  readonly q?: string | undefined
  /** From 1; `all`: every problem on one page. */
  readonly page: number | 'all'
}

const words = z.string().trim().min(1).max(200).optional().catch(undefined)
const schema = z.object({
  unit: words,
  level: z.enum(levels).optional().catch(undefined),
  status: z.enum(statuses).optional().catch(undefined),
  q: words,
  page: z.union([z.literal('all'), z.coerce.number().int().min(1).max(100_000)]).catch(1),
})

export const readChartRequest = ({ searchParams }: URL): ChartRequest => schema.parse(Object.fromEntries(searchParams))

/** The address of the chart with something else asked for. Another filter begins at the first page again. */
export function chartPath(request: ChartRequest, changes: Partial<ChartRequest>): string {
  const { page, ...rest } = { ...request, page: 1, ...changes }
  const query = new URLSearchParams()
  for (const [name, value] of Object.entries(rest)) if (value !== undefined) query.set(name, value)
  if (page !== 1) query.set('page', String(page))
  return query.size > 0 ? `/?${query}` : '/'
}
