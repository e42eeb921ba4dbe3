import type { CivilDate } from '@zhenggai/rules'
import type { Clause } from '../clauses.ts'
import type { DateMention } from '../dates.ts'
import type { Place } from '../span.ts'
import { attributive, chinese, doubleNegation } from './chinese.ts'
import { type DoubtKind, doubtKinds, type Signs } from './cue.ts'
import { readDates } from './date-cues.ts'
import { english } from './english.ts'
import type { Cue, Reading } from './reading.ts'

/**
 * Finds the signs of a clause, in both languages where both are there.
 * @param dates those that concern the clause; none where `today` is not known.
 */
export function readClause(clause: Clause, dates: readonly DateMention[], today: CivilDate | undefined): Reading {
  const signs = signsFor(clause.words)
  const words = signs.reduce((rest, { logRequest }) => rest.replace(logRequest, blank), clause.words)
  const at = (match: RegExpExecArray): Place => ({
    start: clause.start + match.index,
    end: clause.start + match.index + match[0].length,
  })
  const doubts = signs.flatMap((language) =>
    doubtKinds.flatMap((kind) => [...words.matchAll(language.doubts[kind])].map((match) => ({ kind, ...at(match) }))),
  )
  const claim = clause.words.replace(attributive, blank)
  const first = (pattern: (language: Signs) => RegExp): Cue<'asserted'> | undefined => {
    const [match] = signs.flatMap((language) => [...claim.matchAll(pattern(language))])
    return match && { kind: 'asserted', ...at(match) }
  }
  const asserted = first(({ asserted: pattern }) => pattern)
  const acts = signs.some(({ act }) => words.search(act) >= 0)
  const dated = readDates(dates, today, {
    acts,
    claim: asserted && clause.words.slice(asserted.start - clause.start, asserted.end - clause.start),
  })
  return {
    clause,
    doubts: [...doubts, ...dated.doubts],
    asserted,
    fact: first(({ fact }) => fact) ?? dated.fact,
    open: doubleNegation.test(words),
    tag: tagOf(clause.words, signs),
  }
}

const signsFor = (words: string): Signs[] => [
  ...(/\p{Script=Han}/u.test(words) ? [chinese] : []),
  ...(/[a-z]{2}/i.test(words) || words.includes('?') ? [english] : []),
]

const blank = (words: string): string => ' '.repeat(words.length)

function tagOf(words: string, signs: readonly Signs[]): DoubtKind | undefined {
  for (const kind of ['question', 'hearsay', 'negated'] as const) {
    if (signs.some(({ tags }) => tags[kind].test(words))) return kind
  }
  return undefined
}

/**
 * The sign that decides. A sign with which `span` begins belongs to what is asked about and does not count against it (退回修改 is a
 * step); one further inside does (整改没有完成).
 */
export function decide({ doubts, asserted, fact, open }: Reading, span: Place | undefined): Cue | undefined {
  const outside = span ? doubts.filter((cue) => !(cue.start === span.start && cue.end <= span.end)) : doubts
  for (const kind of doubtKinds) {
    if (open && kind === 'negated') return undefined
    const cue = outside.find((candidate) => candidate.kind === kind)
    if (cue) return cue
  }
  return asserted ?? fact
}
