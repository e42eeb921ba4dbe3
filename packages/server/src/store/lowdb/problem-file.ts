import { firstAltered } from '../chain.ts'
import { type StoredProblem, storedProblemSchema } from '../stored-problem.ts'
import { toFileName } from './file-name.ts'
import type { Folder } from './folder.ts'
import { checked, DamagedFileError, type JsonFile, jsonFile, UnknownContentError } from './json-file.ts'

export type ProblemFile = JsonFile<StoredProblem>

export const problemFileName = (number: string): string => `${toFileName(number)}.json`

/**
 * The file of one problem.
 * @param isTrusted it is as this system left it, and need not be checked again.
 */
export const problemFile = (folder: Folder, number: string, isTrusted = false): ProblemFile =>
  jsonFile(folder, problemFileName(number), (record) => {
    const problem = isTrusted ? (record as StoredProblem) : understood(record)
    if (String(problem.number) === number) return problem
    throw new DamagedFileError(
      `文件名与其中的编号 ${problem.number} 不一致`,
      `its name does not agree with the number in it, ${problem.number}`,
    )
  })

/**
 * A problem in the shape that this version knows.
 * @throws {UnknownContentError} its chain holds, so a later version wrote it.
 * @throws {DamagedFileError} it does not.
 */
export function understood(record: object): StoredProblem {
  try {
    return checked(storedProblemSchema, record)
  } catch (error) {
    if (!holds(record)) throw error
    throw new UnknownContentError(
      '其中有本版本不认识的内容，请改用写入它的版本',
      'a later version wrote what this one does not know; use that version',
    )
  }
}

function holds(record: object): boolean {
  const problem = record as StoredProblem
  try {
    return problem.entries.length > 0 && firstAltered(problem) === undefined
  } catch {
    return false
  }
}
