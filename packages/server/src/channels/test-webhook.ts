import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { onTestFinished } from 'vitest'

interface Webhook {
  /** Of a robot on this machine. */
  readonly address: string
  readonly base: string
  // biome-ignore lint/suspicious/noExplicitAny: tests look into messages of every shape
  readonly received: any[]
  /** What it answers next; afterwards 0. */
  readonly codes: number[]
}

/** A robot's webhook that keeps what it gets. The simulator of the whole service stands elsewhere, out of this package's reach. */
export async function testWebhook(): Promise<Webhook> {
  // biome-ignore lint/suspicious/noExplicitAny: see above
  const received: any[] = []
  const codes: number[] = []
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = []
    for await (const chunk of request as AsyncIterable<Buffer>) chunks.push(chunk)
    const isJson = request.headers['content-type']?.includes('json') ?? false
    received.push(isJson ? JSON.parse(Buffer.concat(chunks).toString('utf8')) : 'file')
    response.setHeader('Content-Type', 'application/json')
    response.end(JSON.stringify({ errcode: codes.shift() ?? 0, errmsg: '', media_id: 'm1' }))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => void server.close())
  const base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  return { base, address: `${base}/cgi-bin/webhook/send?key=k`, received, codes }
}
