import { askingCard, type TemplateCard } from '@zhenggai/bot/wecom'
import * as z from 'zod'
import type { Documents } from '../../store/documents.ts'
import { type ChannelWords, wordsFor } from './words.ts'

const cardSchema = z.object({
  chat: z.string().nullable(),
  user: z.string(),
  proposal: z.string(),
  text: z.string(),
  at: z.number(),
  /** What was said when it was settled, and the problem that was written to. */
  settled: z.object({ said: z.string(), problem: z.string().optional() }).optional(),
})

/** A card that asks its proposer to confirm. */
export type ProposalCard = z.output<typeof cardSchema>
export type Settled = NonNullable<ProposalCard['settled']>

/** The cards that were shown: a click names only the card, and may come days later. */
export interface Cards {
  /** @param task names the card: 1 to 128 letters, digits and `_-@`. */
  ask(task: string, card: Omit<ProposalCard, 'at' | 'settled'>): Promise<TemplateCard>
  find(task: string): Promise<ProposalCard | undefined>
  settle(task: string, card: ProposalCard, settled: Settled): Promise<void>
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
    async settle(task, card, how) {
      await documents.write(COLLECTION, task, { ...card, settled: how })
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

/** What the card becomes once it is settled. A bot cannot take its buttons away: they lead on, or do nothing. */
export function settledCard(task: string, { said, problem }: Settled): TemplateCard {
  const words = wordsFor(said)
  const [title = '', ...rest] = said.split('\n')
  const onward = [
    { text: words.next, key: 'next' },
    { text: words.undo, key: 'undo' },
  ]
  return askingCard({
    task,
    title,
    text: rest.join('\n') || title,
    buttons: problem === undefined ? [{ text: words.done, key: 'settled' }] : onward,
  })
}

/** What the button says, as the person would have typed it. Undefined: it does nothing. */
export function wordOfKey(key: string, { text, settled }: ProposalCard): string | undefined {
  const words = wordsFor(text)
  switch (key) {
    case 'confirm':
      return words.confirm
    case 'cancel':
      return words.cancel
    case 'next':
      return settled?.problem === undefined ? undefined : words.askNext(settled.problem)
    case 'undo':
      return words.undo
    default:
      return undefined
  }
}

/** Whether this button decides about the proposal. */
export const isVerdict = (key: string): boolean => key === 'confirm' || key === 'cancel'
