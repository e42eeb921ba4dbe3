import type { WecomApp } from '@zhenggai/bot/wecom'
import type { WecomConfig } from '../config/wecom.ts'
import { createAppChannel } from './app-channel.ts'
import { createBotChannel } from './bot-channel.ts'
import type { Channel } from './channel.ts'
import { createRobotChannel } from './robot-channel.ts'
import type { LongConnection } from './wecom/long-connection.ts'
import type { Spoken } from './wecom/spoken.ts'

/** What of WeCom is there. */
interface Lines {
  readonly connection?: LongConnection | undefined
  readonly spoken: Spoken
  readonly app?: WecomApp | undefined
}

/**
 * The ways by which messages reach people without being asked: the AI bot (`ai-bot`), the self-built app (`app`), and the group
 * robots in the order in which they are set (`robot:1`, `robot:2` …). None where nothing of WeCom is set.
 */
export function createChannels(
  { robots }: Pick<WecomConfig, 'robots'>,
  { connection, spoken, app }: Lines,
): readonly Channel[] {
  return [
    ...(connection ? [createBotChannel(connection, spoken)] : []),
    ...(app ? [createAppChannel(app)] : []),
    ...robots.map((address, index) => createRobotChannel(`robot:${index + 1}`, address)),
  ]
}
