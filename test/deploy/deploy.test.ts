import { readFile } from 'node:fs/promises'
import { validate } from 'dockerfile-utils'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { settingsSchema } from '../../packages/server/src/config/settings.ts'
import { createMetrics, metricsText } from '../../packages/server/src/metrics/metrics.ts'

const read = (name: string): Promise<string> => readFile(new URL(`../../deploy/${name}`, import.meta.url), 'utf8')
/** Settings of the programs beside ours. */
const foreign = /^(POSTGRES_|NODE_ENV$)/
const unknownIn = (names: readonly string[]): readonly string[] =>
  names.filter((name) => !Object.hasOwn(settingsSchema.shape, name) && !foreign.test(name))

describe('what it is deployed with', () => {
  it('has a Dockerfile without faults, that sets what the program knows', async () => {
    const dockerfile = await read('Dockerfile')
    expect(validate(dockerfile)).toEqual([])
    const names = [...(/^ENV (.*)$/m.exec(dockerfile)?.[1] ?? '').matchAll(/([A-Z_]+)=/g)].map(([, name = '']) => name)
    expect(names).not.toEqual([])
    expect(unknownIn(names)).toEqual([])
  })

  it('has a compose file whose services wait for what they need, with settings the program knows', async () => {
    const { services } = parse(await read('compose.yaml'))
    for (const { environment = {} } of Object.values<{ environment?: Record<string, string> }>(services)) {
      expect(unknownIn(Object.keys(environment))).toEqual([])
    }
    expect(services.server.depends_on).toEqual({ postgres: { condition: 'service_healthy' } })
    expect(services.postgres.healthcheck).toBeDefined()
  })

  it('has a systemd unit that starts what the build makes', async () => {
    const unit = await read('zhenggai.service')
    expect(unit).toMatch(/^ExecStart=\/usr\/bin\/node packages\/server\/dist\/main\.js$/m)
    const names = [...unit.matchAll(/^Environment=(.*)$/gm)].flatMap(([, line = '']) =>
      line.split(' ').map((pair) => pair.split('=')[0] ?? ''),
    )
    expect(unknownIn(names)).toEqual([])
  })

  it('has a dashboard that asks for figures the program gives', async () => {
    const { panels } = JSON.parse(await read('grafana-dashboard.json'))
    const text = await metricsText(createMetrics(), { problems: 0, damaged: 0 })
    const asked: string[] = panels.flatMap(({ targets }: { targets: readonly { expr: string }[] }) =>
      targets.flatMap(({ expr }) => expr.match(/\b(?:zhenggai|process|nodejs)_\w+/g) ?? []),
    )
    expect(asked).not.toEqual([])
    const given = new Set([...text.matchAll(/^# TYPE (\S+)/gm)].map(([, name]) => name))
    expect(asked.filter((name) => !given.has(name.replace(/_(bucket|count)$/, '')))).toEqual([])
  })
})
