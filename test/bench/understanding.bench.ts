/** Understanding messages nobody tuned for: how many are taken for the right command, and what it costs, beside nlp.js. */
// @ts-expect-error: it brings no types
import { dockStart } from '@nlpjs/basic'
import { commands } from '../../packages/bot/src/commands/commands.ts'
import { fresh } from '../../packages/bot/src/evaluation/fresh.ts'
import { hear } from '../../packages/bot/src/evaluation/hear.ts'
import { heldApart } from '../../packages/bot/src/evaluation/held-apart.ts'
import { expectationOf } from '../../packages/bot/src/practice/message.ts'
import { practice } from '../../packages/bot/src/practice/practice.ts'
import { compare } from './measure.ts'

/** Messages that want a command, with every command that is right. */
const wishes = [...heldApart, ...fresh]
  .map((message) => ({ text: message[0], right: expectationOf(message).golds.map(({ intent }) => intent as string) }))
  .filter(({ right }) => right.every((intent) => commands.some((command) => command.intent === intent)))
const texts = heldApart.map(([text]) => text)

interface Nlp {
  addLanguage(language: string): void
  addDocument(language: string, text: string, intent: string): void
  train(): Promise<void>
  process(language: string, text: string): Promise<{ readonly intent: string; readonly score: number }>
}

/** nlp.js parts words at spaces: Chinese is given to it sign by sign and pair by pair, the numbers of problems as one word. */
function parted(text: string): string {
  return text.replace(/\d+/g, ' 12 ').replace(/\p{Script=Han}+/gu, (run) => {
    const signs = [...run]
    return ` ${[...signs, ...signs.slice(1).map((sign, index) => `${signs[index]}${sign}`)].join(' ')} `
  })
}

function heapUsed(): number {
  globalThis.gc?.()
  return process.memoryUsage().heapUsed
}

async function train(): Promise<Nlp> {
  const dock = await dockStart({
    settings: { nlp: { autoSave: false, autoLoad: false, log: false, nlu: { useNoneFeature: true, log: false } } },
    use: ['Basic'],
  })
  const nlp = dock.get('nlp') as Nlp
  nlp.addLanguage('en')
  for (const { intent, examples } of commands) {
    for (const text of [...examples.zh, ...examples.en]) nlp.addDocument('en', parted(text), intent)
  }
  for (const message of practice) {
    const { golds, unknownIsRight } = expectationOf(message)
    const intent = golds[0]?.intent
    if (!unknownIsRight && commands.some((command) => command.intent === intent))
      nlp.addDocument('en', parted(message[0]), intent as string)
  }
  await nlp.train()
  return nlp
}

const before = heapUsed()
for (const text of texts) hear(text)
const ours = heapUsed() - before
const nlp = await train()
for (const text of texts) await nlp.process('en', parted(text))
const theirs = heapUsed() - before - ours

const share = (count: number): string => `${((100 * count) / wishes.length).toFixed(1)}%`
const taken = await Promise.all(
  wishes.map(async ({ text, right }) => ({
    own: hear(text).intent,
    other: (await nlp.process('en', parted(text))).intent,
    right,
  })),
)
const outcome = (name: string, of: (one: (typeof taken)[number]) => string, silent: string): string => {
  const correct = taken.filter((one) => one.right.includes(of(one))).length
  const none = taken.filter((one) => of(one) === silent && !one.right.includes(silent)).length
  return `  ${name.padEnd(12)} right ${share(correct)}   asked back ${share(none)}   wrong ${share(taken.length - correct - none)}`
}
console.log(
  [
    `The command of ${wishes.length} messages held apart; both learnt from the examples of ${commands.length} commands and ${practice.length} messages`,
    outcome('zhenggai', ({ own }) => own, 'unknown'),
    outcome('nlp.js', ({ other }) => other, 'None'),
    '',
    `Memory: nlp.js keeps ${(theirs / ours).toFixed(1)} times as much (${mebibytes(theirs)} beside ${mebibytes(ours)})`,
    '',
  ].join('\n'),
)

function mebibytes(bytes: number): string {
  return `${(bytes / 2 ** 20).toFixed(1)} MiB`
}

/** All messages are one operation: what a single one costs depends on its length and language. */
const all = (one: (text: string) => unknown) => async () => {
  for (const text of texts) await one(text)
}
await compare(`Understanding ${texts.length} messages`, [
  { name: 'zhenggai, with numbers, dates, units, steps and modality', run: all(hear) },
  { name: 'nlp.js, the command only', run: all((text) => nlp.process('en', parted(text))) },
])
