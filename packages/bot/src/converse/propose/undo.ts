import { undoneIn } from '../../ledger/fold.ts'
import type { Entry, LedgerProblem } from '../../ledger/ledger.ts'
import { say } from '../../reply/texts.ts'
import { aboutOf, judge } from '../answer/standing.ts'
import { entryText } from '../entries.ts'
import { findProblems, sayUnknown } from '../find-problems.ts'
import type { Draft } from '../memory.ts'
import { namesIn } from '../names.ts'
import { restingOn } from '../resting.ts'
import { cancel } from '../settle/cancel.ts'
import { type Answer, answer, type Turn } from '../turn.ts'
import { draftView } from './draft-view.ts'
import { propose, waiting } from './propose.ts'

const intent = 'undo'

interface LastWrite {
  readonly record: LedgerProblem
  readonly entries: readonly Entry[]
}

/** “撤销”: takes back what this person wrote last, of the problem that is named or of all. */
export async function proposeUndo(turn: Turn): Promise<Answer> {
  const { numbers } = turn.reading
  // Whoever says 撤销 while something waits means what waits; nothing of it was written yet.
  if (numbers.length === 0 && waiting(turn.me, turn.now)) return dropInstead(turn)
  const named = numbers.length > 0 ? await findProblems(turn) : undefined
  if (named && named.unknown.length > 0) {
    return answer(turn, 'write', intent, [await sayUnknown(turn.ports.ledger, named.unknown)], {
      problems: named.unknown,
    })
  }
  const last = named
    ? lastOf(named.records, turn)
    : ((await remembered(turn)) ?? lastOf(await turn.ports.ledger.all(), turn))
  if (!last) {
    const [record] = named?.records ?? []
    return answer(turn, 'write', intent, [say('nothingToUndo', { about: record ? aboutOf(record) : null })], {
      problems: numbers,
    })
  }
  const { record, entries } = last
  const ids = entries.map(({ id }) => id)
  const judged = judge(turn.ports.ledger, record, turn.today)
  const nameOf = namesIn(judged)
  const resting = restingOn(record, ids, judged.rulebook, turn.today)
  if (resting.length > 0) {
    const names = resting.map((entry) => entryText(entry, nameOf, record.history))
    const reason = {
      zh: `${record.number}号后面的登记以它为前提：${names.map(({ zh }) => zh).join('、')}。请先撤销后面的。`,
      en: `Later entries of problem ${record.number} rest on it: ${names.map(({ en }) => en).join(', ')}. Undo those first.`,
    }
    return answer(turn, 'write', intent, [say('refused', { reasons: [reason] })], { problems: [record.number] })
  }
  const draft: Extract<Draft, { kind: 'undo' }> = { kind: 'undo', number: record.number, entries: ids }
  const item = { draft, shown: draftView(turn.ports.ledger, draft, record, turn.today), version: record.version }
  return propose(turn, intent, [item])
}

function dropInstead(turn: Turn): Answer {
  const dropped = cancel(turn)
  return { ...dropped, said: [...dropped.said, say('undoAgain', null)] }
}

/** What this conversation wrote last, as long as it still stands. */
async function remembered({ me, ports }: Turn): Promise<LastWrite | undefined> {
  if (!me.lastWrite) return undefined
  const { number, entries: ids } = me.lastWrite
  const record = await ports.ledger.read(number)
  const undone = undoneIn(record?.history ?? [])
  const entries = record?.history.filter(({ id }) => ids.includes(id) && !undone.has(id)) ?? []
  return record && entries.length > 0 ? { record, entries } : undefined
}

/** The latest write of this person that still stands: all entries that were written together. */
function lastOf(records: readonly LedgerProblem[], { message }: Turn): LastWrite | undefined {
  let last: { record: LedgerProblem; entry: Entry } | undefined
  for (const record of records) {
    const entry = standing(record).findLast(({ writer }) => writer.user === message.user)
    if (entry && (!last || entry.at > last.entry.at)) last = { record, entry }
  }
  if (!last) return undefined
  const { record, entry } = last
  const together = standing(record).filter(({ id, key }) => id === entry.id || (key !== undefined && key === entry.key))
  return { record, entries: together }
}

const byHand = new Set(['chat', 'terminal', 'wecom', 'http'])

function standing({ history }: LedgerProblem): readonly Entry[] {
  const undone = undoneIn(history)
  return history.filter(({ id, kind, writer }) => kind !== 'undone' && !undone.has(id) && byHand.has(writer.channel))
}
