import { keyOfRobot, readAesKey } from '@zhenggai/bot/wecom'
import type { Text } from '@zhenggai/rules'
import * as z from 'zod'
import { ConfigError } from './config-error.ts'

/** What is set of WeCom. Each part is there as a whole or not at all. */
export interface WecomConfig {
  /** The AI bot's long connection. */
  readonly bot: { readonly id: string; readonly secret: string; readonly url: string | undefined } | undefined
  /** The encrypted HTTP callback. */
  readonly callback: { readonly token: string; readonly aesKey: string } | undefined
  /** The self-built app. */
  readonly app: { readonly corpId: string; readonly agentId: number; readonly secret: string } | undefined
  readonly apiBase: string
  /** Addresses of group robots. Each is a secret. */
  readonly robots: readonly string[]
}

const isSocket = (text: string): boolean => URL.canParse(text) && /^wss?:$/.test(new URL(text).protocol)
const isBase = (text: string): boolean =>
  URL.canParse(text) && /^https?:$/.test(new URL(text).protocol) && new URL(text).search === ''

function readRobots(text: string): readonly string[] | undefined {
  const addresses = text.split(',').map((address) => address.trim())
  const keys = addresses.map(keyOfRobot)
  return keys.every((key) => key) && new Set(keys).size === keys.length ? addresses : undefined
}

const words = z.string().trim().min(1).max(512)

export const wecomSettings = {
  WECOM_BOT_NAME: z.string().trim().min(1).max(32).default('整改助手'),
  WECOM_BOT_ID: words.optional(),
  WECOM_BOT_SECRET: words.optional(),
  WECOM_BOT_WS_URL: z.string().trim().refine(isSocket).optional(),
  WECOM_CALLBACK_TOKEN: words.optional(),
  WECOM_CALLBACK_AES_KEY: z
    .string()
    .trim()
    .refine((key) => readAesKey(key) !== undefined)
    .optional(),
  WECOM_CORP_ID: words.optional(),
  WECOM_AGENT_ID: z
    .string()
    .trim()
    .regex(/^\d{1,12}$/)
    .transform(Number)
    .optional(),
  WECOM_APP_SECRET: words.optional(),
  WECOM_API_BASE: z.string().trim().refine(isBase).default('https://qyapi.weixin.qq.com'),
  WECOM_ALERT_WEBHOOKS: z
    .string()
    .transform(readRobots)
    .refine((robots) => robots !== undefined)
    .optional(),
}

type Settings = z.output<z.ZodObject<typeof wecomSettings>>

const fromConsole: Text = {
  zh: '应照管理后台所示填写，不要留空格',
  en: 'copy it from the administration pages, without spaces',
}

/** What would be right. */
export const wecomMends: Readonly<Record<keyof typeof wecomSettings, Text>> = {
  WECOM_BOT_NAME: {
    zh: '应为 1 到 32 个字的名称，如 整改助手',
    en: 'give a name of 1 to 32 characters, e.g. 整改助手',
  },
  WECOM_BOT_ID: fromConsole,
  WECOM_BOT_SECRET: fromConsole,
  WECOM_BOT_WS_URL: {
    zh: '应为 wss:// 开头的地址；用公有云时不要设置',
    en: 'give an address that begins with wss://, or leave it unset for the public service',
  },
  WECOM_CALLBACK_TOKEN: fromConsole,
  WECOM_CALLBACK_AES_KEY: {
    zh: '应为管理后台给出的 43 位 EncodingAESKey（字母和数字）',
    en: 'give the EncodingAESKey of the administration pages: 43 letters and digits',
  },
  WECOM_CORP_ID: fromConsole,
  WECOM_AGENT_ID: { zh: '应为自建应用的 AgentId，是一串数字', en: 'give the AgentId of the self-built app, a number' },
  WECOM_APP_SECRET: fromConsole,
  WECOM_API_BASE: {
    zh: '应为 https:// 开头、不带参数的地址；用公有云时不要设置',
    en: 'give an address that begins with https:// and has no query, or leave it unset for the public service',
  },
  WECOM_ALERT_WEBHOOKS: {
    zh: '应为以逗号分隔的群机器人 Webhook 地址（https://…/cgi-bin/webhook/send?key=…），不能重复',
    en: 'give comma-separated addresses of group robots (https://…/cgi-bin/webhook/send?key=…), none twice',
  },
}

/** Their values are never shown. */
export const wecomSecrets: readonly string[] = [
  'WECOM_BOT_SECRET',
  'WECOM_CALLBACK_TOKEN',
  'WECOM_CALLBACK_AES_KEY',
  'WECOM_APP_SECRET',
  'WECOM_ALERT_WEBHOOKS',
]

/** @throws {ConfigError} where one of several settings that belong together is missing. */
export function wecomConfig(set: Settings): WecomConfig {
  const { WECOM_BOT_ID: id, WECOM_BOT_SECRET: secret } = set
  const { WECOM_CALLBACK_TOKEN: token, WECOM_CALLBACK_AES_KEY: aesKey } = set
  const { WECOM_CORP_ID: corpId, WECOM_AGENT_ID: agentId, WECOM_APP_SECRET: appSecret } = set
  requireAll(set, ['WECOM_BOT_ID', 'WECOM_BOT_SECRET'])
  requireAll(set, ['WECOM_CALLBACK_TOKEN', 'WECOM_CALLBACK_AES_KEY'])
  requireAll(set, ['WECOM_CORP_ID', 'WECOM_AGENT_ID', 'WECOM_APP_SECRET'])
  return {
    bot: id !== undefined && secret !== undefined ? { id, secret, url: set.WECOM_BOT_WS_URL } : undefined,
    callback: token !== undefined && aesKey !== undefined ? { token, aesKey } : undefined,
    app:
      corpId !== undefined && agentId !== undefined && appSecret !== undefined
        ? { corpId, agentId, secret: appSecret }
        : undefined,
    apiBase: set.WECOM_API_BASE.replace(/\/+$/, ''),
    robots: set.WECOM_ALERT_WEBHOOKS ?? [],
  }
}

function requireAll(set: Settings, names: readonly (keyof Settings)[]): void {
  const missing = names.filter((name) => set[name] === undefined)
  const [first] = missing
  if (first === undefined || missing.length === names.length) return
  const there = names.filter((name) => set[name] !== undefined)
  throw new ConfigError(first, {
    zh: `已设置 ${there.join('、')}，这一项也要设置；不用这个通道就都不要设置`,
    en: `${there.join(', ')} is set, so this one is needed too; unset them all to do without this channel`,
  })
}
