import { expect, it } from 'vitest'
import { countMessage, countRequest, createMetrics, metricsText } from './metrics.ts'

it('counts requests and messages in the Prometheus text format', () => {
  const metrics = createMetrics()
  countRequest(metrics, 'GET', '/api/v1/problems/:number', 200, 0.25)
  countRequest(metrics, 'GET', '/api/v1/problems/:number', 200, 0.5)
  countMessage(metrics, 'write')
  const text = metricsText(metrics, { problems: 24, damaged: 1 })
  expect(text).toContain('zhenggai_http_requests_total{method="GET",route="/api/v1/problems/:number",status="200"} 2\n')
  expect(text).toContain(
    'zhenggai_http_request_seconds_sum{method="GET",route="/api/v1/problems/:number",status="200"} 0.75\n',
  )
  expect(text).toContain('zhenggai_messages_total{kind="write"} 1\n')
  expect(text).toContain('zhenggai_problems 24\n')
  for (const line of text.trimEnd().split('\n')) expect(line).toMatch(/^(# (HELP|TYPE) \S+ .+|[a-z_]+(\{.+\})? \d\S*)$/)
})
