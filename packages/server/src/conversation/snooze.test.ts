import { beforeEach, describe, expect, it } from 'vitest'
import { municipal, testServer } from '../http/test-server.ts'

/** The plan of problem 12, handed over on 1 June 2023, is due on Thursday 15 June. */
let server: Awaited<ReturnType<typeof testServer>>
const open = async (now: string) => {
  server = await testServer({ CLOCK: now })
  await server.ask('/api/v1/problems', { body: municipal })
}
const say = async (text: string, user = 'zhang'): Promise<string> => {
  const { replies } = await server.office.conversation.say({ user, text }, server.office.clock)
  return replies.map((reply) => reply.text).join('\n')
}
const early = async (day: string) =>
  (await server.office.alerts.of('default').alertsOf(day)).notices.filter(({ kind }) => kind === 'early').length

describe('putting a reminder off in conversation', () => {
  beforeEach(() => open('2023-06-12T10:00:00+08:00'))

  it('asks for the reason once, keeps quiet until the day that was said, and then reminds', async () => {
    expect(await early('2023-06-13')).toBe(1)
    expect(await say('12号后天再提醒')).toMatch(/原因是什么/)
    expect(await early('2023-06-13')).toBe(1)
    expect(await say('材料在县水务局盖章')).toMatch(
      /6月14日（周三）再提醒[\s\S]*期限不变：6月15日[\s\S]*原因：材料在县水务局盖章/,
    )
    expect(await early('2023-06-13')).toBe(0)
    expect(await early('2023-06-14')).toBe(1)
  })

  it('takes the reason from the message itself, and the problem from the one before', async () => {
    await say('12号下一步是什么')
    expect(await say('后天再提醒，因为材料在盖章')).toContain('原因：材料在盖章')
    expect(await early('2023-06-13')).toBe(0)
  })

  it('ends with the deadline at the latest, and says so', async () => {
    expect(await say('12号推迟提醒到6月25日，原因：等专家意见')).toMatch(/超过了期限，只能推到期限当天/)
    expect(await early('2023-06-14')).toBe(0)
    const { notices } = await server.office.alerts.of('default').alertsOf('2023-06-15')
    expect(notices.map(({ kind }) => kind)).toContain('today')
  })

  it('asks which problem, and does not take the answer for a notice to the unit', async () => {
    expect(await say('后天再提醒', 'li')).toMatch(/哪个问题/)
    expect(await say('12号', 'li')).toMatch(/原因是什么/)
    expect(await say('等方案', 'li')).toMatch(/再提醒，此前不再提前提醒/)
  })

  it('is refused to whoever may not say how the problem goes', async () => {
    await server.office.directory.put({ id: 'li', role: 'unit', unit: '县林业局' })
    expect(await say('12号后天再提醒，等方案', 'li')).toMatch(/没有写入/)
    expect(await early('2023-06-13')).toBe(1)
  })
})

it.each([
  ['2023-06-14T10:00:00+08:00', /6月15日（[^）]*）到期，提醒不能再推/],
  ['2023-06-20T10:00:00+08:00', /已经到期，不能推迟提醒[\s\S]*延期/],
])('on %s nothing can be put off', async (now, why) => {
  await open(now)
  expect(await say('12号后天再提醒，等方案')).toMatch(why)
})
