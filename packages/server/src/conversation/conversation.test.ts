import { expect, it } from 'vitest'
import { municipal, testServer } from '../http/test-server.ts'

it('messages of one chat are worked on in the order they came, however close together', async () => {
  const { office, ask } = await testServer()
  await ask('/api/v1/problems', { body: municipal })
  const say = (text: string) => office.conversation.say({ user: 'zhang', text }, office.clock)
  await Promise.all(['12号进展：已进场', '确认', '12号进展：已开挖', '确认', '12号进展：已回填', '确认'].map(say))
  const { body } = await ask('/api/v1/problems/12')
  expect(body.events.map(({ note }: { note?: string }) => note)).toEqual([
    undefined,
    expect.stringContaining('已进场'),
    expect.stringContaining('已开挖'),
    expect.stringContaining('已回填'),
  ])
})

it('many chats are talked in at once, each with its own proposal', async () => {
  const { office, ask } = await testServer({ SAMPLE: '1' })
  const numbers = Array.from({ length: 24 }, (_, i) => i + 1)
  await Promise.all(
    numbers.map(async (number) => {
      const say = (text: string) =>
        office.conversation.say({ user: 'zhang', chat: `group-${number}`, text }, office.clock)
      await say(`${number}号进展：第${number}处已完工`)
      await say('确认')
    }),
  )
  for (const number of numbers) {
    const { body } = await ask(`/api/v1/problems/${number}`)
    expect(body.events.at(-1)).toMatchObject({ type: 'progress', note: expect.stringContaining(`第${number}处`) })
  }
})

it('in a group everybody has their own proposal', async () => {
  const { office, ask } = await testServer()
  await ask('/api/v1/problems', { body: municipal })
  const say = (user: string, text: string) => office.conversation.say({ user, chat: 'g', text }, office.clock)
  await say('zhang', '12号进展：已进场')
  await say('li', '12号进展：已开挖')
  await say('zhang', '确认')
  const { body } = await ask('/api/v1/problems/12')
  expect(body.events).toMatchObject([{}, { note: expect.stringContaining('已进场') }])
})
