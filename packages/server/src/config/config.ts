import { resolve } from 'node:path'
import { ConfigError } from './config-error.ts'
import { mends, OWN_PREFIX, secrets, settingsSchema, type Variable } from './settings.ts'
import type { ApiToken } from './tokens.ts'
import { type WecomConfig, wecomConfig } from './wecom.ts'

export interface Config {
  readonly host: string
  readonly port: number
  /** Absolute. */
  readonly dataDir: string
  /** Where PostgreSQL is; undefined: the ledger lives in `dataDir`. It holds a password. */
  readonly databaseUrl: string | undefined
  /** Fill an empty ledger with the sample. */
  readonly sample: boolean
  /** Where a drill starts, an instant with offset; undefined: the real time. */
  readonly clock: string | undefined
  /** Undefined: only clients on this machine are answered. */
  readonly tokens: readonly ApiToken[] | undefined
  /** Absolute. */
  readonly rulebooksDir: string | undefined
  readonly botName: string
  readonly wecom: WecomConfig
  readonly logLevel: string
}

/**
 * The settings of the environment. An empty variable counts as unset.
 * @throws {ConfigError} for the first one that is malformed or not supported yet.
 */
export function readConfig(env: Readonly<Record<string, string | undefined>>): Config {
  const set = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== undefined && value.trim() !== ''))
  refuseUnsupported(Object.keys(set))
  const { data, error } = settingsSchema.safeParse(set)
  if (error) throw malformed(error.issues[0]?.path[0] as Variable, set)
  return {
    host: data.HOST,
    port: data.PORT,
    dataDir: resolve(data.DATA_DIR),
    databaseUrl: data.DATABASE_URL,
    sample: data.SAMPLE === '1',
    clock: data.CLOCK,
    tokens: data.API_TOKENS,
    rulebooksDir: data.RULEBOOKS_DIR === undefined ? undefined : resolve(data.RULEBOOKS_DIR),
    botName: data.WECOM_BOT_NAME,
    wecom: wecomConfig(data),
    logLevel: data.LOG_LEVEL,
  }
}

function refuseUnsupported(names: readonly string[]): void {
  const isForeign = (name: string) => name.startsWith(OWN_PREFIX) && !(name in settingsSchema.shape)
  const name = names.find(isForeign)
  if (name === undefined) return
  throw new ConfigError(name, {
    zh: '当前版本还不支持这项设置，请取消设置后再启动',
    en: 'this version does not support the setting yet; unset it and start again',
  })
}

function malformed(variable: Variable, set: Readonly<Record<string, string | undefined>>): ConfigError {
  const { zh, en } = mends[variable]
  const value = secrets.includes(variable) ? undefined : JSON.stringify(set[variable]?.slice(0, 60))
  return new ConfigError(variable, {
    zh: value ? `现为 ${value}，${zh}` : zh,
    en: value ? `it is ${value}; ${en}` : en,
  })
}
