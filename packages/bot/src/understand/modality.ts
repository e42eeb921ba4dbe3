import type { CivilDate } from '@zhenggai/rules'
import { type Clause, splitClauses } from './clauses.ts'
import type { DateMention } from './dates.ts'
import { carry } from './modality/carry.ts'
import type { ModalityKind } from './modality/cue.ts'
import { decide, readClause } from './modality/read-clause.ts'
import type { Reading } from './modality/reading.ts'
import { overlaps, type Place, spanOf } from './span.ts'

export type { ModalityKind } from './modality/cue.ts'

export interface Modality {
  readonly kind: ModalityKind
  /** The words that make it so; empty for `none`. */
  readonly words: string
}

export interface ClauseModality {
  readonly clause: Clause
  readonly modality: Modality
}

export interface ModalityOptions {
  /** What is asked about, usually the words of a step: only its clause counts, and the word it begins with is no sign against it. */
  readonly span?: Place
  /** What `scanDates` found: a future day makes a plan, a past one beside an act a bare report. */
  readonly dates?: readonly DateMention[]
  readonly today?: CivilDate
}

/**
 * How the text speaks: asserted, or one of the ways not to assert. Where signs conflict, the one against the assertion wins;
 * without a sign it is `none`, which is no assertion either.
 */
export function readModality(text: string, { span, ...options }: ModalityOptions = {}): Modality {
  return modalityReader(text, options)(span)
}

/** `readModality` for several places in one text, which is read once. */
export function modalityReader(text: string, options: Omit<ModalityOptions, 'span'> = {}): (span?: Place) => Modality {
  const read = readings(text, options)
  return (span) => {
    const concerned = span ? read.filter(({ clause }) => overlaps(clause, span)) : read
    return weakest(concerned.map((reading) => modalityOf(text, reading, span)))
  }
}

/** Each clause of the text with its modality, as `readModality` would give it for a span in that clause. */
export function readClauses(text: string, options: Omit<ModalityOptions, 'span'> = {}): ClauseModality[] {
  return readings(text, options).map((reading) => {
    const { start, end, sentence } = reading.clause
    return { clause: { ...spanOf(text, start, end), sentence }, modality: modalityOf(text, reading, undefined) }
  })
}

function readings(text: string, { dates = [], today }: ModalityOptions): Reading[] {
  const readable = hideNames(text)
  const clauses = splitClauses(readable)
  return carry(
    readable,
    clauses.map((clause, index) => {
      const place = withThinNeighbours(clauses, index, dates)
      return readClause(clause, today === undefined ? [] : dates.filter((date) => overlaps(date, place)), today)
    }),
  )
}

/** 12号,6月14日,报县水务局审核: a clause that holds a day and nothing else lends it to the clause beside it. */
function withThinNeighbours(clauses: readonly Clause[], index: number, dates: readonly DateMention[]): Place {
  const clause = clauses[index] as Clause
  const lends = (other: Clause | undefined): other is Clause =>
    other?.sentence === clause.sentence && isOnlyDay(other, dates)
  const [before, after] = [clauses[index - 1], clauses[index + 1]]
  return { start: lends(before) ? before.start : clause.start, end: lends(after) ? after.end : clause.end }
}

function isOnlyDay({ start, end, words }: Clause, dates: readonly DateMention[]): boolean {
  const day = dates.find((date) => date.start >= start && date.end <= end)
  return day !== undefined && /^[\s\d号问题第个,、:()于在了是-]*$/.test(words.replace(day.words, ''))
}

function modalityOf(text: string, reading: Reading, span: Place | undefined): Modality {
  const cue = decide(reading, span)
  return cue ? { kind: cue.kind, words: text.slice(cue.start, cue.end) } : { kind: 'none', words: '' }
}

/** Titles, people and addresses say nothing about the clause: 《…》, @…, https://… */
const hideNames = (text: string): string =>
  text.replace(/《[^》\n]*》|(?<![\w.+-])@[^\s@,。;:!?]{1,32}|https?:\/\/\S+/g, (words) =>
    '《'.padEnd(words.length, '》'),
  )

/** From what speaks most against an assertion to the assertion itself. */
const order: readonly ModalityKind[] = [
  'question',
  'conditional',
  'hearsay',
  'negated',
  'ordered',
  'planned',
  'exception',
  'partial',
  'asserted',
  'none',
]

const weakest = (modalities: readonly Modality[]): Modality =>
  modalities.toSorted((a, b) => order.indexOf(a.kind) - order.indexOf(b.kind))[0] ?? { kind: 'none', words: '' }
