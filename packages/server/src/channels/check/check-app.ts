import { codes, createApp, type HttpAnswer, realSurroundings } from '@zhenggai/bot/wecom'
import type { WecomConfig } from '../../config/wecom.ts'
import { type Finding, found } from './finding.ts'

/** Whether the self-built app's credentials are good. */
export async function checkApp(settings: NonNullable<WecomConfig['app']>, base: string): Promise<Finding> {
  return describe(await createApp({ ...settings, base }, realSurroundings).check())
}

function describe(answer: HttpAnswer): Finding {
  if (answer.kind !== 'answered')
    return found(
      'app',
      'failed',
      `没有连上企业微信接口（${answer.reason}）。请核对本机能否访问 qyapi.weixin.qq.com，或核对 WECOM_API_BASE。`,
      `WeCom's interface was not reached (${answer.reason}). Check that this machine reaches qyapi.weixin.qq.com, or WECOM_API_BASE.`,
    )
  const { code, message } = answer
  if (code === 0)
    return found('app', 'ok', '企业 ID、AgentId 和 Secret 都有效。', 'corp id, agent id and secret are good.')
  if (code === codes.untrustedAddress) {
    const address = /from ip: ?([\d.:a-f]+)/i.exec(message)?.[1] ?? '?'
    return found(
      'app',
      'failed',
      `本机出口 IP ${address} 不在该应用的“企业可信IP”中，请到管理后台添加（错误码 60020）。`,
      `this machine's outgoing address ${address} is not among the app's trusted addresses; add it in the administration pages (code 60020).`,
    )
  }
  if (codes.credentials.includes(code))
    return found(
      'app',
      'failed',
      `WECOM_CORP_ID、WECOM_AGENT_ID 或 WECOM_APP_SECRET 不对（错误码 ${code}）。`,
      `WECOM_CORP_ID, WECOM_AGENT_ID or WECOM_APP_SECRET is wrong (code ${code}).`,
    )
  return found('app', 'failed', `企业微信返回错误码 ${code}。`, `WeCom answered ${code}.`)
}
