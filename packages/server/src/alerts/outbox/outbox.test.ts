import type { Person } from '@zhenggai/bot'
import { beforeEach, describe, expect, it } from 'vitest'
import type { Delivery } from '../../channels/channel.ts'
import { isPerson, isRobotGroup, type TestOffice, testOffice } from '../test-office.ts'

/** Due on Thursday 15 June 2023. */
const register = async ({ ledger }: TestOffice, number = 12, handedOver = '2023-06-01') =>
  ledger.write(
    {
      kind: 'register',
      number,
      rulebook: 'shidian-2023',
      facts: {
        title: '姚关镇集镇污水直排',
        level: 'municipal',
        severity: 'general',
        source: 'handed-over',
        units: { lead: '县水务局', responsible: ['姚关镇人民政府'] },
      },
      events: [{ type: 'handed-over', on: handedOver }],
    },
    { user: 'li', channel: 'http' },
  )

const wang: Person = { id: 'wang', name: '王五', unit: '姚关镇人民政府', role: 'unit', liaison: true }
const chen: Person = { id: 'chen', name: '陈主任', role: 'admin' }

let office: TestOffice
beforeEach(async () => {
  office = await testOffice('2023-06-15', [wang, chen])
  await register(office)
})

const texts = () => office.robot.received.map(({ message }) => message.text)
const personal = () =>
  office.app.received.map(({ target, message }) => `${target.kind === 'person' && target.id} ${message.text}`)
const states = async () =>
  (await office.alerts.sent('2023-01-01', '2023-12-31')).map(({ id, record }) => `${id} ${record.state}`)

/** A round every ten minutes, as the clock of the office goes. */
async function until(day: string, from: string, to: string, alerts = office.alerts): Promise<void> {
  for (let minutes = minutesOf(from); minutes <= minutesOf(to); minutes += 10) {
    office.clock.set(
      day,
      `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`,
    )
    await alerts.round()
  }
}
const minutesOf = (time: string) => Number(time.slice(0, 2)) * 60 + Number(time.slice(3))

describe('a working day', () => {
  it('has one message for the group and one for each person concerned, at nine', async () => {
    office.clock.set('2023-06-15', '08:59')
    await office.alerts.round()
    expect(texts()).toEqual([])
    await until('2023-06-15', '09:00', '20:50')
    expect(texts()).toHaveLength(1)
    expect(texts()[0]).toContain('12号 姚关镇集镇污水直排（姚关镇人民政府）')
    expect(office.robot.received[0]?.message.mentions).toEqual(['wang'])
    expect(personal()).toHaveLength(1)
    expect(personal()[0]).toMatch(/^wang .*请您办理/)
  })

  it('has none where there is nothing new', async () => {
    await until('2023-06-15', '09:00', '09:00')
    await until('2023-06-16', '09:00', '09:00')
    office.robot.received.length = 0
    await until('2023-06-19', '09:00', '09:00')
    await until('2023-06-20', '09:00', '09:00')
    office.robot.received.length = 0
    // The fourth working day late is no rung.
    await until('2023-06-21', '09:00', '12:00')
    expect(texts()).toEqual([])
  })

  it('is silent on weekends and holidays, and says what fell due in them', async () => {
    await register(office, 13, '2023-06-08')
    await until('2023-06-20', '09:00', '09:00')
    office.robot.received.length = 0
    for (const day of ['2023-06-22', '2023-06-23', '2023-06-24']) await until(day, '09:00', '20:00')
    expect(texts()).toEqual([])
    // Sunday 25 June 2023 was worked.
    await until('2023-06-25', '09:00', '09:00')
    expect(texts()[0]).toContain('6月25日（周日）')
  })
})

describe('once', () => {
  it('a restart and a second replica send nothing again', async () => {
    await office.alerts.round()
    const replica = office.again()
    office.clock.set('2023-06-15', '09:01')
    await replica.round()
    await office.alerts.round()
    expect(texts()).toHaveLength(1)
    expect(await states()).toEqual(['default|2023-06-15|group:robot:1 sent', 'default|2023-06-15|person:wang sent'])
  })

  it('two replicas at the same moment send one message', async () => {
    const replica = office.again()
    await Promise.all([office.alerts.round(), replica.round(), office.alerts.round()])
    expect(texts()).toHaveLength(1)
    expect(personal()).toHaveLength(1)
  })

  it('what may have arrived is sent again and says so', async () => {
    office.robot.answer = () => ({ kind: 'unknown', reason: 'timeout' })
    await office.alerts.round()
    office.robot.answer = () => ({ kind: 'delivered' })
    await until('2023-06-15', '09:10', '09:30')
    expect(texts()).toHaveLength(2)
    expect(texts()[0]).not.toContain('重发')
    expect(texts()[1]).toContain('重发：上一次是否送达不能确定')
  })
})

describe('an outage', () => {
  const refused: Delivery = { kind: 'refused', reason: '45009', retryAfterSeconds: 60 }

  it('of six hours ends in one digest', async () => {
    let attempts = 0
    office.robot.answer = () => {
      attempts++
      return refused
    }
    await until('2023-06-15', '09:00', '15:00')
    expect(texts()).toEqual([])
    expect(attempts).toBeLessThan(20)
    office.robot.answer = () => ({ kind: 'delivered' })
    await until('2023-06-15', '15:10', '16:00')
    expect(texts()).toHaveLength(1)
  })

  it('that outlasts the day is made good in the next digest, which says so', async () => {
    office.robot.answer = () => refused
    await until('2023-06-15', '09:00', '20:50')
    office.robot.answer = () => ({ kind: 'delivered' })
    await until('2023-06-16', '09:00', '09:30')
    expect(texts()).toHaveLength(1)
    expect(texts()[0]).toContain('6月15日的提醒没有发出，一并列在这里。')
    expect(await states()).toContain('default|2023-06-15|group:robot:1 merged')
  })

  it('says what is true when it ends, not what was true when it began', async () => {
    office.robot.answer = () => refused
    await until('2023-06-15', '09:00', '10:00')
    await office.ledger.write(
      { kind: 'log', number: 12, events: [{ type: 'submitted-to-county-lead', on: '2023-06-15' }] },
      { user: 'wang', channel: 'chat' },
    )
    office.robot.answer = () => ({ kind: 'delivered' })
    await until('2023-06-15', '10:10', '12:00')
    expect(texts().join()).not.toContain('今天到期')
  })

  it('of one channel is reported by another, once', async () => {
    office.robot.answer = () => refused
    await until('2023-06-15', '09:00', '15:00')
    const reports = personal().filter((text) => text.includes('提醒通道“robot:1”从6月15日09:00起发不出消息'))
    expect(reports).toHaveLength(1)
    expect(reports[0]).toMatch(/^chen /)
  })
})

describe('a run', () => {
  it('that was missed in the morning is made up once and says that it is late', async () => {
    await until('2023-06-15', '11:00', '12:00')
    expect(texts()).toHaveLength(1)
    expect(texts()[0]).toContain('本次提醒晚发（应于09:00发出）。')
    expect(await office.alerts.runs()).toMatchObject([{ day: '2023-06-15', late: true, missed: [] }])
  })

  it('that was missed for days is made up in the next', async () => {
    await until('2023-06-15', '09:00', '09:00')
    await until('2023-06-20', '09:00', '09:00')
    expect(await office.alerts.runs()).toMatchObject([
      {},
      { day: '2023-06-20', late: false, missed: ['2023-06-16', '2023-06-19'] },
    ])
    expect(texts()[1]).toContain('6月16日、6月19日的提醒没有发出')
  })
})

describe('a message that can never be taken', () => {
  it('is not tried for ever', async () => {
    office.robot.answer = () => ({ kind: 'impossible', reason: '93000' })
    await until('2023-06-15', '09:00', '10:00')
    expect(await states()).toContain('default|2023-06-15|group:robot:1 failed')
  })
})

it('a robot gets at most twenty messages a minute', async () => {
  const people = Array.from(
    { length: 30 },
    (_, n): Person => ({ id: `p${n}`, unit: '姚关镇人民政府', role: 'unit', liaison: true }),
  )
  const crowded = await testOffice('2023-06-15', people)
  await register(crowded)
  await crowded.alerts.round()
  expect(crowded.app.received).toHaveLength(20)
  crowded.clock.set('2023-06-15', '09:00:30')
  await crowded.alerts.round()
  expect(crowded.app.received).toHaveLength(20)
  crowded.clock.set('2023-06-15', '09:01:01')
  await crowded.alerts.round()
  expect(crowded.app.received).toHaveLength(30)
})

it('test channels tell their targets apart', () => {
  expect(isRobotGroup({ kind: 'group', chat: 'robot:1' })).toBe(true)
  expect(isPerson({ kind: 'group', chat: 'robot:1' })).toBe(false)
})
