import type { ProblemNumber } from '@zhenggai/rules'
import type { Filters } from '../reply/view.ts'

/** A file that a reply wants beside it, as data: who carries it out is not the conversation's business. */
export type FileRequest =
  /** The ledger as an Excel file, narrowed as a list would be. */
  | { readonly kind: 'export'; readonly filters: Filters }
  /** The wall chart as a picture. */
  | { readonly kind: 'chart'; readonly filters: Filters }
  /** A notice as a draft document. */
  | { readonly kind: 'notice'; readonly problem: ProblemNumber; readonly notice: string }

/**
 * Where the program itself hands a file out: a path, with a query where one is needed, without any sign that is not ASCII.
 * @param ledger left out: the default one.
 */
export function addressOf(request: FileRequest, ledger?: string): string {
  const where = ledger === undefined ? {} : { ledger }
  switch (request.kind) {
    case 'export':
      return withQuery('/api/v1/export.xlsx', { ...queryOf(request.filters), ...where })
    case 'chart':
      return withQuery('/chart.png', { ...queryOf(request.filters), ...where })
    case 'notice':
      return withQuery(`/api/v1/problems/${encodeURIComponent(request.problem)}/notices/${request.notice}.docx`, where)
  }
}

const queryOf = ({ due, open, ...words }: Filters): Readonly<Record<string, string>> => ({
  ...words,
  ...(open && { open: 'true' }),
  ...(due && { due: `${due.from}..${due.to}` }),
})

function withQuery(path: string, query: Readonly<Record<string, string>>): string {
  const said = new URLSearchParams(query)
  return said.size > 0 ? `${path}?${said}` : path
}
