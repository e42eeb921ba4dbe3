import {
  type ClientEvents,
  type ConnectionState,
  createTalk,
  createWecomClient,
  pause,
  realSurroundings,
  type Talk,
  type Via,
  type WecomClient,
  type WecomEvent,
} from '@zhenggai/bot/wecom'
import type { Logger } from 'pino'
import type { WecomConfig } from '../../config/wecom.ts'
import type { Answering } from './answering.ts'
import { type Desk, type Responder, recipientOf } from './desk.ts'
import type { Request } from './inbox.ts'
import { holdPlace, type Placeholder } from './placeholder.ts'
import { sendFile } from './send-file.ts'
import type { Spoken } from './spoken.ts'
import { wordsFor } from './words.ts'

/** At the stop. */
const LAST_WORDS = 3000

/** The AI bot on its long connection. */
export interface LongConnection {
  readonly client: WecomClient
  readonly talk: Talk
  start(): void
  /** Answers a request by a message of the bot's own. */
  respond(request: Request): Responder
  /** Lets go of the connection, so that another process can take it. What is being said gets a moment to arrive. */
  stop(): Promise<void>
  state(): ConnectionState
}

interface Parts {
  readonly bot: NonNullable<WecomConfig['bot']>
  readonly botName: string
  readonly desk: Desk
  readonly answering: Answering
  readonly spoken: Spoken
  readonly log: Logger
}

export function createLongConnection({ bot, botName, desk, answering, spoken, log }: Parts): LongConnection {
  const events: ClientEvents = {
    async message(message, via) {
      const request: Request = { message }
      const place = holdPlace(client, via, wordsFor(message.text), realSurroundings, () =>
        talk.count(recipientOf(request)),
      )
      const taken = answering.receive(request, respond(request, place)).finally(place.end)
      await spoken.note(targetOf(request))
      await taken
    },
    event: (event, via) => onEvent(event, via),
    state: (state) => report(state, log),
    error: (error) => log.warn({ err: error }, 'a WeCom callback failed'),
  }
  const client = createWecomClient({ botId: bot.id, secret: bot.secret, url: bot.url }, events)
  const talk = createTalk({ client })

  async function onEvent(event: WecomEvent, via: Via): Promise<void> {
    if (event.kind === 'enter-chat') {
      const to = { kind: 'person', id: event.user } as const
      talk.count(to)
      await client.replyWelcome(via, wordsFor('').welcome(botName))
    }
    if (event.kind === 'feedback') desk.count(event.helpful ? 'helpful' : 'not-helpful')
    if (event.kind !== 'click') return
    const { id, chat, user, task, key } = event
    const request: Request = { message: { id: `click-${id}`, chat, user, text: '', media: [] }, press: { task, key } }
    await answering.receive(request, {
      ...respond(request),
      update: (updated) => client.updateTemplateCard(via, updated),
    })
  }

  /** Answers in the message's own place while there is one, else by a message of its own. */
  function respond(request: Request, place?: Placeholder): Responder {
    const to = recipientOf(request)
    return {
      async say({ markdown, text }, card) {
        const { again } = wordsFor(text)
        const utterance = { kind: 'markdown', markdown, via: place?.take(), stream: place?.stream, again } as const
        const saying = talk.say(to, utterance)
        const asking = card && talk.say(to, { kind: 'card', card })
        const said = await saying
        await asking
        if (said.kind === 'refused' || said.kind === 'unreachable')
          log.warn({ kind: said.kind, code: 'code' in said ? said.code : undefined }, 'WeCom refused an answer')
        return said.kind !== 'offline'
      },
      async send(file) {
        const sent = await sendFile(client, talk, to, file)
        if (sent.kind === 'refused' || sent.kind === 'unreachable') {
          log.warn({ kind: sent.kind, code: 'code' in sent ? sent.code : undefined }, 'WeCom refused a file')
          return 'refused'
        }
        return sent.kind !== 'offline'
      },
    }
  }

  return {
    client,
    talk,
    start: () => client.connect(),
    respond: (request) => respond(request),
    async stop() {
      const end = realSurroundings.now() + LAST_WORDS
      while (client.state().kind === 'connected' && answering.pending() > 0 && realSurroundings.now() < end)
        await pause(realSurroundings, 20)
      client.disconnect()
    },
    state: () => client.state(),
  }
}

const targetOf = ({ message: { chat, user } }: Request) =>
  chat === null ? ({ kind: 'person', id: user } as const) : ({ kind: 'group', chat } as const)

function report(state: ConnectionState, log: Logger): void {
  switch (state.kind) {
    case 'kicked':
      log.error(
        'WeCom: another program has connected with the same bot id; this one stays away. Stop the other one and restart this one. | 另一个程序用同一个机器人连上了企业微信，本程序不再连接。请停掉另一个程序后重启本程序。',
      )
      return
    case 'refused':
      log.error(
        { code: state.code },
        'WeCom does not accept WECOM_BOT_ID and WECOM_BOT_SECRET; correct them and restart. | 企业微信不认 WECOM_BOT_ID 或 WECOM_BOT_SECRET，请改正后重启。',
      )
      return
    case 'waiting':
      log.warn({ reason: state.reason, ms: state.milliseconds }, 'the WeCom connection is lost; connecting again')
      return
    default:
      log.info({ state: state.kind }, 'WeCom connection')
  }
}
