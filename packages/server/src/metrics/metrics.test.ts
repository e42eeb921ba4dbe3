import { expect, it } from 'vitest'
import { countMessage, countRequest, createMetrics, metricsText } from './metrics.ts'

it('counts requests and messages in the Prometheus text format', async () => {
  const metrics = createMetrics()
  const route = { method: 'GET', route: '/api/v1/problems/:number', status: 200 }
  countRequest(metrics, route, 0.25)
  countRequest(metrics, route, 0.5)
  countMessage(metrics, 'write')
  const text = await metricsText(metrics, { problems: 24, damaged: 1 })
  const labels = 'method="GET",route="/api/v1/problems/:number",status="200"'
  expect(text).toContain(`zhenggai_http_request_seconds_count{${labels}} 2\n`)
  expect(text).toContain(`zhenggai_http_request_seconds_sum{${labels}} 0.75\n`)
  expect(text).toContain(`zhenggai_http_request_seconds_bucket{le="0.25",${labels}} 1\n`)
  expect(text).toContain('zhenggai_messages_total{kind="write"} 1\n')
  expect(text).toContain('zhenggai_problems 24\n')
  expect(text).toContain('process_resident_memory_bytes')
})
