import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import type Koa from 'koa'
import { ConfigError } from '../config/config-error.ts'

/** Ends: a client that takes longer than this over one request is not waited for. */
const REQUEST_TIMEOUT = 30_000

/**
 * Listens.
 * @returns the server and the port, also where the system chose it.
 * @throws {ConfigError} naming HOST or PORT where that cannot be.
 */
export async function listen(
  handler: ReturnType<Koa['callback']>,
  host: string,
  port: number,
): Promise<{ server: Server; port: number }> {
  const server = createServer(
    { requestTimeout: REQUEST_TIMEOUT },
    (request, response) => void handler(request, response),
  )
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => reject(whyNot(error, host, port)))
    server.listen(port, host, resolve)
  })
  return { server, port: (server.address() as AddressInfo).port }
}

function whyNot(error: NodeJS.ErrnoException, host: string, port: number): Error {
  switch (error.code) {
    case 'EADDRINUSE':
      return new ConfigError('PORT', {
        zh: `端口 ${port} 已被占用，请停止占用它的程序，或换一个端口，如 PORT=${port + 1}`,
        en: `port ${port} is in use; stop the program that uses it or choose another, e.g. PORT=${port + 1}`,
      })
    case 'EACCES':
      return new ConfigError('PORT', {
        zh: `没有使用端口 ${port} 的权限，请换一个大于 1023 的端口`,
        en: `port ${port} may not be used by this user; choose one above 1023`,
      })
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
      return new ConfigError('HOST', {
        zh: `本机没有地址 ${host}，请用 127.0.0.1 或 0.0.0.0`,
        en: `this machine has no address ${host}; use 127.0.0.1 or 0.0.0.0`,
      })
    default:
      return error
  }
}

/** Takes nothing new, and resolves when what has begun is answered; who is not done in time is cut off. */
export async function stop(server: Server, patience = 10_000): Promise<void> {
  const closed = new Promise((resolve) => server.close(resolve))
  const late = setTimeout(() => server.closeAllConnections(), patience)
  server.closeIdleConnections()
  await closed
  clearTimeout(late)
}
