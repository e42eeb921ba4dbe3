import { once } from 'node:events'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { TestProject } from 'vitest/node'
import { type PostgresServer, startPostgres } from './server.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** Answers with the address of a PostgreSQL, which starts when it is first asked. */
    readonly postgresDoor: string
  }
}

let server: Promise<PostgresServer> | undefined
let door: Server | undefined

/** One PostgreSQL for all tests, and none where no test asks for it. */
export async function setup(project: TestProject): Promise<void> {
  door = createServer((_request, response) => {
    server ??= startPostgres()
    server.then(
      ({ url }) => response.end(url),
      (error: unknown) => response.writeHead(500).end(String(error)),
    )
  })
  door.listen(0, '127.0.0.1')
  await once(door, 'listening')
  project.provide('postgresDoor', `http://127.0.0.1:${(door.address() as AddressInfo).port}`)
}

export async function teardown(): Promise<void> {
  door?.close()
  await (await server?.catch(() => undefined))?.stop()
}
