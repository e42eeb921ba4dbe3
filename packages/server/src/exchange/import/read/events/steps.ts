import type { ProblemFacts } from '@zhenggai/bot'
import { type Act, assess, type Rulebook } from '@zhenggai/rules'

/** What a ledger's columns call steps that every rulebook names in its own way. */
export type NeutralStep = 'self-inspection' | 'acceptance' | 'look-back'

const acts: Readonly<Record<Exclude<NeutralStep, 'look-back'>, readonly Act[]>> = {
  'self-inspection': ['self-inspect'],
  acceptance: ['accept', 'accept-on-site'],
}

const bodies = { 省: /省/, 市: /市|州/, 县: /县|区/ } as const

/**
 * The event of the rulebook that a column means; undefined where it has none. A step of the problem's own procedure comes first;
 * of several acceptances the heading (市级验收) or the problem's level decides.
 * @param heading over the column.
 */
export function eventFor(
  rulebook: Rulebook,
  facts: ProblemFacts,
  step: NeutralStep,
  heading: string,
): string | undefined {
  if (step === 'look-back') {
    const events = Object.entries(rulebook.source.events ?? {})
    return events.find(([, { zh }]) => zh.includes('回头看'))?.[0]
  }
  const wanted = bodyWanted(heading, facts)
  const own = ownSteps(rulebook, facts).filter(({ act }) => acts[step].includes(act))
  const any = allSteps(rulebook).filter(({ act }) => acts[step].includes(act))
  const pick = (steps: typeof own) => steps.find(({ name }) => wanted && bodies[wanted].test(name))
  return (pick(own) ?? (own.length === 1 ? own[0] : undefined) ?? pick(any) ?? own[0] ?? any[0])?.id
}

function bodyWanted(heading: string, { level }: ProblemFacts): keyof typeof bodies | undefined {
  const said = /[省市州县区](?=级|人民|政府)/.exec(heading)?.[0]
  if (said) return said === '省' ? '省' : /[市州]/.test(said) ? '市' : '县'
  if (level === 'municipal' || level === 'county') return '县'
  return level ? '市' : undefined
}

interface NamedStep {
  readonly id: string
  readonly act: Act
  readonly name: string
}

const known = new WeakMap<Rulebook, Map<string, readonly NamedStep[]>>()

/** Problems with the same facts go the same way: asked once for each combination. */
function ownSteps(rulebook: Rulebook, { level, severity, source }: ProblemFacts): readonly NamedStep[] {
  const byFacts = known.get(rulebook) ?? new Map<string, readonly NamedStep[]>()
  known.set(rulebook, byFacts)
  const key = `${level},${severity},${source}`
  const steps =
    byFacts.get(key) ??
    assess(rulebook, { title: '?', level, severity, source, events: [] }, '2023-01-01').steps.map((step) => ({
      id: step.id,
      act: step.act,
      name: step.action.zh,
    }))
  byFacts.set(key, steps)
  return steps
}

const allSteps = ({ source }: Rulebook): readonly NamedStep[] =>
  source.phases.flatMap(({ procedures }) =>
    Object.values(procedures).flatMap(({ steps }) =>
      steps.map(({ id, act, action }) => ({ id, act, name: action.zh })),
    ),
  )
