import { type CivilDate, levels, type ProblemNumber, type Severity, type Source, severities } from '@zhenggai/rules'
import { type Intent, readIntents, writeIntents } from '../commands/intent.ts'

/**
 * A message and what a careful reader takes it for: `intent number… @date #step field=value`. Several that are all right are parted by
 * ` / `; a `?` at the end: not to understand it is right, too.
 */
export type HeldApart = readonly [text: string, gold: string]

/** Everything that is no command: what a colleague says to others, or in answer to the bot. */
const otherKinds = ['chatter', 'confirm', 'cancel', 'unknown'] as const
export type OtherKind = (typeof otherKinds)[number]

/** One right way to take a message. */
export interface Gold {
  readonly intent: Intent | OtherKind
  readonly problems: readonly ProblemNumber[]
  readonly date: CivilDate | undefined
  readonly step: string | undefined
  readonly fields: Readonly<Record<string, string>>
}

export interface Expectation {
  readonly golds: readonly Gold[]
  /** The words are so odd that asking back is as good. */
  readonly unknownIsRight: boolean
}

class BadGoldError extends Error {}

const names: ReadonlySet<string> = new Set([...readIntents, ...writeIntents, ...otherKinds])
const known: Readonly<Record<string, readonly string[] | undefined>> = {
  level: levels,
  severity: severities satisfies readonly Severity[],
  source: ['warning-film', 'inspection', 'public-report', 'democratic-supervision'] satisfies readonly Source[],
  status: ['closed', 'overdue'],
}

/** @throws {BadGoldError} for what no message could ever come to. */
export function expectationOf([text, gold]: HeldApart): Expectation {
  const unknownIsRight = gold.endsWith(' ?')
  const golds = gold
    .replace(/ \?$/, '')
    .split(' / ')
    .map((one) => goldOf(one, text))
  return { golds, unknownIsRight: unknownIsRight || golds.some(({ intent }) => intent === 'unknown') }
}

function goldOf(words: string, text: string): Gold {
  const [intent = '', ...rest] = words.split(' ')
  if (!names.has(intent)) throw new BadGoldError(`“${text}”: ${intent} is no intent`)
  const marked = (mark: string): string | undefined => rest.find((word) => word.startsWith(mark))?.slice(1)
  const pairs = rest.filter((word) => word.includes('=')).map((word) => word.split('=') as [string, string])
  for (const [key, value] of pairs) {
    if (known[key]?.includes(value) === false) throw new BadGoldError(`“${text}”: no ${key} is ${value}`)
  }
  const problems = rest
    .filter((word) => /^\d+(?:-\d+)?$/.test(word))
    .map((word) => (word.includes('-') ? word : Number(word)))
  return {
    intent: intent as Gold['intent'],
    problems,
    date: marked('@'),
    step: marked('#'),
    fields: Object.fromEntries(pairs),
  }
}
