import * as z from 'zod'
import { ledgerName } from '../../directory/ledger-name.ts'
import { defineRoute, ok } from '../route.ts'
import { requireManager } from '../writers.ts'

const chat = z.strictObject({ chat: z.string(), ledger: z.string() }).meta({ id: 'Chat' })

export const listChats = defineRoute({
  method: 'GET',
  path: '/api/v1/chats',
  id: 'listChats',
  summary: 'Which ledger each group follows. Every other group follows the default ledger.',
  request: {},
  answers: {
    200: { description: 'Ordered by the id of the group.', schema: z.strictObject({ items: z.array(chat) }) },
  },
  handle: async ({ directory }) => ok({ items: await directory.chats() }),
})

export const bindChat = defineRoute({
  method: 'PUT',
  path: '/api/v1/chats/{chat}',
  id: 'bindChat',
  summary: 'Has a group follow a ledger.',
  request: {
    params: z.strictObject({ chat: z.string().min(1).max(200) }),
    body: z.strictObject({ ledger: ledgerName }),
  },
  answers: { 200: { description: 'What it follows now.', schema: chat } },
  faults: [503],
  async handle(house, { params, body, caller }) {
    await requireManager(house, caller)
    await house.directory.bindChat(params.chat, body.ledger)
    house.log.info({ by: caller, chat: params.chat, ledger: body.ledger }, 'a chat follows a ledger')
    return ok({ chat: params.chat, ledger: body.ledger })
  },
})
