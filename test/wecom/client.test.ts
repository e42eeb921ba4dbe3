import { createTalk, createWecomClient, type Pace, type WecomMessage } from '@zhenggai/bot/wecom'
import { expect, it, onTestFinished } from 'vitest'
import { type Simulator, type SimulatorOptions, startSimulator } from './simulator/simulator.ts'

const quick: Partial<Pace> = {
  handshake: 300,
  heartbeat: 40,
  silence: 150,
  ack: 120,
  firstRetry: 10,
  longestRetry: 60,
  crowded: 80,
  longestCrowded: 200,
  steady: 50,
  minute: 400,
}

async function simulate(options: SimulatorOptions = {}): Promise<Simulator> {
  const simulator = await startSimulator({ minute: 400, ...options })
  onTestFinished(() => simulator.close())
  return simulator
}

/** A client that repeats what it hears. */
function connect(simulator: Simulator, { pace = {}, secret = 'bot-secret-1' } = {}) {
  const states: string[] = []
  const heard: WecomMessage[] = []
  const errors: unknown[] = []
  const settled: string[] = []
  const settings = { ...quick, ...pace }
  const client = createWecomClient(
    { botId: 'bot-1', secret, url: simulator.wsUrl, pace: settings },
    {
      async message(message, via) {
        heard.push(message)
        if (message.text === 'throw') throw new Error('a listener failed')
        const to =
          message.chat === null
            ? ({ kind: 'person', id: message.user } as const)
            : ({ kind: 'group', id: message.chat } as const)
        const said = await talk.say(to, { kind: 'markdown', markdown: `re ${message.text}`, via, again: '(again)' })
        settled.push(said.kind)
      },
      async event(event, via) {
        if (event.kind === 'enter-chat') await client.replyWelcome(via, '您好')
      },
      state: ({ kind }) => void states.push(kind),
      error: (error) => void errors.push(error),
    },
  )
  const talk = createTalk({ client, pace: settings })
  client.connect()
  onTestFinished(() => client.disconnect())
  return { client, talk, states, heard, errors, settled }
}

const subscribed = (simulator: Simulator) => expect.poll(simulator.isSubscribed).toBe(true)
const texts = (simulator: Simulator, chat = 'g') => simulator.seen({ chat }).map(({ text }) => text)

it('a message is answered once, as a finished stream', async () => {
  const simulator = await simulate()
  connect(simulator)
  await subscribed(simulator)
  simulator.speak({ user: 'a', chat: 'g', text: 'one' })
  await expect
    .poll(() => simulator.seen({ chat: 'g' }))
    .toMatchObject([{ kind: 'stream', text: 're one', finished: true }])
  simulator.enterChat('b')
  await expect.poll(() => simulator.seen({ user: 'b' })).toMatchObject([{ kind: 'welcome' }])
  expect(simulator.violations).toEqual([])
})

it('a link that breaks comes back, as often as it must', async () => {
  const simulator = await simulate()
  connect(simulator)
  for (let count = 1; count <= 5; count += 1) {
    await expect.poll(simulator.links).toBe(count)
    simulator.drop()
  }
  simulator.refuseConnections(true)
  await new Promise((resolve) => setTimeout(resolve, 200))
  simulator.refuseConnections(false)
  await subscribed(simulator)
  simulator.speak({ user: 'a', chat: 'g', text: 'still there' })
  await expect.poll(() => texts(simulator)).toEqual(['re still there'])
})

it('a link that is silent is dead, although its socket is open', async () => {
  const simulator = await simulate()
  connect(simulator)
  await subscribed(simulator)
  simulator.faults.mute = true
  await new Promise((resolve) => setTimeout(resolve, 300))
  simulator.faults.mute = false
  await expect.poll(simulator.links).toBeGreaterThan(1)
  await subscribed(simulator)
})

it('wrong credentials end the attempts', async () => {
  const simulator = await simulate()
  const { client } = connect(simulator, { secret: 'wrong' })
  await expect.poll(client.state).toEqual({ kind: 'refused', code: 853_000 })
  expect(await client.ready()).toBe(false)
})

it('too many subscriptions are waited out, longer than a broken link', async () => {
  const simulator = await simulate()
  simulator.faults.subscribe.push(45_009, 45_009)
  const { states, client } = connect(simulator)
  await expect.poll(() => states).toContain('waiting')
  expect(client.state()).toMatchObject({ kind: 'waiting', reason: expect.stringContaining('45009') })
  await subscribed(simulator)
})

it('who is kicked stays away, and the other one is left in peace', async () => {
  const simulator = await simulate()
  const first = connect(simulator)
  await subscribed(simulator)
  const second = connect(simulator)
  await expect.poll(first.client.state).toEqual({ kind: 'kicked' })
  await expect.poll(second.client.state).toEqual({ kind: 'connected' })
  await new Promise((resolve) => setTimeout(resolve, 200))
  expect(simulator.links()).toBe(2)
})

it('“not subscribed” on an open socket: it connects again and answers by a message of its own', async () => {
  const simulator = await simulate()
  connect(simulator)
  await subscribed(simulator)
  simulator.faults.refuse.push({ cmd: 'aibot_respond_msg', code: 846_609 })
  simulator.speak({ user: 'a', chat: 'g', text: 'one' })
  await expect.poll(() => simulator.seen({ chat: 'g' })).toMatchObject([{ kind: 'markdown', text: 're one' }])
  expect(simulator.links()).toBe(2)
})

it.each([846_605, 846_608])('an answer that comes too late for its message (%d) goes out by itself', async (code) => {
  const simulator = await simulate()
  connect(simulator)
  await subscribed(simulator)
  simulator.faults.refuse.push({ cmd: 'aibot_respond_msg', code })
  simulator.speak({ user: 'a', chat: 'g', text: 'one' })
  await expect.poll(() => simulator.seen({ chat: 'g' })).toMatchObject([{ kind: 'markdown', text: 're one' }])
  expect(simulator.links()).toBe(1)
})

it('an acknowledgement that never comes is no reason to say it twice', async () => {
  const simulator = await simulate()
  const { settled } = connect(simulator)
  await subscribed(simulator)
  simulator.faults.loseAcks = 1
  simulator.speak({ user: 'a', chat: 'g', text: 'one' })
  await expect.poll(() => settled).toEqual(['unknown'])
  simulator.speak({ user: 'a', chat: 'g', text: 'two' })
  await expect.poll(() => texts(simulator)).toEqual(['re one', 're two'])
})

it('where the link died before anybody said, the answer comes again and says so', async () => {
  const simulator = await simulate()
  connect(simulator)
  await subscribed(simulator)
  simulator.faults.dropBeforeAck = 1
  simulator.speak({ user: 'a', chat: 'g', text: 'one' })
  await expect.poll(() => texts(simulator)).toEqual(['re one', '(again)\nre one'])
})

it('what exceeds 30 messages a minute waits, is joined, and is not lost', async () => {
  const simulator = await simulate()
  connect(simulator)
  await subscribed(simulator)
  for (let count = 0; count < 50; count += 1) simulator.speak({ user: 'a', chat: 'g', text: `no ${count}.` })
  const answers = () =>
    texts(simulator)
      .join('\n')
      .match(/re no \d+\./g) ?? []
  await expect.poll(answers).toHaveLength(50)
  expect(new Set(answers()).size).toBe(50)
  expect(texts(simulator).length).toBeLessThan(40)
  expect(simulator.violations).toEqual([])
})

it('a long answer comes in parts that fit', async () => {
  const simulator = await simulate()
  const { talk } = connect(simulator)
  await subscribed(simulator)
  simulator.speak({ user: 'a', chat: 'g', text: 'one' })
  await expect.poll(() => texts(simulator)).toHaveLength(1)
  const rows = Array.from({ length: 900 }, (_, i) => `- ${i}号 姚关镇集镇污水直排`)
  await talk.say({ kind: 'group', id: 'g' }, { kind: 'markdown', markdown: rows.join('\n') })
  const parts = texts(simulator).slice(1)
  expect(parts.length).toBeGreaterThan(2)
  expect(parts.join('\n').split('\n')).toEqual(rows)
  expect(simulator.violations).toEqual([])
})

it('a chat that has never spoken to the bot cannot be reached', async () => {
  const simulator = await simulate()
  const { talk } = connect(simulator)
  await subscribed(simulator)
  expect(await talk.say({ kind: 'group', id: 'silent' }, { kind: 'markdown', markdown: 'x' })).toEqual({
    kind: 'unreachable',
  })
})

it('a listener that throws, and callbacks that cannot be read, do no harm', async () => {
  const simulator = await simulate()
  const { errors } = connect(simulator)
  await subscribed(simulator)
  simulator.speak({ user: 'a', chat: 'g', text: 'throw' })
  simulator.pushRaw('aibot_msg_callback', { msgid: 5 })
  simulator.pushRaw('aibot_event_callback', 'nothing')
  simulator.pushRaw('something_new', { a: 1 })
  simulator.speak({ user: 'a', chat: 'g', text: 'one' })
  await expect.poll(() => texts(simulator)).toEqual(['re one'])
  expect(errors).toHaveLength(3)
})

it('what is asked while there is no connection is said when there is', async () => {
  const simulator = await simulate()
  const { client, talk } = connect(simulator)
  await subscribed(simulator)
  simulator.speak({ user: 'a', chat: 'g', text: 'one' })
  await expect.poll(() => texts(simulator)).toHaveLength(1)
  simulator.refuseConnections(true)
  simulator.drop()
  await expect.poll(() => client.state().kind).not.toBe('connected')
  const said = talk.say({ kind: 'group', id: 'g' }, { kind: 'markdown', markdown: 'later' })
  simulator.refuseConnections(false)
  expect(await said).toEqual({ kind: 'said' })
})

it('files go out in pieces', async () => {
  const simulator = await simulate()
  const { client } = connect(simulator)
  await subscribed(simulator)
  const sent = await client.uploadMedia('file', '台账.xlsx', new Uint8Array(1_200_000))
  expect(sent).toMatchObject({ kind: 'ok', mediaId: 'm1' })
  expect(simulator.frames.map(({ cmd }) => cmd)).toEqual([
    'aibot_upload_media_init',
    'aibot_upload_media_chunk',
    'aibot_upload_media_chunk',
    'aibot_upload_media_chunk',
    'aibot_upload_media_finish',
  ])
})
