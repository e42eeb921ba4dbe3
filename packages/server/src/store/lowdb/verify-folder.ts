import { join, posix } from 'node:path'
import { type Alteration, alteration, differenceOf } from '../alteration.ts'
import type { StoredProblem } from '../stored-problem.ts'
import type { Folder } from './folder.ts'
import { problemFile, problemFileName } from './problem-file.ts'
import { JOURNAL } from './recover.ts'
import { continued, replay } from './replay.ts'

/**
 * Compares what is known of a ledger with what its files and its journal say now.
 * @param home its folder. @param shown how that is called in messages.
 */
export async function verifyFolder(
  home: string,
  shown: string,
  folder: Folder,
  problems: readonly StoredProblem[],
): Promise<readonly Alteration[]> {
  const { pasts } = replay(join(home, JOURNAL), 0)
  const found: Alteration[] = []
  for (const problem of problems) {
    const number = String(problem.number)
    const name = posix.join(shown, 'problems', problemFileName(number))
    const inFile = await problemFile(folder, number)
      .read()
      .catch(() => undefined)
    const inJournal = continued(undefined, pasts.get(number)?.lines ?? [])
    const first = compare(inFile ?? undefined, problem, name) ?? compare(inJournal, problem, posix.join(shown, JOURNAL))
    if (first) found.push(first)
  }
  return found
}

const compare = (copy: StoredProblem | undefined, problem: StoredProblem, where: string): Alteration | undefined =>
  copy ? differenceOf(copy, problem, where) : alteration(problem.number, 0, undefined, where)
