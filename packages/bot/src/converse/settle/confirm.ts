import type { LedgerProblem } from '../../ledger/ledger.ts'
import { type Said, say } from '../../reply/texts.ts'
import { shownAddress } from '../answer/files.ts'
import { aboutOf, judge, standingOf } from '../answer/standing.ts'
import { entriesSince } from '../entries.ts'
import type { FileRequest } from '../file-request.ts'
import { type Item, isFresh, type PersonMemory, type Proposal, waitingFor } from '../memory.ts'
import { namesIn } from '../names.ts'
import { numbersOf, propose } from '../propose/propose.ts'
import { type Answer, answer, type Turn } from '../turn.ts'
import { carryOut, type Result } from './carry-out.ts'
import { renew } from './renew.ts'
import { renumbered } from './renumber.ts'

/** “确认”: carries out what waits for this person. Answered only when it is on disk. */
export async function confirm(turn: Turn): Promise<Answer> {
  const { me, now, today } = turn
  const { proposal } = me
  if (!proposal) return nothingOfMine(turn)
  if (!isFresh(proposal.at, now)) {
    const said = say('expired', { items: proposal.items.map(({ shown }) => shown), today })
    const slots = { problems: numbersOf(proposal.items) }
    return answer(turn, 'confirm', proposal.intent, [said], slots, { ...me, proposal: null })
  }
  const moved = proposal.unsure ? [] : await movedSince(turn, proposal)
  if (moved.length > 0) return proposeAnew(turn, proposal, moved)
  const fresh = proposal.unsure ? undefined : await renumbered(turn, proposal)
  if (fresh) return propose(turn, proposal.intent, fresh.items, { notes: fresh.notes, corrects: true })
  return tell(turn, proposal, await carryOut(turn, proposal))
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
      const record = 'number' in draft ? await ports.ledger.read(draft.number) : undefined
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
  if (!('number' in draft)) return { item }
  const record = await turn.ports.ledger.read(draft.number)
  return record
    ? renew(turn, draft, record)
    : { reasons: [{ zh: `没有${draft.number}号问题。`, en: `There is no problem ${draft.number}.` }] }
}

function tell(turn: Turn, proposal: Proposal, results: readonly Result[]): Answer {
  const numbers = results.flatMap((result) => (result.kind === 'written' ? [result.written.problem.number] : []))
  const problems = numbers.length > 0 ? numbers : numbersOf(proposal.items)
  const files = results.flatMap(noticesOf)
  const said = [
    ...results.map((result) => sayResult(turn, result)),
    ...files.map((file) => say('noticeFile', { notice: file.notice, address: shownAddress(turn, file) })),
  ]
  const told = answer(turn, 'confirm', proposal.intent, said, { problems }, after(turn, proposal, results))
  return files.length > 0 ? { ...told, files } : told
}

function sayResult(turn: Turn, result: Result): Said {
  const { today } = turn
  switch (result.kind) {
    case 'unsure':
      return say('unsureWhetherWritten', null)
    case 'refused':
      return say('refused', { reasons: result.refusals.map(({ text }) => text) })
    case 'entered':
      return say('written', { item: result.item.shown, number: 0, today, next: null, repeated: false })
    case 'written': {
      const { item, written } = result
      const { problem, repeated } = written
      const next = item.draft.kind === 'undo' ? null : standingOf(judge(turn.ports.ledger, problem, today))
      return say('written', { item: item.shown, number: problem.number, today, next, repeated })
    }
  }
}

/** A notice goes out as a document. */
function noticesOf(result: Result): readonly Extract<FileRequest, { readonly kind: 'notice' }>[] {
  if (result.kind !== 'written' || result.item.draft.kind !== 'log') return []
  const { number, event } = result.item.draft
  return event.type === 'notice-issued' && event.notice !== undefined
    ? [{ kind: 'notice', problem: number, notice: event.notice }]
    : []
}

/** What could not be settled keeps waiting under the same id, so that a second “确认” cannot write it twice. */
function after({ me, now }: Turn, proposal: Proposal, results: readonly Result[]): PersonMemory {
  const last = results.findLast((result) => result.kind === 'written')
  const isUnsettled = results.every(({ kind }) => kind === 'unsure')
  return {
    ...me,
    proposal: isUnsettled ? { ...proposal, unsure: true } : null,
    lastWrite: last ? lastWriteOf(last, now) : me.lastWrite,
    shown: last ? { number: last.written.problem.number, at: now } : me.shown,
  }
}

function lastWriteOf({ item, written }: Extract<Result, { kind: 'written' }>, now: string): PersonMemory['lastWrite'] {
  if (item.draft.kind === 'undo') return null
  return { number: written.problem.number, entries: written.entries.map(({ id }) => id), at: now }
}
