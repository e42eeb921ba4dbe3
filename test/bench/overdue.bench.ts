/** “Which are overdue” over whole ledgers: how long it takes, and how that grows. */
import { assess, levels, type Problem, rulebooks, severities } from '@zhenggai/rules'

const rulebook = rulebooks.get('shidian-2023')
const twoDigits = (n: number): string => String(n).padStart(2, '0')

const ledgerOf = (size: number): readonly Problem[] =>
  Array.from({ length: size }, (_, index) => ({
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
  }))

function secondsFor(problems: readonly Problem[]): { seconds: number; overdue: number } {
  const start = performance.now()
  let overdue = 0
  for (const problem of problems) if (assess(rulebook, problem, '2023-10-20').status === 'overdue') overdue++
  return { seconds: (performance.now() - start) / 1000, overdue }
}

secondsFor(ledgerOf(20_000))
for (const size of [1_000, 10_000, 100_000]) {
  const problems = ledgerOf(size)
  const runs = Array.from({ length: 5 }, () => secondsFor(problems)).toSorted((a, b) => a.seconds - b.seconds)
  const { seconds, overdue } = runs[2] as (typeof runs)[number]
  const each = ((seconds / size) * 1e6).toFixed(2)
  console.log(`${String(size).padStart(7)} problems: ${seconds.toFixed(3)} s, ${each} µs each, ${overdue} overdue`)
}
