import { expect, onTestFinished } from 'vitest'
import type { Environment } from '../system/program.ts'
import { type RunningServer, startServer } from '../system/server.ts'
import { type Simulator, type SimulatorOptions, startSimulator } from './simulator/simulator.ts'

export async function simulate(options: SimulatorOptions = {}): Promise<Simulator> {
  const simulator = await startSimulator(options)
  onTestFinished(() => simulator.close())
  return simulator
}

/** The program in a process of its own, connected to a simulator. */
export async function startOffice(simulator: Simulator, env: Environment = {}): Promise<RunningServer> {
  const links = simulator.links()
  const server = await startServer({
    WECOM_BOT_ID: 'bot-1',
    WECOM_BOT_SECRET: 'bot-secret-1',
    WECOM_BOT_WS_URL: simulator.wsUrl,
    WECOM_API_BASE: simulator.apiBase,
    ...env,
  })
  await expect.poll(simulator.links).toBeGreaterThan(links)
  return server
}

/** Enters people into the directory, as an administrator would. */
export async function enter(server: RunningServer, people: Readonly<Record<string, object>>): Promise<void> {
  for (const [id, person] of Object.entries(people)) {
    const response = await fetch(`${server.url}/api/v1/people/${id}`, {
      method: 'PUT',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(person),
    })
    expect(response.status, await response.text()).toBeLessThan(300)
  }
}

/** The texts on the screen of a group. */
export const texts = (simulator: Simulator, chat = 'g'): readonly string[] =>
  simulator.seen({ chat }).map(({ text }) => text)

export const eventsOf = async (
  server: RunningServer,
  number: number,
): Promise<readonly { note?: string; evidence?: string[] }[]> => (await server.get(`/api/v1/problems/${number}`)).events
