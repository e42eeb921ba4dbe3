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
}

/** @param onChange hears of every bubble as it appears or changes. */
export function createScreen(onChange?: (conversation: string, bubble: Bubble) => void): Screen {
  const conversations = new Map<string, Bubble[]>()
  const of = (conversation: string) => conversations.get(conversation) ?? []
  const put = (conversation: string, bubbles: Bubble[], bubble: Bubble) => {
    conversations.set(conversation, bubbles)
    onChange?.(conversation, bubble)
  }
  return {
    show(conversation, given) {
      const bubble = { ...given, at: Date.now() }
      put(conversation, [...of(conversation), bubble], bubble)
    },
    replace(conversation, id, given) {
      const bubbles = of(conversation)
      const index = bubbles.findLastIndex((one) => one.id === id)
      const bubble = { ...given, at: Date.now() }
      if (index >= 0) put(conversation, bubbles.with(index, bubble), bubble)
      return index >= 0
    },
    of,
  }
}
