import { userInfo } from 'node:os'
import type { Person } from '@zhenggai/bot'
import type { Audit, AuditEntry } from '../audit/audit.ts'
import { wordsOf } from '../audit/words-of.ts'
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
    const { directory, audit, close } = await openOffice(
      { ...config, sample: false },
      createLogger('error'),
      'terminal',
    )
    return await work(audited(directory, audit)).finally(close)
  } catch (error) {
    if (!(error instanceof FolderInUseError)) throw error
    return work(throughServer(config, error))
  }
}

/** The changes go into the audit, as those by way of a server do. */
function audited(directory: Directory, audit: Audit): PeopleDesk {
  const note = (act: AuditEntry['act'], subject: string): Promise<void> =>
    audit.record({ by: `terminal:${userInfo().username}`, act, subject })
  return {
    ...directory,
    async put(person) {
      await note('person-entered', wordsOf(person))
      await directory.put(person)
    },
    async remove(id) {
      await note('person-removed', id)
      await directory.remove(id)
    },
    async bindChat(chat, ledger) {
      await note('chat-bound', `${chat} ${ledger}`)
      await directory.bindChat(chat, ledger)
    },
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
