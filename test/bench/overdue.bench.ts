/** “Which are overdue” over whole ledgers: how long it takes, how that grows, and what the reasons would cost. */
import {
  assess,
  assessBriefly,
  type BriefAssessment,
  levels,
  type Problem,
  rulebooks,
  severities,
} from '@zhenggai/rules'

const rulebook = rulebooks.get('shidian-2023')
const asOf = '2023-10-20'
const sizes = [1_000, 10_000, 100_000]
const repetitions = 5
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

type Answer = (problem: Problem) => Pick<BriefAssessment, 'status'>
const answers: Readonly<Record<string, Answer>> = {
  assessBriefly: (problem) => assessBriefly(rulebook, problem, asOf),
  assess: (problem) => assess(rulebook, problem, asOf),
}

/** Seconds of the processor, not of the clock on the wall: other work on the machine does not count. */
function run(problems: readonly Problem[], answer: Answer): { readonly seconds: number; readonly overdue: number } {
  globalThis.gc?.()
  const start = process.cpuUsage()
  let overdue = 0
  for (const problem of problems) if (answer(problem).status === 'overdue') overdue++
  const { user, system } = process.cpuUsage(start)
  return { seconds: (user + system) / 1e6, overdue }
}

for (const [name, answer] of Object.entries(answers)) {
  run(ledgerOf(20_000), answer)
  console.log(`Which are overdue, with ${name}`)
  const each = sizes.map((size) => {
    const problems = ledgerOf(size)
    const runs = Array.from({ length: repetitions }, () => run(problems, answer))
    const { seconds, overdue } = runs.toSorted((a, b) => a.seconds - b.seconds)[repetitions >> 1] as ReturnType<
      typeof run
    >
    const microseconds = (seconds / size) * 1e6
    console.log(
      `  ${String(size).padStart(7)} problems: ${seconds.toFixed(3)} s, ${microseconds.toFixed(2)} µs each, ${overdue} overdue`,
    )
    return microseconds
  })
  const growth = (each.at(-1) as number) / (each[0] as number)
  console.log(`  a problem among 100,000 takes × ${growth.toFixed(2)} of the time of one among 1,000\n`)
}
