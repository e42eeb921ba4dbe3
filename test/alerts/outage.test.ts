import { expect, it, onTestFinished } from 'vitest'
import { realSurroundings } from '../../packages/bot/src/wecom/index.ts'
import { openAlerts } from '../../packages/server/src/alerts/alerts.ts'
import { testOffice } from '../../packages/server/src/alerts/test-office.ts'
import { createRobotChannel } from '../../packages/server/src/channels/robot-channel.ts'
import { openDirectory } from '../../packages/server/src/directory/open-directory.ts'
import type { Faults } from '../wecom/simulator/faults.ts'
import { type Simulator, startSimulator } from '../wecom/simulator/simulator.ts'

const KEY = 'robot-key-1'
/** How long a silent service is listened to here. */
const PATIENCE = 150

/** An office on 15 June 2023 whose alerts leave by the real robot client, over a clock of its own. */
async function office(simulator: Simulator) {
  const { clock, ledger, documents } = await testOffice('2023-06-15')
  for (const number of [11, 12, 13])
    await ledger.write(
      {
        kind: 'register',
        number,
        rulebook: 'shidian-2023',
        facts: {
          title: `问题${number}`,
          level: 'municipal',
          severity: 'general',
          source: 'handed-over',
          units: { responsible: ['姚关镇人民政府'] },
        },
        events: [{ type: 'handed-over', on: '2023-06-01' }],
      },
      { user: 'drill', channel: 'import' },
    )
  const around = { ...realSurroundings, now: () => Date.parse(clock.now()) }
  const address = `${simulator.apiBase}/cgi-bin/webhook/send?key=${KEY}`
  const alerts = openAlerts({
    ...{ clock, ledger, documents },
    directory: openDirectory(documents),
    channels: [createRobotChannel('robot:1', address, around, PATIENCE)],
  })
  return {
    sent: (day: string) => alerts.sent(day, day),
    /** Looks at the clock every five minutes. */
    async live(day: string, from: number, to: number) {
      for (let minute = from * 60; minute < to * 60; minute += 5) {
        clock.set(day, `${two(Math.floor(minute / 60))}:${two(minute % 60)}`)
        await alerts.round()
      }
    },
  }
}

const two = (value: number) => String(value).padStart(2, '0')
const shown = (simulator: Simulator) => simulator.shown(`robot:${KEY}`).map(({ text }) => text)

async function simulate(port?: number): Promise<Simulator> {
  const simulator = await startSimulator({ robots: [KEY], ...(port !== undefined && { port }) })
  onTestFinished(() => simulator.close())
  return simulator
}

it.each<{ readonly name: string; readonly fault: Faults['http'][number]; readonly mayRepeat: boolean }>([
  { name: '45009', fault: 45_009, mayRepeat: false },
  { name: 'HTTP 500', fault: 'failing', mayRepeat: true },
  { name: 'time-outs', fault: 'silent', mayRepeat: true },
  { name: 'connections that break', fault: 'broken', mayRepeat: true },
])('six hours of $name: afterwards everything comes, in one digest', async ({ fault, mayRepeat }) => {
  const simulator = await simulate()
  const { live, sent } = await office(simulator)
  simulator.faults.http = Array.from({ length: 10_000 }, () => fault)
  await live('2023-06-15', 9, 15)
  const tried = 10_000 - simulator.faults.http.length
  expect(shown(simulator)).toEqual([])
  expect(tried).toBeGreaterThanOrEqual(10)
  expect(tried).toBeLessThanOrEqual(40)

  simulator.faults.http = []
  await live('2023-06-15', 15, 17)
  expect(shown(simulator)).toHaveLength(1)
  for (const number of [11, 12, 13]) expect(shown(simulator)[0]).toContain(`${number}号`)
  expect(shown(simulator)[0]?.includes('重发：')).toBe(mayRepeat)
  expect((await sent('2023-06-15')).map(({ record }) => record.state)).toEqual(['sent'])
})

it('a network that is dead over a day: the next working day brings one digest that says so', async () => {
  const dead = await startSimulator({ robots: [KEY] })
  const port = Number(new URL(dead.apiBase).port)
  const { live, sent } = await office(dead)
  await dead.close()
  await live('2023-06-15', 9, 22)
  expect((await sent('2023-06-15')).map(({ record }) => record.state)).toEqual(['waiting'])

  const simulator = await simulate(port)
  await live('2023-06-16', 9, 11)
  expect(shown(simulator)).toHaveLength(1)
  expect(shown(simulator)[0]).toMatch(/6月15日/)
  for (const number of [11, 12, 13]) expect(shown(simulator)[0]).toContain(`${number}号`)
})
