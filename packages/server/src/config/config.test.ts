import { resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readConfig } from './config.ts'
import { ConfigError } from './config-error.ts'

const refusalOf = (env: Record<string, string>): ConfigError => {
  try {
    readConfig(env)
  } catch (error) {
    if (error instanceof ConfigError) return error
  }
  throw new Error('the settings were accepted')
}

describe('settings', () => {
  it('are not needed', () => {
    expect(readConfig({ PATH: '/usr/bin' })).toEqual({
      host: '127.0.0.1',
      port: 3000,
      dataDir: resolve('data'),
      sample: true,
      clock: undefined,
      tokens: undefined,
      databaseUrl: undefined,
      rulebooksDir: undefined,
      botName: '整改助手',
      wecom: {
        bot: undefined,
        callback: undefined,
        app: undefined,
        apiBase: 'https://qyapi.weixin.qq.com',
        robots: [],
      },
      logLevel: 'info',
    })
  })

  it('are read from the environment', () => {
    expect(
      readConfig({
        HOST: '::1',
        PORT: '8080',
        DATA_DIR: '/srv/zhenggai',
        SAMPLE: '0',
        CLOCK: '2023-06-20T09:00:00+08:00',
        API_TOKENS: 'office:s3cret:with-colon, screen:other',
        LOG_LEVEL: 'warn',
      }),
    ).toMatchObject({
      host: '::1',
      port: 8080,
      dataDir: '/srv/zhenggai',
      sample: false,
      clock: '2023-06-20T09:00:00+08:00',
      tokens: [
        { name: 'office', token: 's3cret:with-colon' },
        { name: 'screen', token: 'other' },
      ],
      logLevel: 'warn',
    })
  })

  it('count as unset where they are empty', () => {
    expect(readConfig({ PORT: '', CLOCK: ' ', API_TOKENS: '', DATABASE_URL: '' })).toEqual(readConfig({}))
  })

  it.each([
    ['PORT', 'abc'],
    ['PORT', '65536'],
    ['PORT', '-1'],
    ['PORT', '3000.5'],
    ['HOST', 'http://0.0.0.0'],
    ['SAMPLE', 'yes'],
    ['CLOCK', '2023-06-20'],
    ['CLOCK', '2023-06-20T09:00:00'],
    ['CLOCK', '2023-02-30T09:00:00+08:00'],
    ['LOG_LEVEL', 'loud'],
    ['WECOM_BOT_NAME', '整'.repeat(33)],
  ])('stop the start where they are malformed: %s=%s', (variable, value) => {
    const { message } = refusalOf({ [variable]: value })
    expect(message).toMatch(new RegExp(`^${variable}：.+ \\| ${variable}: .+$`))
    expect(message).toContain(value.slice(0, 60))
    expect(message).not.toContain('\n')
  })

  it.each(['office', 'office:', ':token', 'a:1,,b:2', 'a:1,a:2', 'a:1,b:1', 'a b:1'])(
    'never show tokens, malformed as they may be: %s',
    (tokens) => {
      const error = refusalOf({ API_TOKENS: tokens })
      expect(error.variable).toBe('API_TOKENS')
      expect(error.message).not.toContain(`“${tokens}”`)
      expect(error.message).not.toContain(JSON.stringify(tokens))
    },
  )

  it.each(['WECOM_BOT_NAEM'])('stop the start where they ask for what is not there: %s', (variable) => {
    expect(refusalOf({ [variable]: 'x' })).toMatchObject({
      variable,
      message: expect.stringContaining('not support'),
    })
  })

  it.each([
    ['WECOM_BOT_SECRET', { WECOM_BOT_ID: 'bot' }],
    ['WECOM_BOT_ID', { WECOM_BOT_SECRET: 's' }],
    ['WECOM_CALLBACK_AES_KEY', { WECOM_CALLBACK_TOKEN: 't' }],
    ['WECOM_AGENT_ID', { WECOM_CORP_ID: 'ww1', WECOM_APP_SECRET: 's' }],
  ])('stop the start where %s is missing beside the others', (variable, env) => {
    expect(refusalOf(env)).toMatchObject({ variable, message: expect.stringContaining('needed too') })
  })

  it.each([
    ['WECOM_CALLBACK_AES_KEY', 'too-short-to-be-a-key'],
    ['WECOM_ALERT_WEBHOOKS', 'https://qyapi.weixin.qq.com/cgi-bin/webhook/send?kay=hidden-word'],
    ['WECOM_ALERT_WEBHOOKS', 'hidden-word'],
  ])('never show the secrets of WeCom, malformed as they may be: %s', (variable, value) => {
    const { message } = refusalOf({ [variable]: value })
    expect(message).toContain(variable)
    expect(message).not.toContain('hidden-word')
    expect(message).not.toContain('too-short')
  })

  it('of WeCom are read', () => {
    const robot = 'https://qyapi.weixin.qq.com/cgi-bin/webhook/send?key=k1'
    expect(
      readConfig({
        WECOM_BOT_ID: 'bot',
        WECOM_BOT_SECRET: 's',
        WECOM_CORP_ID: 'ww1',
        WECOM_AGENT_ID: '1000002',
        WECOM_APP_SECRET: 's2',
        WECOM_ALERT_WEBHOOKS: `${robot}, ${robot}2`,
      }).wecom,
    ).toMatchObject({
      bot: { id: 'bot', secret: 's', url: undefined },
      app: { corpId: 'ww1', agentId: 1_000_002, secret: 's2' },
      robots: [robot, `${robot}2`],
    })
  })
})
