import type { WecomConfig } from '../../config/wecom.ts'
import { checkApp } from './check-app.ts'
import { checkBot } from './check-bot.ts'
import { checkRobots } from './check-robots.ts'
import { type Finding, found } from './finding.ts'

/** Tries what is set of WeCom, without a message to anybody. */
export async function checkWecom(
  { bot, app, callback, robots, apiBase }: WecomConfig,
  { mayConnect }: { readonly mayConnect: boolean },
): Promise<readonly Finding[]> {
  const findings = await Promise.all([
    bot ? checkBot(bot, mayConnect) : unset('ai-bot', 'WECOM_BOT_ID'),
    app ? checkApp(app, apiBase) : unset('app', 'WECOM_CORP_ID'),
    callback ? callbackSet : unset('callback', 'WECOM_CALLBACK_TOKEN'),
  ])
  const ofRobots = robots.length > 0 ? await checkRobots(robots) : [unset('robots', 'WECOM_ALERT_WEBHOOKS')]
  return [...findings, ...ofRobots]
}

const unset = (name: string, variable: string): Finding =>
  found(name, 'skipped', `没有启用（未设置 ${variable}）。`, `off (${variable} is not set).`)

const callbackSet = found(
  'callback',
  'ok',
  'Token 和 EncodingAESKey 格式正确；启动后在管理后台点“保存”，由企业微信来验证。',
  'token and key are well-formed; start the program and press “save” in the administration pages: WeCom then verifies the address.',
)
