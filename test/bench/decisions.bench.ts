/** Which plan procedure a problem of Shidian takes: our tables beside other rule engines that were given the same rules. */
import { ZenEngine } from '@gorules/zen-engine'
import { classify, type Level, levels, type Problem, rulebooks, type Severity, severities } from '@zhenggai/rules'
import { Engine, type TopLevelCondition } from 'json-rules-engine'
import Publicodes from 'publicodes'
import { compare } from './measure.ts'

const rulebook = rulebooks.get('shidian-2023')
const plan = rulebook.source.phases.find(({ id }) => id === 'plan')
if (!plan) throw new Error('the rulebook has no plan phase')

const problems: readonly Problem[] = levels.flatMap((level) =>
  severities.map((severity) => ({ title: '某问题', level, severity, source: 'handed-over' as const, events: [] })),
)
function inTurn<T>(one: (level: Level, severity: Severity) => T): () => T {
  let at = 0
  return () => {
    const { level, severity } = problems[at++ % problems.length] as Problem
    return one(level as Level, severity as Severity)
  }
}

const names = plan.decide.map((decision) => ('procedure' in decision ? decision.procedure : decision.gap))

/** What a programmer would write down by hand. */
const byHand: Record<Level, Record<Severity, string>> = {
  national: { key: 'after-the-upper-plan', general: 'appraised-by-the-city' },
  provincial: { key: 'after-the-upper-plan', general: 'appraised-by-the-city' },
  municipal: { key: 'appraised-by-the-city', general: 'consented-by-the-city' },
  county: { key: 'found-by-the-county', general: 'found-by-the-county' },
}

async function withJsonRules(level: Level, severity: Severity): Promise<string | undefined> {
  const engine = new Engine()
  for (const [index, { when }] of (plan?.decide ?? []).entries()) {
    if (when) engine.addRule({ conditions: when as TopLevelCondition, event: { type: names[index] as string } })
  }
  return (await engine.run({ level, severity })).events[0]?.type
}

const cell = (values: readonly string[]): string => values.map((value) => `"${value}"`).join(',')
const rows = levels.flatMap((level) => severities.map((severity) => ({ level, severity })))
const zen = new ZenEngine().createDecision(
  Buffer.from(
    JSON.stringify({
      nodes: [
        { id: 'in', type: 'inputNode', name: 'in', position: { x: 0, y: 0 } },
        {
          id: 'table',
          type: 'decisionTableNode',
          name: 'table',
          position: { x: 0, y: 0 },
          content: {
            hitPolicy: 'first',
            inputs: ['level', 'severity'].map((field) => ({ id: field, name: field, field })),
            outputs: [{ id: 'plan', name: 'plan', field: 'plan' }],
            rules: rows.map(({ level, severity }, index) => ({
              _id: String(index),
              level: cell([level]),
              severity: cell([severity]),
              plan: cell([byHand[level][severity]]),
            })),
          },
        },
        { id: 'out', type: 'outputNode', name: 'out', position: { x: 0, y: 0 } },
      ],
      edges: [
        { id: 'a', sourceId: 'in', targetId: 'table', type: 'edge' },
        { id: 'b', sourceId: 'table', targetId: 'out', type: 'edge' },
      ],
    }),
  ),
)

const publicodes = new Publicodes({
  level: { question: 'level?', 'une possibilité': cell(levels).replaceAll('"', "'").split(',') },
  severity: { question: 'severity?', 'une possibilité': cell(severities).replaceAll('"', "'").split(',') },
  plan: {
    variations: [
      ...rows.map(({ level, severity }) => ({
        si: { 'toutes ces conditions': [`level = '${level}'`, `severity = '${severity}'`] },
        alors: `'${byHand[level][severity]}'`,
      })),
      { sinon: "'none'" },
    ],
  },
})
const withPublicodes = (level: Level, severity: Severity): unknown =>
  publicodes.setSituation({ level: `'${level}'`, severity: `'${severity}'` }).evaluate('plan').nodeValue

for (const { level, severity } of rows) {
  const expected = byHand[level][severity]
  const ours = classify(rulebook, { title: '某问题', level, severity, events: [] })[0]
  const answers = [
    ours?.procedure ?? ours?.gap?.id,
    await withJsonRules(level, severity),
    (await zen.evaluate({ level, severity })).result.plan,
    withPublicodes(level, severity),
  ]
  if (answers.some((answer) => answer !== expected)) throw new Error(`${level} ${severity}: ${answers.join(', ')}`)
}

const decidePlan = rulebook.phases[0]?.decide
const positions = rulebook.facts.map(() => 0 as number | null)
await compare('Which plan procedure applies (all peers give the same answers)', [
  {
    name: 'lookup in the compiled table',
    run: inTurn((level, severity) => {
      positions[0] = levels.indexOf(level)
      positions[1] = severities.indexOf(severity)
      return decidePlan?.(positions).told.procedure
    }),
  },
  { name: 'classify, every phase, from the problem', run: () => classify(rulebook, problems[3] as Problem) },
  { name: 'hand-written table', run: inTurn((level, severity) => byHand[level][severity]) },
  { name: 'json-rules-engine', run: inTurn(withJsonRules) },
  { name: 'zen-engine (native)', run: inTurn((level, severity) => zen.evaluate({ level, severity })) },
  { name: 'publicodes', run: inTurn(withPublicodes) },
])
