import type { Text } from '@zhenggai/rules'
import type { Intent } from '../../commands/intent.ts'
import { type Said, say } from '../../reply/texts.ts'
import type { Draft, Item, PersonMemory, Proposal } from '../memory.ts'
import { isFresh } from '../memory.ts'
import { proposalId } from '../proposal-id.ts'
import { type Answer, answer, type Turn } from '../turn.ts'

interface Extras {
  /** Said before the proposal, such as what of a batch cannot be written. */
  readonly before?: readonly Said[]
  readonly notes?: readonly Text[]
  /** The proposal is a corrected form of the one that waits: nothing is dropped. */
  readonly corrects?: true
}

/** Shows what would be written and waits for its proposer. What waited before is dropped, and that is said. */
export function propose(turn: Turn, intent: Intent, items: readonly Item[], extras: Extras = {}): Answer {
  const { me, now, today, message } = turn
  const dropped = extras.corrects ? null : waiting(me, now)
  const id = proposalId([
    message.chat,
    message.user,
    message.messageId ?? null,
    now,
    me.proposals,
    items.map(({ draft, version }) => [draft, version]),
  ])
  const proposal: Proposal = { id, intent, at: now, items }
  const said = [
    ...(extras.before ?? []),
    say('proposal', { items: items.map(({ shown }) => shown), today, notes: extras.notes ?? [] }),
    ...(dropped ? [say('replaced', { items: dropped.items.map(({ shown }) => shown), today })] : []),
  ]
  const numbers = items.flatMap(({ draft }) => ('number' in draft ? [draft.number] : []))
  const [only] = numbers
  const after: PersonMemory = {
    ...me,
    proposal,
    question: null,
    proposals: me.proposals + 1,
    shown: only !== undefined && numbers.length === 1 ? { number: only, at: now } : me.shown,
  }
  return { ...answer(turn, 'write', intent, said, { problems: numbers, date: dateOf(items) }, after), proposes: true }
}

export const waiting = ({ proposal }: PersonMemory, now: string): Proposal | null =>
  proposal && isFresh(proposal.at, now) ? proposal : null

const dateOf = (items: readonly Item[]): string | null => {
  const [first] = items.map(({ draft }: { draft: Draft }) => (draft.kind === 'log' ? draft.event.on : null))
  return first ?? null
}
