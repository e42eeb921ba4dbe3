/** One bubble on somebody's screen. */
export interface Bubble {
  readonly kind: 'stream' | 'markdown' | 'text' | 'card' | 'file' | 'image' | 'welcome'
  readonly text: string
  /** Of a stream: its id. Of a card: its task. */
  readonly id?: string
  /** A stream that was never finished keeps turning. */
  readonly finished: boolean
  // biome-ignore lint/suspicious/noExplicitAny: tests look into cards of every shape
  readonly card?: any
  readonly at: number
}

/** What the people of each conversation see. */
export interface Screen {
  show(conversation: string, bubble: Omit<Bubble, 'at'>): void
  /** A stream's next state takes the place of its last; a card's, too. */
  replace(conversation: string, id: string, bubble: Omit<Bubble, 'at'>): boolean
  of(conversation: string): readonly Bubble[]
  all(): readonly Bubble[]
  clear(): void
}

export function createScreen(): Screen {
  const conversations = new Map<string, Bubble[]>()
  const of = (conversation: string) => conversations.get(conversation) ?? []
  return {
    show: (conversation, bubble) =>
      void conversations.set(conversation, [...of(conversation), { ...bubble, at: Date.now() }]),
    replace(conversation, id, bubble) {
      const bubbles = of(conversation)
      const index = bubbles.findLastIndex((one) => one.id === id)
      if (index < 0) return false
      conversations.set(conversation, bubbles.with(index, { ...bubble, at: Date.now() }))
      return true
    },
    of,
    all: () => [...conversations.values()].flat(),
    clear: () => conversations.clear(),
  }
}
