/** What became of a frame. */
export type Sent =
  | { readonly kind: 'ok'; readonly body: unknown }
  | { readonly kind: 'refused'; readonly code: number; readonly message: string }
  /** It went out and nobody said whether it arrived: it may have. */
  | { readonly kind: 'unknown'; readonly why: 'no-answer' | 'link-lost' }
  /** It never went out. */
  | { readonly kind: 'offline' }
