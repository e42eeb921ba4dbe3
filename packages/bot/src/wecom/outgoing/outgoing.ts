import type { TemplateCard } from '../card.ts'
import type { Recipient, Via } from '../client.ts'
import type { MediaKind } from '../upload.ts'

/** Something to be said in one conversation. */
export type Utterance =
  | {
      readonly kind: 'markdown'
      readonly markdown: string
      /** The message that it answers, where there is one. */
      readonly via?: Via | undefined
      /** The id of the stream that it finishes; left out: of a new one. */
      readonly stream?: string | undefined
      /** Written before it where it may have been shown already: the link died before anybody said. */
      readonly again?: string | undefined
    }
  | { readonly kind: 'card'; readonly card: TemplateCard }
  | { readonly kind: 'media'; readonly media: MediaKind; readonly mediaId: string }

/** What became of it. */
export type Said =
  | { readonly kind: 'said' }
  | { readonly kind: 'refused'; readonly code: number; readonly message: string }
  /** Nobody has spoken to the bot there. */
  | { readonly kind: 'unreachable' }
  /** It may have been shown; it is not sent again. */
  | { readonly kind: 'unknown' }
  /** There is no connection, and none will come. */
  | { readonly kind: 'offline' }

/** What waits for its turn. */
export interface Waiting {
  readonly utterance: Utterance
  readonly resolve: (said: Said) => void
}

export const keyOf = ({ kind, id }: Recipient): string => `${kind}:${id}`
