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
