import {
  codes,
  createRobot,
  type HttpAnswer,
  type Limit,
  type RobotMessage,
  realSurroundings,
  robotLimits,
  type Surroundings,
  splitMarkdown,
  stillCounted,
  type WecomRobot,
  waitBefore,
} from '@zhenggai/bot/wecom'
import type { Channel, Delivery, OutgoingMessage } from './channel.ts'
import { deliveryOf } from './delivery.ts'

const LIMITS: readonly Limit[] = [{ count: robotLimits.perMinute, milliseconds: 60_000 }]
const MINUTE = 60

/**
 * The robot of one group. Nobody can know the group's id: the target is a group by the channel's own name.
 * @param address the robot's webhook, a secret.
 */
export function createRobotChannel(
  name: string,
  address: string,
  around: Surroundings = realSurroundings,
  patience?: number,
): Channel {
  const robot = createRobot(address, patience)
  let sent: readonly number[] = []
  /** WeCom has said that they were too many. */
  let closedUntil = 0

  function room(count: number): number {
    const now = around.now()
    sent = stillCounted(sent, now, LIMITS)
    const wait = waitBefore([...sent, ...Array.from({ length: count - 1 }, () => now)], now, LIMITS)
    return Math.ceil(Math.max(wait, closedUntil - now) / 1000)
  }

  async function sendAll(messages: readonly RobotMessage[]): Promise<Delivery> {
    for (const [index, message] of messages.entries()) {
      sent = [...sent, around.now()]
      const answer = await robot.send(message)
      if (answer.kind === 'answered' && answer.code === codes.tooOften) closedUntil = around.now() + MINUTE * 1000
      const delivery = deliveryOf(answer)
      if (delivery.kind === 'delivered') continue
      // What is half shown must not be shown again from its beginning as if nothing had been.
      return index === 0
        ? delivery
        : { kind: 'unknown', reason: `part ${index + 1} of ${messages.length}: ${delivery.reason}` }
    }
    return { kind: 'delivered' }
  }

  return {
    name,
    kind: 'robot',
    reaches: (target) => target.kind === 'group' && target.chat === name,
    async send(target, message) {
      if (target.kind !== 'group' || target.chat !== name)
        return { kind: 'impossible', reason: 'a robot speaks in its own group only' }
      const prepared = await prepare(robot, message)
      if ('kind' in prepared) return deliveryOf(prepared)
      const retryAfterSeconds = room(prepared.messages.length)
      if (retryAfterSeconds > 0) return { kind: 'refused', reason: 'too many messages this minute', retryAfterSeconds }
      return sendAll(prepared.messages)
    },
  }
}

/** The messages that one message becomes; an answer where its file could not be handed over. */
async function prepare(
  robot: WecomRobot,
  message: OutgoingMessage,
): Promise<{ readonly messages: readonly RobotMessage[] } | HttpAnswer> {
  const words = wordsOf(message)
  const { file } = message
  if (!file) return { messages: words }
  if (isPicture(file.name) && file.bytes.length <= robotLimits.image)
    return { messages: [...words, { kind: 'image', bytes: file.bytes }] }
  const uploaded = await robot.uploadFile(file.name, file.bytes)
  const mediaId = uploaded.kind === 'answered' ? uploaded.body.media_id : undefined
  return typeof mediaId === 'string' ? { messages: [...words, { kind: 'file', mediaId }] } : uploaded
}

const isPicture = (name: string): boolean => /\.(png|jpe?g)$/i.test(name)
const TABLE = /^\s*\|(?:\s*:?-+:?\s*\|)+\s*$/m

/** Tables need the newer markdown, which knows no mentions: then those come in a short text of their own. */
function wordsOf({ markdown, mentions = [] }: OutgoingMessage): readonly RobotMessage[] {
  const hasTable = TABLE.test(markdown)
  const called = mentions.length > 0 ? `\n${mentions.map((id) => `<@${id}>`).join(' ')}` : ''
  const parts = splitMarkdown(hasTable ? markdown : markdown + called, {
    bytes: robotLimits.markdown,
    characters: robotLimits.markdown,
  })
  if (!hasTable) return parts.map((content) => ({ kind: 'markdown', content }))
  const shown = parts.map((content): RobotMessage => ({ kind: 'markdown-v2', content }))
  return mentions.length > 0 ? [...shown, { kind: 'text', content: '请看上面的通知。', mentions }] : shown
}
