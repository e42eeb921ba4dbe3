import axios from 'axios'
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
  method: 'GET' | 'POST' | 'PUT' | 'DELETE',
  path: string,
  body?: unknown,
): Promise<T> {
  const url = await addressOfServer(dataDir)
  if (url === undefined) throw inUse
  const token = tokens?.[0]?.token
  const response = await axios
    .request<T & { readonly detail?: string }>({
      url: `${url}${path}`,
      method,
      data: body,
      headers: token === undefined ? {} : { Authorization: `Bearer ${token}` },
      proxy: false,
      validateStatus: () => true,
    })
    .catch(() => undefined)
  if (!response)
    throw new ServerRefusedError(
      `服务 ${url} 没有应答，请核对它是否正常。`,
      `The server at ${url} does not answer; check it.`,
    )
  const { status, data } = response
  if (status >= 400) throw new ServerRefusedError(data.detail ?? String(status), data.detail ?? String(status))
  return data
}
