import type { Restored } from '../errors.ts'
import type { StoredProblem } from '../stored-problem.ts'
import { JSON_FILE } from './find-files.ts'
import type { Folder } from './folder.ts'
import { DamagedFileError, whyDamaged } from './json-file.ts'
import type { Found, Head } from './judge.ts'
import { type ProblemFile, problemFile, problemFileName } from './problem-file.ts'
import type { Outcome, Recovered } from './recover.ts'

/** A problem as it is, and what its file says. */
export interface Document {
  readonly problem: StoredProblem
  readonly file: ProblemFile
  /** As the file has it. */
  readonly inFile: StoredProblem | undefined
}

/** A file that is left alone. */
interface Unusable {
  readonly number: string
  readonly name: string
  readonly why: unknown
  readonly head: Head | undefined
}

export interface TakenOver {
  readonly documents: Map<string, Document>
  readonly unusable: readonly Unusable[]
  /** `kept` is the name that the file has now. */
  readonly restored: readonly Restored[]
}

/** Puts the files in order after a ledger was recovered: what is in the way of a good record is set aside. */
export async function takeOver({ outcomes, strays }: Recovered, folder: Folder): Promise<TakenOver> {
  const documents = new Map<string, Document>()
  const unusable: Unusable[] = strays.map((name) => ({
    number: name.slice(0, -JSON_FILE.length),
    name,
    why: noNumber,
    head: undefined,
  }))
  const restored: Restored[] = []
  for (const [number, { found, verdict, doubt, head }] of outcomes) {
    const name = problemFileName(number)
    if (verdict.kind === 'damaged') unusable.push({ number, name, why: verdict.why, head })
    else if (verdict.kind === 'gone') await folder.remove(name)
    else {
      const kept = isInTheWay(doubt, found) ? await folder.setAside(name) : undefined
      documents.set(number, documentOf(number, folder, verdict.problem, isInTheWay(doubt, found) ? undefined : found))
      if (doubt) restored.push(restoredFrom(verdict.problem, doubt, kept))
    }
  }
  return { documents, unusable, restored }
}

const isInTheWay = (doubt: unknown, { error }: Found): boolean => doubt !== undefined || error !== undefined

function documentOf(number: string, folder: Folder, problem: StoredProblem, found: Found | undefined): Document {
  if (!found) return { problem, file: problemFile(folder, number), inFile: undefined }
  const isSame = found.problem?.entries.at(-1)?.hash === problem.entries.at(-1)?.hash
  return { problem, file: found.file, inFile: isSame ? problem : found.problem }
}

function restoredFrom(
  { number, entries }: StoredProblem,
  { why, expected }: NonNullable<Outcome['doubt']>,
  kept: string | undefined,
): Restored {
  return { number, why: whyDamaged(why), missing: Math.max(0, expected - entries.length), kept }
}

const noNumber = new DamagedFileError('文件名不是问题编号', 'its name is not that of a number')
