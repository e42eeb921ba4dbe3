import type { Text } from '@zhenggai/rules'
import type { Intent } from '../../commands/intent.ts'
import type { Refusal } from '../../ledger/ledger.ts'
import { type Said, say } from '../../reply/texts.ts'
import type { Draft, Item, PersonMemory, Proposal } from '../memory.ts'
import { isFresh } from '../memory.ts'
import { permit } from '../permit.ts'
import { proposalId } from '../proposal-id.ts'
import { writesOf } from '../settle/writes-of.ts'
import { type Answer, answer, type Turn } from '../turn.ts'

interface Extras {
  /** Said before the proposal, such as what of a batch cannot be written. */
  readonly before?: readonly Said[]
  readonly notes?: readonly Text[]
  /** The proposal is a corrected form of the one that waits: nothing is dropped. */
  readonly corrects?: true
}

/**
 * Shows what would be written and waits for its proposer. What they may not write is refused here already; what waited before is
 * dropped, and that is said.
 */
export async function propose(
  turn: Turn,
  intent: Intent | null,
  items: readonly Item[],
  extras: Extras = {},
): Promise<Answer> {
  const asked = await Promise.all(items.map(async (item) => ({ item, refusal: await refusalOf(turn, item) })))
  const allowed = asked.flatMap(({ item, refusal }) => (refusal ? [] : [item]))
  const refusals = asked.flatMap(({ refusal }) => refusal ?? [])
  const before = [...(extras.before ?? []), ...refusalsSaid(refusals)]
  if (allowed.length > 0) return put(turn, intent, allowed, { ...extras, before })
  return answer(turn, 'write', intent, before, { problems: numbersOf(items), date: dateOf(items) })
}

const refusalsSaid = (refusals: readonly Refusal[]): readonly Said[] =>
  refusals.length === 0 ? [] : [say('refused', { reasons: distinct(refusals.map(({ text }) => text)) })]

const distinct = (texts: readonly Text[]): readonly Text[] =>
  texts.filter(({ zh }, index) => texts.findIndex((one) => one.zh === zh) === index)

async function refusalOf(turn: Turn, { draft, version }: Item): Promise<Refusal | null> {
  for (const write of writesOf(draft, version)) {
    const permission = await permit(turn, write)
    if (!permission.allowed) return permission.refusal
  }
  return null
}

function put(turn: Turn, intent: Intent | null, items: readonly Item[], extras: Extras): Answer {
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
  const numbers = numbersOf(items)
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

export const numbersOf = (items: readonly Item[]) =>
  items.flatMap(({ draft }) => ('number' in draft ? [draft.number] : []))

const dateOf = (items: readonly Item[]): string | null => {
  const [first] = items.map(({ draft }: { draft: Draft }) =>
    'event' in draft ? (draft.event.until ?? draft.event.on) : null,
  )
  return first ?? null
}
