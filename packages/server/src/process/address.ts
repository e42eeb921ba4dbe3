import { readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

const fileIn = (dataDir: string): string => join(dataDir, 'server.json')

/** Leaves word beside the ledger where its server listens, for the other programs of this machine. */
export const announce = (dataDir: string, url: string): Promise<void> =>
  writeFile(fileIn(dataDir), `${JSON.stringify({ url, pid: process.pid })}\n`)

export const withdraw = (dataDir: string): Promise<void> => rm(fileIn(dataDir), { force: true })

/** Where the server that has the ledger open listens. It may be gone: a kill leaves the word behind. */
export async function addressOfServer(dataDir: string): Promise<string | undefined> {
  try {
    const { url } = JSON.parse(await readFile(fileIn(dataDir), 'utf8')) as { readonly url?: unknown }
    return typeof url === 'string' ? url : undefined
  } catch {
    return undefined
  }
}

const everywhere: Readonly<Record<string, string>> = { '0.0.0.0': '127.0.0.1', '::': '::1' }

/** The address as another program of this machine reaches it: a server on every network is on this machine too. */
export function urlOf(host: string, port: number): string {
  const name = everywhere[host] ?? host
  return `http://${name.includes(':') ? `[${name}]` : name}:${port}`
}
