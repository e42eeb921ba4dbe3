import type { Person } from '@zhenggai/bot'

/** Who is who, and which chat follows which ledger. */
export interface Directory {
  person(id: string): Promise<Person | undefined>
  /** Whether there is an entry with this id, also where it cannot be read. */
  isEntered(id: string): Promise<boolean>
  /** Ordered by id. A record that cannot be read is left out: nobody gets a right by it. */
  people(): Promise<readonly Person[]>
  /** Nobody was ever entered. A record that cannot be read counts as somebody: it must not open the ledger to everybody. */
  isEmpty(): Promise<boolean>
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
  /** Every chat that was bound, ordered by id. */
  chats(): Promise<readonly { readonly chat: string; readonly ledger: string }[]>
}
