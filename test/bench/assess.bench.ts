/** Deciding and assessing problems of Shidian, beside json-rules-engine deciding the same question. */
import { assess, classify, levels, type Problem, rulebooks, severities } from '@zhenggai/rules'
import { Engine, type TopLevelCondition } from 'json-rules-engine'
import { compare } from './measure.ts'

const rulebook = rulebooks.get('shidian-2023')
const phases = rulebook.source.phases

const problems: readonly Problem[] = Array.from({ length: 1000 }, (_, index) => ({
  number: index + 1,
  title: `第${index + 1}个问题`,
  level: levels[index % levels.length],
  severity: severities[index % severities.length],
  source: 'handed-over',
  facts: { supervisor: 'other' },
  units: { lead: '县水务局', responsible: ['姚关镇人民政府'] },
  events: [
    { type: 'handed-over', on: `2023-${String(1 + (index % 9)).padStart(2, '0')}-${10 + (index % 18)}` },
    { type: 'submitted-to-county-lead', on: `2023-10-${10 + (index % 18)}` },
  ],
}))

function inTurn<T>(one: (problem: Problem) => T): () => T {
  let at = 0
  return () => one(problems[at++ % problems.length] as Problem)
}

/** A new engine for each question, the only way that loses no answers when runs overlap. */
async function decideWithEngine({ level, severity, source, facts }: Problem): Promise<readonly string[]> {
  const held: string[] = []
  for (const phase of phases) {
    const engine = new Engine()
    for (const [index, { when }] of phase.decide.entries()) {
      if (when) engine.addRule({ conditions: when as TopLevelCondition, event: { type: String(index) } })
    }
    const { events } = await engine.run({ level, severity, source, ...facts })
    held.push(events[0]?.type ?? 'always')
  }
  return held
}

/** The engine’s best case: built once, asked one question at a time. */
const kept = phases.map((phase) => {
  const engine = new Engine()
  for (const [index, { when }] of phase.decide.entries()) {
    if (when) engine.addRule({ conditions: when as TopLevelCondition, event: { type: String(index) } })
  }
  return engine
})
async function decideWithKeptEngine({ level, severity, source, facts }: Problem): Promise<readonly string[]> {
  const held: string[] = []
  for (const engine of kept)
    held.push((await engine.run({ level, severity, source, ...facts })).events[0]?.type ?? 'always')
  return held
}

await compare('Which procedures apply to a problem', [
  { name: 'classify (table)', run: inTurn((problem) => classify(rulebook, problem)) },
  { name: 'json-rules-engine, new for each question', run: inTurn(decideWithEngine) },
  { name: 'json-rules-engine, kept', run: inTurn(decideWithKeptEngine) },
])

const [whole] = await compare('A full assessment', [
  { name: 'assess', run: inTurn((problem) => assess(rulebook, problem, '2023-10-20')) },
  { name: 'json-rules-engine deciding only', run: inTurn(decideWithEngine) },
])
if (whole)
  console.log(
    `${Math.round(1e9 / whole.nanosecondsPerOperation).toLocaleString('en')} full assessments a second on one core\n`,
  )
