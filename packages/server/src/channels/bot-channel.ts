import type { Recipient, Said } from '@zhenggai/bot/wecom'
import type { Channel, Delivery, Target } from './channel.ts'
import type { LongConnection } from './wecom/long-connection.ts'
import { type SentFile, sendFile } from './wecom/send-file.ts'
import type { Spoken } from './wecom/spoken.ts'

/** Whoever sends through a channel waits for it; beyond this the message may still go out. */
const PATIENCE = 120_000

/** Messages of the AI bot by itself, in conversations that have spoken to it. It cannot mention anybody. */
export function createBotChannel({ client, talk }: LongConnection, spoken: Spoken): Channel {
  async function sendAll(target: Target, markdown: string, file: SentFile | undefined): Promise<Delivery> {
    const to = recipient(target)
    const said = await talk.say(to, { kind: 'markdown', markdown })
    if (said.kind === 'unreachable') await spoken.forget(target)
    const delivery = deliveryOfSaid(said)
    if (delivery.kind !== 'delivered' || !file) return delivery
    const attached = deliveryOfSaid(await sendFile(client, talk, to, file))
    return attached.kind === 'delivered' ? attached : { kind: 'unknown', reason: `the file: ${attached.reason}` }
  }

  return {
    name: 'ai-bot',
    kind: 'ai-bot',
    reaches: (target) => spoken.has(target),
    isHere: () => client.state().kind === 'connected',
    async send(target, { markdown, file }) {
      if (!spoken.has(target)) return { kind: 'impossible', reason: 'nobody has spoken to the bot there' }
      if (client.state().kind !== 'connected')
        return { kind: 'refused', reason: 'the bot is not connected', retryAfterSeconds: 60 }
      return within(PATIENCE, sendAll(target, markdown, file))
    },
  }
}

const recipient = (target: Target): Recipient =>
  target.kind === 'group' ? { kind: 'group', id: target.chat } : { kind: 'person', id: target.id }

function deliveryOfSaid(said: Said): Delivery {
  switch (said.kind) {
    case 'said':
      return { kind: 'delivered' }
    case 'unreachable':
      return { kind: 'impossible', reason: 'WeCom does not know this conversation' }
    case 'refused':
      return { kind: 'impossible', reason: `WeCom answered ${said.code}` }
    case 'unknown':
      return { kind: 'unknown', reason: 'WeCom did not say whether it arrived' }
    case 'offline':
      return { kind: 'refused', reason: 'the bot is not connected', retryAfterSeconds: 60 }
  }
}

async function within(milliseconds: number, delivery: Promise<Delivery>): Promise<Delivery> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<Delivery>((resolve) => {
    timer = setTimeout(() => resolve({ kind: 'unknown', reason: 'it still waits for its turn' }), milliseconds)
  })
  try {
    return await Promise.race([delivery, late])
  } finally {
    clearTimeout(timer)
  }
}
