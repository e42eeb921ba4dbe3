/**
 * A paragraph of a reply. `lead` answers, `line` adds a fact, `item` is one of a list, `note` is a doubt or a hint.
 * The text is plain: how it looks is decided where it is rendered.
 */
export interface Block {
  readonly kind: 'lead' | 'line' | 'item' | 'note'
  readonly text: string
}

export const lead = (text: string): Block => ({ kind: 'lead', text })
export const line = (text: string): Block => ({ kind: 'line', text })
export const item = (text: string): Block => ({ kind: 'item', text })
export const note = (text: string): Block => ({ kind: 'note', text })
