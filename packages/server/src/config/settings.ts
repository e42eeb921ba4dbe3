import { isIP } from 'node:net'
import type { Text } from '@zhenggai/rules'
import * as z from 'zod'
import { isInstant } from './instant.ts'
import { readTokens } from './tokens.ts'
import { wecomMends, wecomSecrets, wecomSettings } from './wecom.ts'

const HOST_NAME = /^(?=.{1,253}$)[a-z0-9]([a-z0-9-]*[a-z0-9])?(\.[a-z0-9]([a-z0-9-]*[a-z0-9])?)*$/i
const isHost = (text: string): boolean => isIP(text) !== 0 || HOST_NAME.test(text)

const isDatabaseUrl = (text: string): boolean => URL.canParse(text) && /^postgres(ql)?:\/\//.test(text)

/** The variables of the environment. Each is a text; what it means comes out. */
export const settingsSchema = z.object({
  HOST: z.string().refine(isHost).default('127.0.0.1'),
  PORT: z
    .string()
    .regex(/^\d{1,5}$/)
    .transform(Number)
    .refine((port) => port <= 65_535)
    .default(3000),
  DATA_DIR: z.string().default('./data'),
  SAMPLE: z.enum(['0', '1']).default('1'),
  CLOCK: z.string().refine(isInstant).optional(),
  API_TOKENS: z
    .string()
    .transform(readTokens)
    .refine((tokens) => tokens !== undefined)
    .optional(),
  DATABASE_URL: z.string().refine(isDatabaseUrl).optional(),
  RULEBOOKS_DIR: z.string().optional(),
  ...wecomSettings,
  LOG_LEVEL: z.enum(['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent']).default('info'),
})

export type Variable = keyof typeof settingsSchema.shape

/** What would be right. */
export const mends: Readonly<Record<Variable, Text>> = {
  HOST: {
    zh: '应为本机的 IP 地址或主机名，如 127.0.0.1（仅本机访问）或 0.0.0.0（各网卡）',
    en: 'give an IP address or a host name, e.g. 127.0.0.1 (this machine only) or 0.0.0.0 (every network)',
  },
  PORT: {
    zh: '应为 0 到 65535 的整数，如 3000（0 表示由系统挑选空闲端口）',
    en: 'give a whole number from 0 to 65535, e.g. 3000 (0: the system picks a free one)',
  },
  DATA_DIR: { zh: '应为存放台账的目录，如 ./data', en: 'name the folder of the ledger, e.g. ./data' },
  SAMPLE: {
    zh: '应为 1（台账为空时填入示例）或 0（不填）',
    en: 'give 1 (fill an empty ledger with the sample) or 0 (never)',
  },
  CLOCK: {
    zh: '应为带时区的时刻，如 2023-06-20T09:00:00+08:00；不演练时不要设置',
    en: 'give an instant with its offset, e.g. 2023-06-20T09:00:00+08:00, or leave it unset for the real time',
  },
  API_TOKENS: {
    zh: '应为以逗号分隔的“名称:令牌”，名称和令牌都不能重复，如 office:3f9a…,screen:77c1…',
    en: 'give comma-separated name:token pairs, no name and no token twice, e.g. office:3f9a…,screen:77c1…',
  },
  DATABASE_URL: {
    zh: '应为 PostgreSQL 的地址，如 postgres://用户:密码@主机:5432/库名；不设置则台账存放在 DATA_DIR',
    en: 'give the address of a PostgreSQL, e.g. postgres://user:password@host:5432/database, or leave it unset to keep the ledger in DATA_DIR',
  },
  RULEBOOKS_DIR: {
    zh: '应为存放规则文件（.json、.yaml、.yml）的目录',
    en: 'name a folder with rulebooks (.json, .yaml, .yml)',
  },
  ...wecomMends,
  LOG_LEVEL: {
    zh: '应为 trace、debug、info、warn、error、fatal、silent 之一',
    en: 'give one of trace, debug, info, warn, error, fatal, silent',
  },
}

/** Secrets never reach a log. */
export const secrets: readonly string[] = ['API_TOKENS', 'DATABASE_URL', ...wecomSecrets]

/** Every other name that begins so is misspelt. */
export const OWN_PREFIX = 'WECOM_'
