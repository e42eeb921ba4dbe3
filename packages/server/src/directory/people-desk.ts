import type { Person } from '@zhenggai/bot'
import type { Config } from '../config/config.ts'
import { openOffice } from '../office.ts'
import { createLogger } from '../process/logger.ts'
import { callServer } from '../process/server-client.ts'
import { FolderInUseError } from '../store/lowdb/lock.ts'
import type { Directory } from './directory.ts'

/** The directory as an administrator at the terminal reaches it. */
export type PeopleDesk = Pick<Directory, 'people' | 'put' | 'remove' | 'chats' | 'bindChat'>

/** Works on the directory itself or, where a server has it open, through that server. */
export async function atPeopleDesk<T>(config: Config, work: (desk: PeopleDesk) => Promise<T>): Promise<T> {
  try {
    const { directory, close } = await openOffice({ ...config, sample: false }, createLogger('error'), 'terminal')
    return await work(directory).finally(close)
  } catch (error) {
    if (!(error instanceof FolderInUseError)) throw error
    return work(throughServer(config, error))
  }
}

function throughServer(config: Config, inUse: FolderInUseError): PeopleDesk {
  const call = <T>(method: 'GET' | 'PUT' | 'DELETE', path: string, body?: unknown): Promise<T> =>
    callServer<T>(config, inUse, method, `/api/v1/${path}`, body)
  const idIn = (path: string, id: string): string => `${path}/${encodeURIComponent(id)}`
  return {
    people: async () => (await call<{ items: Person[] }>('GET', 'people')).items,
    put: ({ id, ...entry }) => call('PUT', idIn('people', id), entry),
    remove: (id) => call('DELETE', idIn('people', id)),
    chats: async () => (await call<{ items: { chat: string; ledger: string }[] }>('GET', 'chats')).items,
    bindChat: (chat, ledger) => call('PUT', idIn('chats', chat), { ledger }),
  }
}
