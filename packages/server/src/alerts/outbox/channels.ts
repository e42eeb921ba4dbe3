import type { Channel, Target } from '../../channels/channel.ts'
import type { AlertPolicy } from '../policy.ts'

/** A group robot speaks to its own group, whose id nobody knows: the robot's name stands for it. */
export const robotGroup = ({ name }: Channel): Target => ({ kind: 'group', chat: name })

/**
 * The groups that get the digest of a ledger: those of the first channel, in the order that the ledger prefers, that has any.
 * The same people would otherwise be told by two of them.
 */
export function groupsOf(
  channels: readonly Channel[],
  chats: readonly string[],
  { channels: order }: AlertPolicy,
): readonly Target[] {
  for (const kind of order) {
    const own = channels.filter((channel) => channel.kind === kind)
    const groups = kind === 'robot' ? own.map(robotGroup) : chats.map((chat) => ({ kind: 'group', chat }) as const)
    const reached = groups.filter((target) => own.some((channel) => channel.reaches(target)))
    if (reached.length > 0) return reached
  }
  return []
}

/** The channels that reach a target, in the order that the ledger prefers. */
export function channelsFor(
  channels: readonly Channel[],
  target: Target,
  { channels: order }: AlertPolicy,
): readonly Channel[] {
  return channels
    .filter((channel) => order.includes(channel.kind) && channel.reaches(target))
    .toSorted((a, b) => order.indexOf(a.kind) - order.indexOf(b.kind))
}
