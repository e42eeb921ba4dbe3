import { acts, type Rulebook } from '@zhenggai/rules'
import { actNames, type StepName } from '../understand/steps.ts'

/** Acts, and events that are no act. What only says that something was written down or asked for is no step. */
const fieldNames: readonly StepName[] = Object.entries(actNames).map(([id, { zh, en }]) => ({
  id,
  names: [...zh, ...en],
}))

const known = new WeakMap<readonly Rulebook[], readonly StepName[]>()
const stepPrefix = 'step:'

/** The names of steps: what the field calls its acts, and what the rulebooks call their steps. */
export function lexiconOf(rulebooks: readonly Rulebook[]): readonly StepName[] {
  const found = known.get(rulebooks)
  if (found) return found
  const steps = rulebooks.flatMap(({ phases }) =>
    phases.flatMap(({ decisions }) => decisions.flatMap(({ procedure }) => procedure?.steps ?? [])),
  )
  const own = steps.map(({ id, action }) => ({ id: `${stepPrefix}${id}`, names: [action.zh, action.en] }))
  const lexicon = [...fieldNames, ...own]
  known.set(rulebooks, lexicon)
  return lexicon
}

/** The event type where a name of the lexicon is that of one step. */
export const stepOf = (id: string): string | undefined =>
  id.startsWith(stepPrefix) ? id.slice(stepPrefix.length) : undefined

export const isAct = (id: string): boolean => (acts as readonly string[]).includes(id)
