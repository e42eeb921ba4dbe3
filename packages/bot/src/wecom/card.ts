/** A template card as WeCom takes it; of its many parts, those that are used here. */
export interface TemplateCard {
  readonly card_type: 'text_notice' | 'button_interaction'
  readonly main_title: { readonly title: string; readonly desc?: string }
  readonly sub_title_text?: string
  readonly horizontal_content_list?: readonly { readonly keyname: string; readonly value: string }[]
  readonly button_list?: readonly { readonly text: string; readonly style: 1 | 2 | 3 | 4; readonly key: string }[]
  readonly card_action?: { readonly type: 1; readonly url: string }
  readonly task_id?: string
}

interface Button {
  readonly text: string
  readonly key: string
  readonly isMain?: true
}

interface Asking {
  /** Comes back with the click: 1 to 128 letters, digits, `_-@`. */
  readonly task: string
  readonly title: string
  readonly text: string
  readonly buttons: readonly Button[]
}

/** What a screen shows of a card, in characters. */
const TITLE = 26
const TEXT = 112

/** Asks for a click. The full words stand in the message before it: a card shows only so much. */
export const askingCard = ({ task, title, text, buttons }: Asking): TemplateCard => ({
  card_type: 'button_interaction',
  main_title: { title: short(title, TITLE) },
  sub_title_text: short(text, TEXT),
  button_list: buttons.map(({ text: label, key, isMain }) => ({ text: label, style: isMain ? 1 : 2, key })),
  task_id: task,
})

const short = (text: string, length: number): string => {
  const signs = [...text.replaceAll(/\s*\n\s*/g, '；')]
  return signs.length <= length ? signs.join('') : `${signs.slice(0, length - 1).join('')}…`
}
