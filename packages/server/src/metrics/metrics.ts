/** Counted since the start. */
export interface Metrics {
  /** By method, route and status. */
  readonly requests: Map<string, { count: number; seconds: number }>
  /** By kind of message. */
  readonly messages: Map<string, number>
}

export const createMetrics = (): Metrics => ({ requests: new Map(), messages: new Map() })

export function countRequest(
  { requests }: Metrics,
  method: string,
  route: string,
  status: number,
  seconds: number,
): void {
  const labels = `method="${method}",route="${route}",status="${status}"`
  const counted = requests.get(labels) ?? { count: 0, seconds: 0 }
  requests.set(labels, { count: counted.count + 1, seconds: counted.seconds + seconds })
}

export function countMessage({ messages }: Metrics, kind: string): void {
  const labels = `kind="${kind}"`
  messages.set(labels, (messages.get(labels) ?? 0) + 1)
}

interface Gauges {
  readonly problems: number
  readonly damaged: number
}

/** The Prometheus text format, 0.0.4. */
export function metricsText({ requests, messages }: Metrics, { problems, damaged }: Gauges): string {
  const answered = [...requests]
  return [
    family(
      'zhenggai_http_requests_total',
      'counter',
      'Requests answered.',
      answered.map(([labels, { count }]) => [labels, count]),
    ),
    family(
      'zhenggai_http_request_seconds_sum',
      'counter',
      'Seconds spent on them.',
      answered.map(([labels, { seconds }]) => [labels, seconds]),
    ),
    family('zhenggai_messages_total', 'counter', 'Messages to the bot.', [...messages]),
    family('zhenggai_problems', 'gauge', 'Problems in the ledger.', [['', problems]]),
    family('zhenggai_damaged_problems', 'gauge', 'Problems whose record cannot be read.', [['', damaged]]),
    family('process_resident_memory_bytes', 'gauge', 'Resident memory.', [['', process.memoryUsage.rss()]]),
    family('process_uptime_seconds', 'gauge', 'Seconds since the start.', [['', process.uptime()]]),
  ].join('')
}

function family(name: string, type: string, help: string, samples: readonly (readonly [string, number])[]): string {
  const lines = samples.map(([labels, value]) => `${name}${labels && `{${labels}}`} ${value}\n`)
  return `# HELP ${name} ${help}\n# TYPE ${name} ${type}\n${lines.join('')}`
}
