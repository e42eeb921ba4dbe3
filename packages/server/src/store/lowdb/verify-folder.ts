import { existsSync } from 'node:fs'
import { join, posix } from 'node:path'
import { type Alteration, alteration, differenceOf } from '../alteration.ts'
import type { StoredProblem } from '../stored-problem.ts'
import { folderToRead } from './folder.ts'
import { whyDamaged } from './json-file.ts'
import { problemFileName } from './problem-file.ts'
import { JOURNAL, type Outcome, recover } from './recover.ts'
import { continued, type Replay, replay } from './replay.ts'

export interface VerifiedFolder {
  readonly problems: readonly StoredProblem[]
  readonly alterations: readonly Alteration[]
}

/**
 * Checks every history of a ledger's folder: its file, its journal, and the hashes by which it ended. Nothing is changed,
 * and a server may be at work there.
 * @param shown how the folder is called in messages.
 */
export async function verifyFolder(home: string, shown: string): Promise<VerifiedFolder> {
  const { outcomes } = await recover(home, folderToRead(join(home, 'problems')), false)
  const journal = existsSync(join(home, JOURNAL)) ? replay(join(home, JOURNAL), 0) : undefined
  const problems: StoredProblem[] = []
  const alterations: Alteration[] = []
  for (const [number, outcome] of outcomes) {
    const { verdict } = outcome
    if (verdict.kind === 'sound') problems.push(verdict.problem)
    const first = inFile(number, outcome, shown) ?? (journal && inJournal(outcome, journal, shown))
    if (first) alterations.push(first)
  }
  return { problems, alterations }
}

function inFile(number: string, { found, verdict, doubt }: Outcome, shown: string): Alteration | undefined {
  const file = posix.join(shown, 'problems', problemFileName(number))
  if (verdict.kind === 'damaged') return unreadable(number, file, verdict.why)
  if (!doubt || verdict.kind === 'gone') return undefined
  const difference = found.problem && differenceOf(found.problem, verdict.problem, file)
  if (difference) return difference
  // It agrees with all that is left, so what is missing is missing there, too.
  return found.problem
    ? alteration(verdict.problem.number, found.problem.entries.length, undefined, file)
    : unreadable(number, file, doubt.why)
}

/** Beside a server the journal may have grown since the files were read. */
function inJournal({ verdict }: Outcome, { pasts }: Replay, shown: string): Alteration | undefined {
  if (verdict.kind !== 'sound') return undefined
  const { problem } = verdict
  const told = continued(undefined, pasts.get(String(problem.number))?.lines ?? [])
  const where = posix.join(shown, JOURNAL)
  if (!told) return alteration(problem.number, 0, undefined, where)
  return differenceOf({ ...told, entries: told.entries.slice(0, problem.entries.length) }, problem, where)
}

function unreadable(number: string, file: string, error: unknown): Alteration {
  const { zh, en } = whyDamaged(error)
  return { number, position: 0, entry: undefined, why: { zh: `${file}：${zh}`, en: `${file}: ${en}` } }
}
