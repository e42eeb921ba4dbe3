/** A message that the program sends without being asked. */
export interface OutgoingMessage {
  /** WeCom markdown; `text` says the same where no markup is possible. */
  readonly markdown: string
  readonly text: string
  /** WeCom ids of persons to be mentioned. */
  readonly mentions?: readonly string[] | undefined
  readonly file?: { readonly name: string; readonly bytes: Uint8Array } | undefined
}

/** What the channel says about a message. */
export type Delivery =
  | { readonly kind: 'delivered' }
  /** It was not taken, and may be sent again after a while. */
  | { readonly kind: 'refused'; readonly reason: string; readonly retryAfterSeconds?: number | undefined }
  /** It will never be taken as it is: a wrong address, a message that is not allowed. */
  | { readonly kind: 'impossible'; readonly reason: string }
  /** The link broke before an answer came: it may have arrived. */
  | { readonly kind: 'unknown'; readonly reason: string }

/** A way by which messages reach a group or a person. It never throws: whatever goes wrong is a `Delivery`. */
export interface Channel {
  /** How it is named in the ledger of what was sent, e.g. `robot:1`, `ai-bot`, `app`. No secret is part of it. */
  readonly name: string
  readonly kind: 'robot' | 'ai-bot' | 'app'
  /** Whether it can reach this target now: a robot only its own group, the AI bot chats that have spoken to it. */
  reaches(target: Target): boolean
  /** False: its line is held by another process just now, or by none. Left out: it needs no line. */
  isHere?(): boolean
  send(target: Target, message: OutgoingMessage): Promise<Delivery>
}

/** Where a message goes. */
export type Target =
  | { readonly kind: 'group'; readonly chat: string }
  | { readonly kind: 'person'; readonly id: string }
