import type { WecomApp } from '@zhenggai/bot/wecom'
import { expect, it } from 'vitest'
import { createAppChannel } from './app-channel.ts'

const zhang = { kind: 'person', id: 'zhang' } as const
const answered = (code: number, body: Readonly<Record<string, unknown>> = {}) =>
  ({ kind: 'answered', code, message: '', body }) as const

function channelThat(answers: readonly ReturnType<typeof answered>[]) {
  const sent: string[] = []
  const rest = [...answers]
  const app: Pick<WecomApp, 'sendText'> = {
    async sendText(_user, content) {
      sent.push(content)
      return rest.shift() ?? answered(0)
    },
  }
  return { channel: createAppChannel(app as WecomApp), sent }
}

it('reaches persons, with plain text in parts that fit', async () => {
  const { channel, sent } = channelThat([])
  expect(channel.reaches({ kind: 'group', chat: 'g' })).toBe(false)
  const text = '请报送进展。'.repeat(300)
  expect(await channel.send(zhang, { text, markdown: '' })).toEqual({ kind: 'delivered' })
  expect(sent.join('')).toBe(text)
  for (const part of sent) expect(Buffer.byteLength(part)).toBeLessThanOrEqual(2048)
})

it.each([
  [answered(0, { invaliduser: 'zhang' }), 'impossible'],
  [answered(81_013), 'impossible'],
  [answered(60_020), 'refused'],
  [answered(45_009), 'refused'],
] as const)('%j is %s', async (answer, kind) => {
  const { channel } = channelThat([answer])
  expect(await channel.send(zhang, { text: '预警', markdown: '' })).toMatchObject({ kind })
})
