import type { Rulebook, Text } from '@zhenggai/rules'
import type { ProblemFacts } from '../../ledger/ledger.ts'
import type { FieldChange } from '../../reply/view.ts'

type OwnFacts = NonNullable<ProblemFacts['facts']>

const common: ReadonlySet<string> = new Set(['level', 'severity', 'source'])

interface OwnFact {
  readonly id: string
  readonly label: Text
  readonly values: Readonly<Record<string, Text>>
}

/** The facts that a rulebook asks for besides those of every problem, where a person states them. */
const ownFacts = ({ source }: Rulebook): readonly OwnFact[] =>
  Object.entries(source.facts).flatMap(([id, fact]) =>
    'values' in fact && !common.has(id) ? [{ id, label: fact.label, values: fact.values }] : [],
  )

const plain = (words: string): string => words.replace(/[“”"()（）]/g, '').toLowerCase()

/** The rulebook's own facts that a text sets: 民主监督主体是民盟中央, 标为重难点问题. */
export function ownFactsIn(rulebook: Rulebook, text: string): OwnFacts {
  const said = plain(text)
  return Object.fromEntries(
    ownFacts(rulebook).flatMap(({ id, label, values }) => {
      const value = valueIn(said, label, values)
      return value === undefined ? [] : [[id, value]]
    }),
  )
}

function valueIn(said: string, label: Text, values: OwnFact['values']): string | undefined {
  const named = [label.zh, label.en.replace(/\s*\(.*$/, '')].map(plain).find((words) => said.includes(words))
  if (named === undefined) return undefined
  if ('yes' in values && 'no' in values) return denied.test(said) ? 'no' : 'yes'
  const rest = said.slice(said.indexOf(named) + named.length)
  // The longest name first: 其他民主监督 has 民主监督 in it.
  const byLength = Object.entries(values).toSorted(([, a], [, b]) => b.zh.length - a.zh.length)
  return byLength.find(([, value]) => rest.includes(plain(value.zh)) || rest.includes(plain(value.en)))?.[0]
}

const denied = /不是|不属于|不算|非|取消|否|去掉|\bnot\b|\bno\b|n't/

/** Before → after of each of them. */
export function ownFactChanges(
  rulebook: Rulebook,
  before: Partial<ProblemFacts>,
  after: Partial<ProblemFacts>,
): readonly FieldChange[] {
  return ownFacts(rulebook).map(({ id, label, values }) => {
    const shown = (facts: Partial<ProblemFacts>) => {
      const value = facts.facts?.[id]
      return value === undefined ? null : (values[value] ?? value)
    }
    return { label, from: shown(before), to: shown(after) }
  })
}
