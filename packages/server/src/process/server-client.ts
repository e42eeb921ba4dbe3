import type { Config } from '../config/config.ts'
import type { FolderInUseError } from '../store/lowdb/lock.ts'
import { addressOfServer } from './address.ts'

/** The server that has the ledger open answered, and said no. Its words are for the person in front of the terminal. */
class ServerRefusedError extends Error {
  readonly text: { readonly zh: string; readonly en: string }
  constructor(zh: string, en: string) {
    super(en)
    this.name = 'ServerRefusedError'
    this.text = { zh, en }
  }
}

/**
 * Asks the server that has the ledger open.
 * @param inUse thrown where that server cannot be found.
 */
export async function callServer<T>(
  { dataDir, tokens }: Config,
  inUse: FolderInUseError,
  method: 'POST' | 'DELETE',
  path: string,
  body?: unknown,
): Promise<T> {
  const url = await addressOfServer(dataDir)
  if (url === undefined) throw inUse
  const token = tokens?.[0]?.token
  const response = await fetch(`${url}${path}`, {
    method,
    headers: { 'Content-Type': 'application/json', ...(token !== undefined && { Authorization: `Bearer ${token}` }) },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  }).catch(() => undefined)
  if (!response)
    throw new ServerRefusedError(
      `服务 ${url} 没有应答，请核对它是否正常。`,
      `The server at ${url} does not answer; check it.`,
    )
  const answer = (await response.json()) as T & { readonly detail?: string }
  if (!response.ok)
    throw new ServerRefusedError(answer.detail ?? String(response.status), answer.detail ?? String(response.status))
  return answer
}
