import type { Person } from '@zhenggai/bot'

/** Who is who, and which chat follows which ledger. */
export interface Directory {
  person(id: string): Promise<Person | undefined>
  /** Ordered by id. */
  people(): Promise<readonly Person[]>
  /** Adds a person, or replaces the one with this id. On disk when it resolves. */
  put(person: Person): Promise<void>
  remove(id: string): Promise<void>
  /** The liaisons of a unit; where it has none, everybody of it. */
  liaisonsOf(unit: string): Promise<readonly Person[]>
  /** The name of the ledger that a chat follows; the default ledger where nothing was said. */
  ledgerOf(chat: string): Promise<string>
  bindChat(chat: string, ledger: string): Promise<void>
  /** The chats that follow a ledger by name. */
  chatsOf(ledger: string): Promise<readonly string[]>
}
