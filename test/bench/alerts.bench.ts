/** The notices of a day over whole ledgers, as a program that has just started works them out: 10,000 in under a second. */
import type { LedgerProblem } from '../../packages/bot/src/index.ts'
import { chinaCalendar, levels, rulebooks, severities } from '../../packages/rules/src/index.ts'
import { planDay } from '../../packages/server/src/alerts/digest/plan-digest.ts'
import { defaultPolicy } from '../../packages/server/src/alerts/policy.ts'

const repetitions = 5
const sizes = [1_000, 10_000]
/** A Friday, and a Monday with the list of the week. */
const days = ['2023-10-20', '2023-10-23']
const twoDigits = (n: number): string => String(n).padStart(2, '0')

const ledgerOf = (size: number, rulebook: string): readonly LedgerProblem[] =>
  Array.from({ length: size }, (_, index) => ({
    number: index + 1,
    rulebook,
    version: 1,
    sample: false,
    history: [],
    problem: {
      number: index + 1,
      title: `第${index + 1}个问题`,
      level: levels[index % 4],
      severity: severities[(index >> 2) % 2],
      source: 'handed-over',
      units: { lead: '县水务局', responsible: ['姚关镇人民政府'] },
      timeLimit: `2024-${twoDigits(1 + (index % 12))}-15`,
      events: [
        { type: 'handed-over', on: `2023-${twoDigits(6 + (index % 4))}-${twoDigits(1 + (index % 28))}` },
        ...(index % 3 ? [{ type: 'submitted-to-county-lead', on: '2023-10-10' }] : []),
      ],
    },
  }))

/** Seconds of the processor: other work on the machine does not count. */
function run(problems: readonly LedgerProblem[], rulebook: string, day: string) {
  globalThis.gc?.()
  const start = process.cpuUsage()
  const state = { problems, rulebook: rulebooks.find, defaultRulebook: rulebook }
  const { due, week } = planDay(state, day, defaultPolicy, chinaCalendar)
  const { user, system } = process.cpuUsage(start)
  return { seconds: (user + system) / 1e6, notices: due.length, listed: week.length }
}

for (const rulebook of ['shidian-2023', 'zhaotong-2023'])
  for (const day of days) {
    console.log(`The notices of ${day} under ${rulebook}`)
    for (const size of sizes) {
      const runs = Array.from({ length: repetitions }, () => run(ledgerOf(size, rulebook), rulebook, day))
      const { seconds, notices, listed } = runs.toSorted((a, b) => a.seconds - b.seconds)[
        repetitions >> 1
      ] as ReturnType<typeof run>
      console.log(
        `  ${String(size).padStart(6)} problems: ${seconds.toFixed(3)} s, ${notices} notices, ${listed} in the list of the week`,
      )
    }
  }
