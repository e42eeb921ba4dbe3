import type { WecomApp } from '@zhenggai/bot/wecom'
import type { Text } from '@zhenggai/rules'
import type { LongConnection } from './long-connection.ts'
import type { IdState } from './user-ids.ts'

/** How a channel stands, for `/readyz` and the log. */
export interface ChannelStatus {
  readonly name: string
  readonly state: 'ok' | 'waiting' | 'failed'
  /** What is wrong and what to do, in an administrator's words. */
  readonly trouble?: Text | undefined
}

interface Known {
  readonly connection: LongConnection | undefined
  readonly app: WecomApp | undefined
  readonly robots: number
  readonly callback: boolean
  readonly ids: IdState | undefined
}

export function statusOf({ connection, app, robots, callback, ids }: Known): readonly ChannelStatus[] {
  return [
    ...(connection ? [botStatus(connection)] : []),
    ...(connection || callback ? idStatus(ids, app) : []),
    ...(callback ? [{ name: 'callback', state: 'ok' } as const] : []),
    ...(app ? [{ name: 'app', state: 'ok' } as const] : []),
    ...Array.from({ length: robots }, (_, index) => ({ name: `robot:${index + 1}`, state: 'ok' }) as const),
  ]
}

function botStatus(connection: LongConnection): ChannelStatus {
  const { kind } = connection.state()
  switch (kind) {
    case 'connected':
      return { name: 'ai-bot', state: 'ok' }
    case 'connecting':
    case 'waiting':
    case 'stopped':
      return { name: 'ai-bot', state: 'waiting' }
    case 'kicked':
      return {
        name: 'ai-bot',
        state: 'failed',
        trouble: {
          zh: '另一个程序用同一个机器人连上了企业微信，群里的消息由它收走。请停掉那个程序（常见于测试和正式环境共用机器人），再重启本程序。',
          en: 'Another program is connected with the same bot and gets the messages of the groups. Stop it (often a test set-up that shares the bot), then restart this program.',
        },
      }
    case 'refused':
      return {
        name: 'ai-bot',
        state: 'failed',
        trouble: {
          zh: '企业微信不认这个机器人：WECOM_BOT_ID 或 WECOM_BOT_SECRET 不对。请到管理后台核对（Secret 重新获取后旧的即失效），改正后重启。',
          en: 'WeCom does not know this bot: WECOM_BOT_ID or WECOM_BOT_SECRET is wrong. Check both in the administration pages (a newly drawn secret ends the old one), then restart.',
        },
      }
  }
}

function idStatus(ids: IdState | undefined, app: WecomApp | undefined): readonly ChannelStatus[] {
  if (ids === undefined) return []
  if (ids !== 'encrypted') return [{ name: 'user-ids', state: 'ok' }]
  return [{ name: 'user-ids', state: 'failed', trouble: app ? cannotConvert : noApp }]
}

const noApp: Text = {
  zh: '企业微信给出的是加密的人员编号，与人员名册对不上，谁都没有登记权限。请由超级管理员接管这个机器人；或者设置自建应用（WECOM_CORP_ID、WECOM_AGENT_ID、WECOM_APP_SECRET），由程序换算编号。',
  en: 'WeCom gives encrypted user ids, which do not match the directory: nobody has the right to log. Let a super administrator take over the bot, or set the self-built app (WECOM_CORP_ID, WECOM_AGENT_ID, WECOM_APP_SECRET), through which the ids are converted.',
}
const cannotConvert: Text = {
  zh: '企业微信给出的是加密的人员编号，通过自建应用也没有换算成功，这些人没有登记权限。请把有关人员加入自建应用的可见范围，并把本机的出口 IP 加入该应用的企业可信 IP；或由超级管理员接管这个机器人。',
  en: 'WeCom gives encrypted user ids, and the self-built app could not convert them: these people have no right to log. Add them to the app’s visible range and this machine’s outgoing IP address to its trusted addresses, or let a super administrator take over the bot.',
}
