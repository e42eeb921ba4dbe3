import type { LedgerProblem, Written } from '../../ledger/ledger.ts'
import { type Said, say } from '../../reply/texts.ts'
import { aboutOf, judge, standingOf } from '../answer/standing.ts'
import { entriesSince } from '../entries.ts'
import { type Item, isFresh, type PersonMemory, type Proposal, waitingFor } from '../memory.ts'
import { namesIn } from '../names.ts'
import { propose } from '../propose/propose.ts'
import { type Answer, answer, type Turn, writerOf } from '../turn.ts'
import { renew } from './renew.ts'
import { writeOf } from './write-of.ts'

/** “确认”: carries out what waits for this person. Answered only when it is on disk. */
export async function confirm(turn: Turn): Promise<Answer> {
  const { me, now, today } = turn
  const { proposal } = me
  if (!proposal) return nothingOfMine(turn)
  const slots = { problems: proposal.items.flatMap(({ draft }) => ('number' in draft ? [draft.number] : [])) }
  if (!isFresh(proposal.at, now)) {
    const said = say('expired', { items: proposal.items.map(({ shown }) => shown), today })
    return answer(turn, 'confirm', proposal.intent, [said], slots, { ...me, proposal: null })
  }
  const moved = proposal.unsure ? [] : await movedSince(turn, proposal)
  if (moved.length > 0) return proposeAnew(turn, proposal, moved)
  return carryOut(turn, proposal)
}

function nothingOfMine(turn: Turn): Answer {
  const others = waitingFor(turn.memory, turn.message.user, turn.now)
  const said =
    others.length > 0 ? say('notYours', { names: others.map(({ name }) => name) }) : say('nothingToConfirm', null)
  return answer(turn, 'confirm', null, [said])
}

interface Moved {
  readonly record: LedgerProblem
  readonly version: number
}

/** The problems that others wrote to since they were shown. What this proposal wrote itself, before a crash, is no change. */
async function movedSince({ ports }: Turn, { id, items }: Proposal): Promise<readonly Moved[]> {
  const records = await Promise.all(
    items.map(async ({ draft, version }) => {
      const record = draft.kind === 'register' ? undefined : await ports.ledger.read(draft.number)
      if (!record || version === null || record.version === version) return []
      const isOwn = record.history.slice(version).some(({ key }) => key === id || key?.startsWith(`${id}/`))
      return isOwn ? [] : [{ record, version }]
    }),
  )
  return records.flat()
}

/** Shows what changed, and the proposal as it would be now. */
async function proposeAnew(turn: Turn, { intent, items }: Proposal, moved: readonly Moved[]): Promise<Answer> {
  const { ledger } = turn.ports
  const changes = moved.map(({ record, version }) =>
    say('changedMeanwhile', {
      about: aboutOf(record),
      entries: entriesSince(record, version, namesIn(judge(ledger, record, turn.today))),
      today: turn.today,
    }),
  )
  const renewed = await Promise.all(items.map((item) => renewed1(turn, item)))
  const fit = renewed.flatMap((one) => ('item' in one ? [one.item] : []))
  const against = renewed.flatMap((one) => ('reasons' in one ? [say('refused', { reasons: one.reasons })] : []))
  const before: readonly Said[] = [...changes, ...against]
  if (fit.length > 0) return propose(turn, intent, fit, { before, corrects: true })
  const problems = moved.map(({ record }) => record.number)
  return answer(turn, 'confirm', intent, before, { problems }, { ...turn.me, proposal: null })
}

async function renewed1(turn: Turn, item: Item): Promise<ReturnType<typeof renew>> {
  const { draft } = item
  if (draft.kind === 'register') return { item }
  const record = await turn.ports.ledger.read(draft.number)
  return record
    ? renew(turn, draft, record)
    : { reasons: [{ zh: `没有${draft.number}号问题。`, en: `There is no problem ${draft.number}.` }] }
}

type Result = { readonly item: Item; readonly written: Written } | { readonly item: Item; readonly failed: true }

async function carryOut(turn: Turn, proposal: Proposal): Promise<Answer> {
  const results: Result[] = []
  for (const [index, item] of proposal.items.entries()) {
    try {
      const key = proposal.items.length === 1 ? proposal.id : `${proposal.id}/${index + 1}`
      results.push({ item, written: await turn.ports.ledger.write(writeOf(item), writerOf(turn), key) })
    } catch {
      results.push({ item, failed: true })
    }
  }
  const said = results.flatMap((result) => sayResult(turn, result))
  const unsure = results.filter((result) => 'failed' in result).map(({ item }) => item)
  const numbers = results.flatMap((result) =>
    'written' in result && result.written.ok ? [result.written.problem.number] : [],
  )
  return answer(
    turn,
    'confirm',
    proposal.intent,
    said,
    { problems: numbers.length > 0 ? numbers : numbersOf(proposal) },
    after(turn, proposal, results, unsure),
  )
}

const numbersOf = ({ items }: Proposal) => items.flatMap(({ draft }) => ('number' in draft ? [draft.number] : []))

function sayResult(turn: Turn, result: Result): readonly Said[] {
  if ('failed' in result) return [say('unsureWhetherWritten', null)]
  const { item, written } = result
  if (!written.ok) return [say('refused', { reasons: written.refusals.map(({ text }) => text) })]
  const { problem, repeated } = written
  const next = item.draft.kind === 'undo' ? null : standingOf(judge(turn.ports.ledger, problem, turn.today))
  return [say('written', { item: item.shown, number: problem.number, today: turn.today, next, repeated })]
}

/** What could not be settled keeps waiting under the same id, so that a second “确认” cannot write it twice. */
function after(
  { me, now }: Turn,
  proposal: Proposal,
  results: readonly Result[],
  unsure: readonly Item[],
): PersonMemory {
  const last = results.findLast((result) => 'written' in result && result.written.ok)
  const written = last && 'written' in last && last.written.ok ? last : undefined
  const undone = written?.item.draft.kind === 'undo'
  const problem = written && 'written' in written && written.written.ok ? written.written : undefined
  return {
    ...me,
    proposal: unsure.length === proposal.items.length ? { ...proposal, unsure: true } : null,
    lastWrite:
      problem && !undone
        ? { number: problem.problem.number, entries: problem.entries.map(({ id }) => id) }
        : undone
          ? null
          : me.lastWrite,
    shown: problem ? { number: problem.problem.number, at: now } : me.shown,
  }
}
