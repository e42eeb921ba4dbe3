import type { Recipient, WecomClient } from '../client.ts'
import { type Pace, usualPace } from '../pace.ts'
import { pause, realSurroundings, type Surroundings } from '../surroundings.ts'
import { type Room, splitMarkdown } from '../text/split-markdown.ts'
import { attemptText, deliver } from './deliver.ts'
import { mergeable, merged } from './merge.ts'
import { keyOf, type Said, type Utterance, type Waiting } from './outgoing.ts'
import { type Limit, stillCounted, waitBefore } from './window.ts'

export interface Talk {
  /** Resolves when it is known what became of it; never rejects. What is said in one conversation keeps its order. */
  say(to: Recipient, utterance: Utterance): Promise<Said>
  /** Counts a frame that did not come this way: a welcome, a changed card. */
  count(to: Recipient): void
  /** Utterances that are not settled yet. */
  pending(): number
}

/** Clients fold longer texts; WeCom takes 20480 bytes, some of which a note about the connection may need. */
const ROOM: Room = { bytes: 20_000, characters: 3800 }

interface Conversation {
  readonly to: Recipient
  queue: readonly Waiting[]
  sent: readonly number[]
  busy: boolean
}

interface TalkSettings {
  readonly client: WecomClient
  readonly pace?: Partial<Pace> | undefined
  readonly around?: Surroundings | undefined
}

/** WeCom's limits for one conversation, answers and messages of its own together. */
const limitsOf = ({ minute, hour }: Pace): readonly Limit[] => [
  { count: 30, milliseconds: minute },
  { count: 1000, milliseconds: hour },
]

/** Talks in many conversations at once; in each, one message after the other and never more than WeCom allows. */
export function createTalk(settings: TalkSettings): Talk {
  const { client, around = realSurroundings } = settings
  const pace = { ...usualPace, ...settings.pace }
  const limits = limitsOf(pace)
  const way = { client, around, pace }
  const conversations = new Map<string, Conversation>()
  let pending = 0

  function conversationWith(to: Recipient): Conversation {
    const known = conversations.get(keyOf(to))
    if (known) return known
    if (conversations.size >= 1000) forgetQuiet()
    const conversation: Conversation = { to, queue: [], sent: [], busy: false }
    conversations.set(keyOf(to), conversation)
    return conversation
  }

  function forgetQuiet(): void {
    for (const [key, { busy, sent }] of conversations) {
      if (!busy && stillCounted(sent, around.now(), limits).length === 0) conversations.delete(key)
    }
  }

  const countIn = (conversation: Conversation) => {
    conversation.sent = [...stillCounted(conversation.sent, around.now(), limits), around.now()]
  }

  /** Waits until one more message is allowed. @returns whether it had to. */
  async function turn(conversation: Conversation): Promise<boolean> {
    const wait = waitBefore(conversation.sent, around.now(), limits)
    if (wait > 0) await pause(around, wait)
    countIn(conversation)
    return wait > 0
  }

  async function work(conversation: Conversation): Promise<void> {
    while (conversation.queue.length > 0) {
      const waited = await turn(conversation)
      const count = waited ? mergeable(conversation.queue, ROOM) : 1
      const batch = conversation.queue.slice(0, count)
      conversation.queue = conversation.queue.slice(count)
      const said = await sayBatch(conversation, batch)
      pending -= batch.length
      for (const { resolve } of batch) resolve(said)
    }
    conversation.busy = false
  }

  async function sayBatch(conversation: Conversation, batch: readonly Waiting[]): Promise<Said> {
    const [first] = batch
    if (!first) return { kind: 'said' }
    const { utterance } = first
    const { to } = conversation
    switch (utterance.kind) {
      case 'markdown':
        return sayText(conversation, utterance, merged(batch))
      case 'card':
        return deliver(way, { send: () => client.sendTemplateCard(to, utterance.card), sendAgain: undefined })
      case 'media':
        return deliver(way, {
          send: () => client.sendMedia(to, utterance.media, utterance.mediaId),
          sendAgain: undefined,
        })
    }
  }

  async function sayText(
    conversation: Conversation,
    { via, stream, again }: Extract<Utterance, { kind: 'markdown' }>,
    markdown: string,
  ): Promise<Said> {
    let said: Said = { kind: 'said' }
    for (const [index, part] of splitMarkdown(markdown, ROOM).entries()) {
      if (index > 0) await turn(conversation)
      said = await deliver(
        way,
        attemptText(way, { to: conversation.to, content: part, via: index === 0 ? via : undefined, stream, again }),
      )
      if (said.kind !== 'said' && said.kind !== 'unknown') return said
    }
    return said
  }

  return {
    say: (to, utterance) =>
      new Promise((resolve) => {
        const conversation = conversationWith(to)
        conversation.queue = [...conversation.queue, { utterance, resolve }]
        pending += 1
        if (conversation.busy) return
        conversation.busy = true
        void work(conversation)
      }),
    count: (to) => countIn(conversationWith(to)),
    pending: () => pending,
  }
}
