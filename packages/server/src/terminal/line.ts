import { userInfo } from 'node:os'
import type { Config } from '../config/config.ts'
import { openOffice } from '../office.ts'
import { createLogger } from '../process/logger.ts'
import { callServer } from '../process/server-client.ts'
import { FolderInUseError } from '../store/lowdb/lock.ts'

/** A way to the bot. */
export interface Line {
  say(text: string): Promise<readonly string[]>
  close(): Promise<void>
}

/** Straight to the ledger or, where a server has it open, through that server. */
export async function openLine(config: Config): Promise<Line> {
  try {
    return await direct(config)
  } catch (error) {
    if (error instanceof FolderInUseError) return throughServer(config, error)
    throw error
  }
}

const user = (): string => `terminal:${userInfo().username}`

async function direct(config: Config): Promise<Line> {
  const { conversation, clock, close } = await openOffice(config, createLogger('error'), 'terminal')
  return {
    async say(text) {
      const { replies } = await conversation.say({ user: user(), text }, clock)
      return replies.map((reply) => reply.text)
    },
    close,
  }
}

function throughServer(config: Config, inUse: FolderInUseError): Line {
  return {
    async say(text) {
      const { replies } = await callServer<{ replies: { text: string }[] }>(config, inUse, 'POST', '/api/v1/chat', {
        user: user(),
        text,
      })
      return replies.map((reply) => reply.text)
    },
    close: () => Promise.resolve(),
  }
}
