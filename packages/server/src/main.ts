/** `npm start`: serves until it is told to stop. */
import type { Server } from 'node:http'
import { prepareUnderstanding } from '@zhenggai/bot'
import type { Logger } from 'pino'
import { startAlerts } from './alerts/desk.ts'
import { openWecom, type Wecom } from './channels/wecom/wecom.ts'
import { type Config, readConfig } from './config/config.ts'
import { createApp } from './http/app.ts'
import { countMessage, createMetrics } from './metrics/metrics.ts'
import { type Office, openOffice } from './office.ts'
import { announce, urlOf, withdraw } from './process/address.ts'
import { failStart } from './process/fail.ts'
import { createLogger } from './process/logger.ts'
import { listen, stop } from './process/serve.ts'
import { startLine } from './process/start-line.ts'
import { type Leadership, lead } from './store/leadership.ts'

try {
  const config = readConfig(process.env)
  await start(config, createLogger(config.logLevel))
} catch (error) {
  failStart(error)
}

async function start(config: Config, log: Logger): Promise<void> {
  const office = await openOffice(config, log, 'chat')
  let stopping = false
  let leadership: Leadership | undefined
  const metrics = createMetrics()
  const wecom = await openWecom({ ...office, config, log, count: (kind) => countMessage(metrics, kind) })
  const app = createApp({
    ...office,
    config,
    log,
    metrics,
    wecom,
    isStopping: () => stopping,
    isLeading: () => leadership?.isLeader() ?? false,
  })
  const { server, port } = await listen(app.callback(), config.host, config.port).catch(async (error: unknown) => {
    await office.close()
    throw error
  })
  const url = urlOf(config.host, port)
  if (config.databaseUrl === undefined) await announce(config.dataDir, url)
  office.channels.push(...wecom.channels)
  const led = await lead(config, () => beginLeading(office, wecom, log), log)
  leadership = led
  for (const signal of ['SIGTERM', 'SIGINT'] as const) {
    process.on(signal, () => {
      if (stopping) process.exit(1)
      stopping = true
      log.info({ signal }, 'stopping')
      void led
        .close()
        .then(() => end(config, server, office))
        .then(() => log.info('stopped'))
    })
  }
  process.stdout.write(`${startLine(config, url, office.clock)}\n`)
  setImmediate(prepareUnderstanding)
}

/** What one replica does at a time: it holds the long connection and sends the alerts. */
async function beginLeading({ alerts }: Office, wecom: Wecom, log: Logger): Promise<() => Promise<void>> {
  await wecom.start()
  const stopAlerts = startAlerts(alerts, log)
  return async () => {
    await stopAlerts()
    await wecom.stop()
  }
}

async function end({ dataDir }: Config, server: Server, office: Office): Promise<void> {
  await withdraw(dataDir)
  await stop(server)
  await office.close()
}
