import type { Language, Text } from '@zhenggai/rules'
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
  /** One replica at a time does both. */
  leading: z.boolean().meta({ description: 'This process sends the alerts and holds the connection to WeCom.' }),
  trouble: z.array(z.string()).meta({
    description: 'What is wrong and what to do about it, in the language of Accept-Language; empty: nothing.',
  }),
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
  async handle({ ledger, isStopping, isLeading, log, wecom }, { language }) {
    const damaged = await ledger
      .damaged()
      .catch((error: unknown) => void log.error({ err: error }, 'the ledger cannot be read'))
    const stopping = isStopping()
    const leading = isLeading()
    const status = damaged && !stopping ? 'ready' : 'not-ready'
    const body = {
      status,
      store: damaged ? 'ok' : 'failed',
      damaged: damaged?.length ?? 0,
      stopping,
      leading,
      trouble: troubles({ damaged, stopping, leading }).map((text) => text[language]),
      channels: channelsOf(wecom, language),
    }
    return { status: status === 'ready' ? 200 : 503, body }
  },
})

interface State {
  readonly damaged: readonly unknown[] | undefined
  readonly stopping: boolean
  readonly leading: boolean
}

function troubles({ damaged, stopping, leading }: State): readonly Text[] {
  return [
    ...(damaged ? [] : [unreadable]),
    ...(damaged && damaged.length > 0 ? [someDamaged(damaged.length)] : []),
    ...(stopping ? [isStoppingNow] : []),
    ...(leading || stopping ? [] : [notLeading]),
  ]
}

const unreadable: Text = {
  zh: '台账不能读取：请核对数据库是否正常、磁盘能否读写，原因见日志。',
  en: 'The ledger cannot be read: check the database or the disk; the log says why.',
}
const someDamaged = (count: number): Text => ({
  zh: `有 ${count} 个问题的记录已损坏，其余照常；请用 npm run verify 查看，按运维手册恢复。`,
  en: `${count} problems have a damaged record, the others are served; look with npm run verify and restore them as the operations page says.`,
})
const isStoppingNow: Text = {
  zh: '服务正在停止，不再接收新请求。',
  en: 'The server is stopping and takes nothing new.',
}
const notLeading: Text = {
  zh: '提醒和企业微信连接现由别的实例负责；若只有这一个实例，请稍候，约30秒后接替。',
  en: 'Another replica sends the alerts and holds the connection to WeCom; where there is none, this one takes over within 30 seconds.',
}

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
