import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client'

/** Counted since the start of this process. */
export interface Metrics {
  readonly registry: Registry
  readonly requests: Histogram<'method' | 'route' | 'status'>
  readonly messages: Counter<'kind'>
  readonly problems: Gauge
  readonly damaged: Gauge
  readonly channels: Gauge<'channel'>
}

/** From a millisecond to the longest that anybody waits. */
const SECONDS = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10]

export function createMetrics(): Metrics {
  const registry = new Registry()
  const registers = [registry]
  collectDefaultMetrics({ register: registry })
  return {
    registry,
    requests: new Histogram({
      name: 'zhenggai_http_request_seconds',
      help: 'Time to answer a request.',
      labelNames: ['method', 'route', 'status'],
      buckets: SECONDS,
      registers,
    }),
    messages: new Counter({
      name: 'zhenggai_messages_total',
      help: 'Messages to the bot, by how they were understood.',
      labelNames: ['kind'],
      registers,
    }),
    problems: new Gauge({ name: 'zhenggai_problems', help: 'Problems in the ledger.', registers }),
    channels: new Gauge({
      name: 'zhenggai_channel_up',
      help: 'Whether a channel of WeCom works, 1 or 0.',
      labelNames: ['channel'],
      registers,
    }),
    damaged: new Gauge({
      name: 'zhenggai_damaged_problems',
      help: 'Problems whose record cannot be read.',
      registers,
    }),
  }
}

/** @param seconds from the first byte read to the answer. */
export function countRequest(
  { requests }: Metrics,
  labels: { readonly method: string; readonly route: string; readonly status: number },
  seconds: number,
): void {
  requests.observe(labels, seconds)
}

export function countMessage({ messages }: Metrics, kind: string): void {
  messages.inc({ kind })
}

/** The Prometheus text format, 0.0.4. */
export async function metricsText(metrics: Metrics, now: { problems: number; damaged: number }): Promise<string> {
  metrics.problems.set(now.problems)
  metrics.damaged.set(now.damaged)
  return metrics.registry.metrics()
}
