import { askingCard, settledCard, type TemplateCard } from '@zhenggai/bot/wecom'
import * as z from 'zod'
import type { Documents } from '../../store/documents.ts'
import { type ChannelWords, wordsFor } from './words.ts'

const cardSchema = z.object({
  chat: z.string().nullable(),
  user: z.string(),
  proposal: z.string(),
  text: z.string(),
  at: z.number(),
  /** What was said when it was settled. */
  settled: z.string().optional(),
})

/** A card that asks its proposer to confirm. */
export type ProposalCard = z.output<typeof cardSchema>

/** The cards that were shown: a click names only the card, and may come days later. */
export interface Cards {
  /** @param task names the card: 1 to 128 letters, digits and `_-@`. */
  ask(task: string, card: Omit<ProposalCard, 'at' | 'settled'>): Promise<TemplateCard>
  find(task: string): Promise<ProposalCard | undefined>
  settle(task: string, card: ProposalCard, said: string): Promise<void>
  /** Forgets cards that nobody will click any more. */
  tidy(): Promise<void>
}

const COLLECTION = 'wecom-cards'
const WEEK = 7 * 24 * 3_600_000

export function openCards(documents: Documents, now: () => number): Cards {
  return {
    async ask(task, card) {
      await documents.write(COLLECTION, task, { ...card, at: now() })
      const words = wordsFor(card.text)
      return askingCard({
        task,
        title: words.askTitle,
        text: body(card.text, words),
        buttons: [
          { text: words.confirm, key: 'confirm', isMain: true },
          { text: words.cancel, key: 'cancel' },
        ],
      })
    },
    async find(task) {
      const document = task.length > 200 ? undefined : await documents.read(COLLECTION, task)
      return cardSchema.safeParse(document?.value).data
    },
    async settle(task, card, said) {
      await documents.write(COLLECTION, task, { ...card, settled: said })
    },
    async tidy() {
      for (const { id, value } of await documents.list(COLLECTION)) {
        const { data } = cardSchema.safeParse(value)
        if (!data || now() - data.at > WEEK) await documents.remove(COLLECTION, id)
      }
    },
  }
}

/** The proposal without its first line, which says what the card's title says, and its last, which says to type. */
const body = (text: string, { askTitle }: ChannelWords): string => {
  const lines = text.split('\n')
  const middle = lines.slice(1, -1).join('\n')
  return middle.trim() === '' ? (lines[0] ?? askTitle) : middle
}

/** What the card becomes once it is settled. */
export function settled(task: string, said: string): TemplateCard {
  const [title = '', ...rest] = said.split('\n')
  return settledCard({ task, title, text: rest.join('\n') || title }, wordsFor(said).done)
}

/** The button's word, as the person would have typed it. */
export function wordOfKey(key: string, { text }: ProposalCard): string | undefined {
  const { confirm, cancel } = wordsFor(text)
  return key === 'confirm' ? confirm : key === 'cancel' ? cancel : undefined
}
