import { type ConnectionState, createWecomClient } from '@zhenggai/bot/wecom'
import type { WecomConfig } from '../../config/wecom.ts'
import { type Finding, found } from './finding.ts'

/** How long WeCom is given to answer. */
const PATIENCE = 20_000

/**
 * Whether the AI bot can connect.
 * @param mayConnect connecting takes the connection away from another program that uses the bot.
 */
export async function checkBot(
  { id, secret, url }: NonNullable<WecomConfig['bot']>,
  mayConnect: boolean,
): Promise<Finding> {
  if (!mayConnect)
    return found(
      'ai-bot',
      'skipped',
      '没有试连：试连会把正在使用这个机器人的程序挤下线。确认没有程序在用，再运行 npm run wecom:check -- --connect。',
      'not tried: connecting takes the connection away from a program that uses this bot. When none does, run npm run wecom:check -- --connect.',
    )
  return describe(await firstState({ botId: id, secret, url }))
}

function firstState(options: Parameters<typeof createWecomClient>[0]): Promise<ConnectionState> {
  return new Promise((resolve) => {
    const done = (state: ConnectionState) => {
      clearTimeout(late)
      client.disconnect()
      resolve(state)
    }
    const late = setTimeout(() => done({ kind: 'waiting', reason: 'timeout', milliseconds: 0 }), PATIENCE)
    const client = createWecomClient(options, {
      message: () => undefined,
      event: () => undefined,
      error: () => undefined,
      state(state) {
        if (state.kind !== 'connecting' && state.kind !== 'stopped') done(state)
      },
    })
    client.connect()
  })
}

function describe(state: ConnectionState): Finding {
  if (state.kind === 'connected') return found('ai-bot', 'ok', '已连上企业微信。', 'connected to WeCom.')
  if (state.kind === 'refused')
    return found(
      'ai-bot',
      'failed',
      `企业微信不认 WECOM_BOT_ID 或 WECOM_BOT_SECRET（错误码 ${state.code}）。请到管理后台核对；Secret 重新获取后旧的即失效。`,
      `WeCom does not accept WECOM_BOT_ID or WECOM_BOT_SECRET (code ${state.code}). Check both in the administration pages; a newly drawn secret ends the old one.`,
    )
  const reason = state.kind === 'waiting' ? state.reason : state.kind
  return found(
    'ai-bot',
    'failed',
    `没有连上（${reason}）。请核对本机能否访问 openws.work.weixin.qq.com 的 443 端口；设置了 WECOM_BOT_WS_URL 的，核对地址。错误码 45009 表示连接过于频繁，过几分钟再试。`,
    `not connected (${reason}). Check that this machine reaches openws.work.weixin.qq.com, port 443, or the address in WECOM_BOT_WS_URL. Code 45009 means too many attempts: try again in some minutes.`,
  )
}
