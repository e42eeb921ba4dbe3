import {
  type Change,
  type EntryContent,
  type Folded,
  fold,
  type ProblemFacts,
  type Refusal,
  type Write,
  withChanges,
} from '@zhenggai/bot'
import type { CivilDate, ProblemEvent, ProblemNumber, Rulebook, Rulebooks } from '@zhenggai/rules'
import { canonical } from '../store/chain.ts'
import type { StoredProblem } from '../store/stored-problem.ts'
import { type Checked, checkEvents, checkFacts, unassessable } from './check.ts'
import { changedMeanwhile, numberOfSample, numberTaken, unknownProblem, unknownRulebook } from './refusals.ts'
import { checkUndo } from './undo.ts'

export type Contents = Checked<readonly EntryContent[]>

/**
 * What a write adds to a problem, or why it may not.
 *
 * @param stored the problem as it is; undefined where there is none of this number.
 * @param today civil day in Asia/Shanghai.
 */
export function decide(
  rulebooks: Pick<Rulebooks, 'find' | 'all'>,
  number: ProblemNumber,
  stored: StoredProblem | undefined,
  write: Write,
  today: CivilDate,
): Contents {
  const state = stored && fold(stored.entries)
  if (write.kind === 'register') return decideRegistration(rulebooks, number, stored, write, today)
  if (!stored || !state || (state.withdrawn && write.kind !== 'undo')) return no(unknownProblem(number))
  const rulebook = rulebooks.find(state.rulebook)
  if (write.version !== undefined && write.version !== stored.entries.length) {
    return no(changedMeanwhile(number, stored.entries.slice(write.version), rulebook))
  }
  if (!rulebook) return no(unknownRulebook(state.rulebook, rulebooks.all()))
  switch (write.kind) {
    case 'log': {
      const checked = checkEvents(rulebook, state, write.events, today)
      return 'refusals' in checked ? checked : { value: happened(checked.value) }
    }
    case 'amend':
      return amend(rulebook, state, write, today)
    case 'undo':
      return checkUndo(stored.entries, write.entries, rulebook, today)
  }
}

const no = (...refusals: readonly Refusal[]): Contents => ({ refusals })

function decideRegistration(
  rulebooks: Pick<Rulebooks, 'find' | 'all'>,
  number: ProblemNumber,
  stored: StoredProblem | undefined,
  write: Extract<Write, { kind: 'register' }>,
  today: CivilDate,
): Contents {
  const rulebook = rulebooks.find(write.rulebook)
  if (!rulebook) return no(unknownRulebook(write.rulebook, rulebooks.all()))
  if (stored) {
    const { withdrawn, facts } = fold(stored.entries)
    if (!withdrawn) return no(numberTaken(number, facts.title))
    // Clearing the sample would take a real problem away that was registered in the place of a sample.
    if (stored.sample !== (write.sample ?? false)) return no(numberOfSample(number))
  }
  const facts = checkFacts(write.facts)
  if ('refusals' in facts) return facts
  const { events: happenings = [], recorded } = write
  const events = checkEvents(rulebook, { facts: facts.value, events: [] }, happenings, today, recorded)
  if ('refusals' in events) return events
  return { value: [{ kind: 'registered', rulebook: rulebook.id, facts: facts.value }, ...happened(events.value)] }
}

const happened = (events: readonly ProblemEvent[]): readonly EntryContent[] =>
  events.map((event) => ({ kind: 'happened', event }))

/** A field that would stay as it is is no change; where nothing changes there is nothing to write. */
function amend(
  rulebook: Rulebook,
  { facts: before, events }: Folded,
  { changes: wanted, events: happenings = [], recorded }: Extract<Write, { kind: 'amend' }>,
  today: CivilDate,
): Contents {
  const fields = Object.keys(wanted) as (keyof ProblemFacts)[]
  const replaced = withChanges(
    before,
    fields.map((field) => ({ field, to: wanted[field] })),
  )
  const after = checkFacts(replaced)
  if ('refusals' in after) return after
  const refusals = unassessable(rulebook, after.value, events, today)
  if (refusals.length > 0) return { refusals }
  const added = checkEvents(rulebook, { facts: after.value, events }, happenings, today, recorded)
  if ('refusals' in added) return added
  const changes = fields
    .map((field): Change => ({ field, from: before[field] ?? null, to: after.value[field] ?? null }))
    .filter(({ from, to }) => canonical(from) !== canonical(to))
  return { value: [...(changes.length > 0 ? [{ kind: 'amended' as const, changes }] : []), ...happened(added.value)] }
}
