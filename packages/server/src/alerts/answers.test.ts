import { beforeEach, describe, expect, it } from 'vitest'
import { type TestOffice, testOffice } from './test-office.ts'

const li = { id: 'li', name: '李四' }

/** The plan of problem 12 is due on Thursday 15 June 2023. */
let office: TestOffice
beforeEach(async () => {
  office = await testOffice('2023-06-12')
  const facts = {
    title: '姚关镇集镇污水直排',
    level: 'municipal',
    severity: 'general',
    source: 'handed-over',
    units: { responsible: ['姚关镇人民政府'] },
  } as const
  await office.ledger.write(
    {
      kind: 'register',
      number: 12,
      rulebook: 'shidian-2023',
      facts,
      events: [{ type: 'handed-over', on: '2023-06-01' }],
    },
    { user: 'li', channel: 'http' },
  )
})

const kinds = async (day: string) => (await office.alerts.alertsOf(day)).notices.map(({ kind }) => kind)

describe('putting off', () => {
  it('keeps the early warning away until its end, never what is due', async () => {
    expect(await kinds('2023-06-12')).toContain('early')
    expect(await office.alerts.snooze(12, { by: li, until: '2023-06-14', reason: '周四前报送' })).toEqual({ ok: true })
    expect(await kinds('2023-06-14')).not.toContain('early')
    expect(await kinds('2023-06-15')).toContain('today')
  })

  it('is told anew once it is over, also where it had been told before', async () => {
    const early = async (day: string) =>
      (await office.alerts.alertsOf(day)).notices.filter(({ kind }) => kind === 'early').map(({ id }) => id)
    await office.alerts.round()
    expect(await early('2023-06-13')).toEqual([])
    await office.alerts.snooze(12, { by: li, until: '2023-06-13', reason: '周三再看' })
    expect(await early('2023-06-13')).toEqual([])
    expect(await early('2023-06-14')).toHaveLength(1)
    for (const day of ['2023-06-13', '2023-06-14']) {
      office.clock.set(day, '09:00')
      await office.alerts.round()
    }
    const told = office.robot.received.filter(({ message }) => message.text.includes('12号'))
    expect(told.map(({ at }) => at.slice(0, 10))).toEqual(['2023-06-12', '2023-06-14'])
  })

  it.each([
    ['2023-06-15', '等方案', /最多推到前一天/],
    ['2023-07-01', '等方案', /最多推到前一天/],
    ['2023-06-14', '  ', /说明为什么/],
    ['2023-06-01', '等方案', /已经过了/],
  ])('until %s because of “%s” is refused', async (until, reason, why) => {
    const snoozed = await office.alerts.snooze(12, { by: li, until, reason })
    expect(snoozed.ok).toBe(false)
    expect(!snoozed.ok && snoozed.refusal.zh).toMatch(why)
  })

  it('is refused once it is overdue', async () => {
    office.clock.set('2023-06-20', '10:00')
    const snoozed = await office.alerts.snooze(12, { by: li, until: '2023-06-25', reason: '等方案' })
    expect(!snoozed.ok && snoozed.refusal.zh).toContain('需要更多时间请办理延期')
  })
})

describe('收到', () => {
  it('is kept with who and when, and shown', async () => {
    office.clock.set('2023-06-16', '10:00')
    await office.alerts.acknowledge([12], li)
    const { group } = await office.alerts.alertsOf('2023-06-20')
    expect(group?.text).toContain('已逾期3个工作日，依据：二（一），李四6月16日已收到')
  })

  it('said of what was to come does not count for what is overdue', async () => {
    await office.alerts.acknowledge([12], li)
    expect((await office.alerts.alertsOf('2023-06-20')).group?.text).not.toContain('已收到')
  })
})

it('收到 in the chat counts for the reminders of one’s own unit', async () => {
  const numbers = await office.alerts.received({ id: 'wang', name: '王五', unit: '姚关镇人民政府', role: 'unit' })
  expect(numbers).toEqual([12])
  expect(await office.alerts.received({ id: 'zhao', unit: '县林业局', role: 'unit' })).toEqual([])
})
