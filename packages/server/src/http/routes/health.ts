import type { Language } from '@zhenggai/rules'
import * as z from 'zod'
import { metricsText } from '../../metrics/metrics.ts'
import type { House } from '../house.ts'
import { defineRoute, ok } from '../route.ts'

export const readLiveness = defineRoute({
  method: 'GET',
  path: '/healthz',
  id: 'readLiveness',
  summary: 'The process lives.',
  open: true,
  request: {},
  answers: { 200: { description: 'It does.', schema: z.strictObject({ status: z.literal('ok') }) } },
  handle: async () => ok({ status: 'ok' }),
})

const readiness = z.strictObject({
  status: z.enum(['ready', 'not-ready']),
  store: z.enum(['ok', 'failed']),
  /** A damaged record is no reason to send nobody here: every other problem is served. */
  damaged: z.int().meta({ description: 'How many problems have a record that cannot be read.' }),
  stopping: z.boolean(),
  /** A channel in trouble is no reason to send nobody here either: everything else is served. */
  channels: z.array(
    z.strictObject({
      name: z.string(),
      state: z.enum(['ok', 'waiting', 'failed']),
      trouble: z.string().optional().meta({ description: 'What is wrong and what to do about it.' }),
    }),
  ),
})

export const readReadiness = defineRoute({
  method: 'GET',
  path: '/readyz',
  id: 'readReadiness',
  summary: 'Requests can be served: the ledger is open and the server is not stopping.',
  open: true,
  request: {},
  answers: {
    200: { description: 'Ready.', schema: readiness },
    503: { description: 'Not ready.', schema: readiness },
  },
  async handle({ ledger, isStopping, log, wecom }, { language }) {
    const damaged = await ledger
      .damaged()
      .catch((error: unknown) => void log.error({ err: error }, 'the ledger cannot be read'))
    const stopping = isStopping()
    const status = damaged && !stopping ? 'ready' : 'not-ready'
    const body = {
      status,
      store: damaged ? 'ok' : 'failed',
      damaged: damaged?.length ?? 0,
      stopping,
      channels: channelsOf(wecom, language),
    }
    return { status: status === 'ready' ? 200 : 503, body }
  },
})

const channelsOf = (wecom: House['wecom'], language: Language) =>
  (wecom?.status() ?? []).map(({ name, state, trouble }) => ({
    name,
    state,
    ...(trouble && { trouble: trouble[language] }),
  }))

export const readMetrics = defineRoute({
  method: 'GET',
  path: '/metrics',
  id: 'readMetrics',
  summary: 'Counters in the Prometheus text format.',
  request: {},
  answers: { 200: { description: 'The counters.', contentType: 'text/plain' } },
  async handle({ ledger, metrics, wecom }) {
    for (const { name, state } of wecom?.status() ?? []) metrics.channels.set({ channel: name }, state === 'ok' ? 1 : 0)
    const [problems, damaged] = await Promise.all([ledger.all(), ledger.damaged()])
    const text = await metricsText(metrics, { problems: problems.length, damaged: damaged.length })
    return ok(text, { 'Content-Type': 'text/plain; version=0.0.4; charset=utf-8' })
  },
})
