import * as z from 'zod'
import { ledgerName } from '../../directory/ledger-name.ts'
import { defineRoute, ok } from '../route.ts'

const chat = z.strictObject({ chat: z.string(), ledger: z.string() }).meta({ id: 'Chat' })

export const listChats = defineRoute({
  method: 'GET',
  path: '/api/v1/chats',
  id: 'listChats',
  summary: 'Which ledger each group follows. Every other group follows the default ledger.',
  only: 'overseers',
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
  only: 'administrators',
  request: {
    params: z.strictObject({ chat: z.string().min(1).max(200) }),
    body: z.strictObject({ ledger: ledgerName }),
  },
  answers: { 200: { description: 'What it follows now.', schema: chat } },
  faults: [503],
  async handle({ directory, audit, log }, { params, body, caller, requestId }) {
    const subject = `${params.chat} ${body.ledger}`
    await audit.record({ by: caller, act: 'chat-bound', subject, request: requestId })
    await directory.bindChat(params.chat, body.ledger)
    log.info({ requestId, by: caller, chat: params.chat, ledger: body.ledger }, 'a chat follows a ledger')
    return ok({ chat: params.chat, ledger: body.ledger })
  },
})
