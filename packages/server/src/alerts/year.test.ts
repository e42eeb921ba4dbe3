import { assess, type CivilDate, chinaCalendar, type Problem, rulebooks, workingDays } from '@zhenggai/rules'
import { expect, it } from 'vitest'
import type { Outgoing } from './outbox/outbox.ts'
import { type TestOffice, testOffice } from './test-office.ts'
import { daysOf, liveThrough } from './test-year.ts'

/** How long a problem may be overdue without a word: the list of the week names every one. */
const SILENCE = 5

const shidian = rulebooks.get('shidian-2023')
const STEP = /^(\d+)\|([a-z-]+?)(?:-\d+)?\|(?:early|today|overdue-\d+)\|(\d{4}-\d\d-\d\d)$/

it('a year of reminders over 68 problems: none on a day off, for what is done, moved or closed, or twice; none is forgotten', async () => {
  const office = await testOffice('2023-01-01')
  const told = new Set<string>()
  const named = new Map<number | string, CivilDate>()
  for (const day of daysOf(2023)) {
    await live(office, day)
    const messages = (await office.alerts.sent(day, day)).filter(({ record }) => record.state === 'sent')
    if (!workingDays.isWorkingDay(chinaCalendar, day)) {
      expect(messages, day).toEqual([])
      continue
    }
    const problems = (await office.ledger.all()).map(({ problem }) => problem)
    for (const { record } of messages) {
      for (const id of record.told) expect(told.has(id), `${id} twice`).toBe(false)
      for (const id of record.told) told.add(id)
      for (const number of record.problems) named.set(number, day)
    }
    expectTrue(messages, problems, day)
    expectNobodyForgotten(named, problems, day)
  }
  const { received } = office.robot
  expect(received.every(({ at }) => at.slice(11, 16) >= '09:00')).toBe(true)
  const text = received.map(({ at, message }) => `${at.slice(0, 10)}\n${withoutAdvice(message.text)}\n`).join('\n')
  await expect(text).toMatchFileSnapshot('golden/2023.txt')
}, 120_000)

/** A day of the office: the units work first, the reminders come at nine, and a long list goes on a little later. */
async function live({ clock, ledger, alerts }: TestOffice, day: CivilDate): Promise<void> {
  clock.set(day, '08:30')
  await liveThrough(ledger, day)
  for (const time of ['09:00', '09:01', '09:02']) {
    clock.set(day, time)
    await alerts.round()
  }
}

/** What was said of a step is so: it is not done, and this is its last day. */
function expectTrue(messages: readonly Outgoing[], problems: readonly Problem[], day: CivilDate): void {
  const standing = new Map(problems.map((problem) => [String(problem.number), assess(shidian, problem, day)]))
  for (const { record } of messages) {
    for (const number of record.problems)
      expect(standing.get(String(number))?.status, `${number}, ${day}`).not.toBe('closed')
    for (const id of record.said) {
      const [, number = '', step, due] = STEP.exec(id) ?? []
      if (step === undefined || step.startsWith('duty-') || step.startsWith('reply-')) continue
      const open = standing.get(number)?.steps.filter(({ state }) => state !== 'done') ?? []
      expect(
        open.some((one) => one.id === step && one.due === due),
        `${id} on ${day}`,
      ).toBe(true)
    }
  }
}

function expectNobodyForgotten(
  named: ReadonlyMap<number | string, CivilDate>,
  problems: readonly Problem[],
  day: CivilDate,
): void {
  for (const problem of problems) {
    const { overdue } = assess(shidian, problem, day)
    if (overdue.length === 0) continue
    const last = named.get(problem.number ?? '')
    const silence = last === undefined ? null : workingDays.between(chinaCalendar, last, day)
    expect(silence?.ok && silence.count, `${problem.number} on ${day}`).toBeLessThanOrEqual(SILENCE)
  }
}

/** Without what every message says. */
const withoutAdvice = (text: string): string =>
  text
    .split('\n')
    .filter((line) => !line.startsWith('收到请回复') && !line.startsWith('提前'))
    .join('\n')
