import { firstAltered } from '../chain.ts'
import type { StoredProblem } from '../stored-problem.ts'
import type { Settled } from './index-file.ts'
import type { Added } from './journal-line.ts'
import { DamagedFileError, UnknownContentError } from './json-file.ts'
import { type ProblemFile, understood } from './problem-file.ts'
import { continued, type Past } from './replay.ts'

/** What was found under the name of a problem. */
export interface Found {
  readonly file: ProblemFile
  /** Undefined: it could not be read, `error` says why; or there is no file. */
  readonly problem: StoredProblem | undefined
  readonly error: unknown
  /** It is as this system left it. */
  readonly isTrusted: boolean
}

/** Something is missing or was altered: the whole journal has to be asked. */
export interface Doubt {
  readonly kind: 'doubtful'
  readonly why: unknown
  /** How many entries there were. */
  readonly expected: number
}

export type Verdict =
  | { readonly kind: 'sound'; readonly problem: StoredProblem }
  /** It was taken away. */
  | { readonly kind: 'gone' }
  | Doubt
  /** Nobody can say what it is, or this version cannot: it is left alone. */
  | { readonly kind: 'damaged'; readonly why: unknown }

/** What a problem is, by its file, by what the index says of the file, and by what the journal says of later times. */
export function judge(found: Found, settled: Settled | undefined, past: Past | undefined): Verdict {
  if (found.error instanceof UnknownContentError) return { kind: 'damaged', why: found.error }
  const lines = past?.lines ?? []
  if (past?.isNew && lines.length === 0) return { kind: 'gone' }
  const heads = past?.isNew ? headsOf(undefined, lines) : headsOf(settled, lines)
  const doubt = (why: unknown): Verdict => ({ kind: 'doubtful', why, expected: heads.at(-1)?.version ?? 0 })

  const base = past?.isNew ? undefined : found.problem
  if (!past?.isNew && found.error) return doubt(found.error)
  if (!past?.isNew && !base && settled) return doubt(missingFile)
  if (base && !found.isTrusted && firstAltered(base)) return doubt(altered)
  const problem = continued(base, lines)
  if (!problem || heads.some(({ version }) => problem.entries.length < version)) return doubt(cutOff)
  if (heads.some(({ version, head }) => problem.entries[version - 1]?.hash !== head)) return doubt(altered)
  return sound(problem, lines.length > 0)
}

function sound(problem: StoredProblem, isExtended: boolean): Exclude<Verdict, Doubt> {
  try {
    return { kind: 'sound', problem: isExtended ? understood(problem) : problem }
  } catch (why) {
    return { kind: 'damaged', why }
  }
}

/** The longest history that is left of a problem of which something is missing. */
export function best(found: Found, past: Past | undefined, doubt: Doubt): Exclude<Verdict, Doubt> {
  const told = continued(undefined, past?.lines ?? [])
  const read = past?.isNew ? undefined : found.problem && intactPart(found.problem)
  const problem = (read?.entries.length ?? 0) > (told?.entries.length ?? 0) ? read : told
  return problem ? sound(problem, true) : { kind: 'damaged', why: doubt.why }
}

/** The entries of a problem that its chain vouches for. */
function intactPart(problem: StoredProblem): StoredProblem | undefined {
  const altered = firstAltered(problem)
  if (!altered) return problem
  return altered.position === 0 ? undefined : { ...problem, entries: problem.entries.slice(0, altered.position) }
}

/** How long a history was at some time, and by which hash it ended. */
export type Head = Pick<Settled, 'version' | 'head'>

/** What is known of the lengths that a history had. */
export function headsOf(settled: Head | undefined, lines: readonly Added[]): readonly Head[] {
  const told = lines.map(({ version, entries }) => ({
    version: version + entries.length,
    head: String(entries.at(-1)?.hash),
  }))
  return settled ? [settled, ...told].toSorted((a, b) => a.version - b.version) : told
}

const missingFile = new DamagedFileError('文件不见了', 'the file is gone')
const cutOff = new DamagedFileError('末尾的记录不见了', 'entries at its end are missing')
const altered = new DamagedFileError('其中的记录被改动过', 'entries in it were altered')
