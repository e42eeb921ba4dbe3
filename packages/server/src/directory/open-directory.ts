import type { Person } from '@zhenggai/bot'
import * as z from 'zod'
import { DEFAULT_LEDGER } from '../ledger/ledger.ts'
import type { Documents, StoredDocument } from '../store/documents.ts'
import { DamagedDocumentError } from '../store/errors.ts'
import type { Directory } from './directory.ts'
import { ledgerName } from './ledger-name.ts'
import { personSchema } from './person-schema.ts'

const PEOPLE = 'people'
const CHATS = 'chats'

const chatSchema = z.strictObject({ ledger: ledgerName })

/**
 * The directory kept beside the ledgers. It is read anew each time, so that what another replica wrote holds at once.
 *
 * Its methods reject with `StoreFailedError` where the store does, and `put` and `bindChat` with a `ZodError` for what
 * could not be read back.
 */
export function openDirectory(documents: Documents): Directory {
  async function people(): Promise<readonly Person[]> {
    return (await documents.list(PEOPLE)).flatMap((document) => personIn(document) ?? [])
  }

  async function chats(): Promise<readonly { readonly chat: string; readonly ledger: string }[]> {
    return (await documents.list(CHATS)).flatMap(({ id, value }) => {
      const { data } = chatSchema.safeParse(value)
      return data ? [{ chat: id, ledger: data.ledger }] : []
    })
  }

  return {
    async person(id) {
      const document = isKey(id) ? await documents.read(PEOPLE, id) : undefined
      return document && personIn(document)
    },
    people,
    async isEntered(id) {
      try {
        return isKey(id) && (await documents.read(PEOPLE, id)) !== undefined
      } catch (error) {
        if (error instanceof DamagedDocumentError) return true
        throw error
      }
    },
    async isEmpty() {
      if ((await documents.list(PEOPLE)).length > 0) return false
      return !(await documents.damaged()).some(({ collection }) => collection === PEOPLE)
    },
    async put(person) {
      // What is undefined has no place in JSON, and a document must equal what is read back.
      await documents.write(PEOPLE, person.id, JSON.parse(JSON.stringify(personSchema.parse(person))))
    },
    remove: (id) => documents.remove(PEOPLE, id),
    async liaisonsOf(unit) {
      const members = (await people()).filter((person) => person.unit === unit)
      const liaisons = members.filter(({ liaison }) => liaison)
      return liaisons.length > 0 ? liaisons : members
    },
    async ledgerOf(chat) {
      const document = isKey(chat) ? await documents.read(CHATS, chat) : undefined
      return chatSchema.safeParse(document?.value).data?.ledger ?? DEFAULT_LEDGER
    },
    async bindChat(chat, ledger) {
      await documents.write(CHATS, chat, chatSchema.parse({ ledger }))
    },
    chatsOf: async (ledger) => (await chats()).filter((one) => one.ledger === ledger).map(({ chat }) => chat),
    chats,
  }
}

/** A key of `Documents`; what cannot be one was never kept. */
const isKey = (id: string): boolean => id.length >= 1 && id.length <= 200

function personIn({ id, value }: StoredDocument): Person | undefined {
  const { data } = personSchema.safeParse(value)
  return data?.id === id ? data : undefined
}
