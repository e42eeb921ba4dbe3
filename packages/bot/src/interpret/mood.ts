import type { CivilDate, ProblemNumber } from '@zhenggai/rules'
import type { Blocked } from '../reply/texts.ts'
import { splitClauses } from '../understand/clauses.ts'
import type { DateMention } from '../understand/dates.ts'
import { type ModalityKind, modalityReader, readModality } from '../understand/modality.ts'
import type { NumberMention } from '../understand/numbers.ts'
import type { StepMention } from '../understand/steps.ts'
import type { Mood } from './reading.ts'

const blocks: Readonly<Record<ModalityKind, Blocked | null>> = {
  asserted: null,
  none: null,
  question: 'question',
  negated: 'negation',
  planned: 'plan',
  ordered: 'order',
  conditional: 'condition',
  hearsay: 'hearsay',
  partial: 'partial',
  exception: 'exception',
}

/** Only say that something is written down, not that it was done. */
const notDone = new Set(['progress', 'registered'])

interface Found {
  readonly dates: readonly DateMention[]
  readonly steps: readonly StepMention[]
  readonly numberMentions: readonly NumberMention[]
}

/**
 * Whether a message states a fact. Where steps are named, their own clauses decide, and one that is not stated blocks them all;
 * else the whole message does.
 */
export function readMood(said: string, { dates, steps, numberMentions }: Found, today: CivilDate): Mood {
  const text = withoutLeftOut(said, numberMentions)
  const read = modalityReader(text, { dates, today })
  const whole = read().kind
  const kindOf = (span: StepMention): ModalityKind => {
    const kind = read(span).kind
    return kind === 'planned' && futureDay(dates, today) && readModality(text, { span }).kind === 'asserted'
      ? 'asserted'
      : kind
  }
  const telling = steps.filter(({ ids }) => !ids.every((id) => notDone.has(id)))
  const kinds = telling.length > 0 ? telling.map(kindOf) : [whole]
  const against = kinds.find((kind) => kind !== 'asserted')
  const stated = against === undefined ? statedOf(text, numberMentions, read) : undefined
  return {
    asserted: against === undefined,
    question: whole === 'question',
    blocked: against === undefined ? null : (blocks[against] ?? blocks[whole]),
    ...(stated && { stated }),
  }
}

/** 12号报了,15号还没动: of which problems something is stated, where that is not all of them. */
function statedOf(
  text: string,
  mentions: readonly NumberMention[],
  read: (span: NumberMention) => { readonly kind: ModalityKind },
): readonly ProblemNumber[] | undefined {
  if (mentions.length < 2 || splitClauses(text).length < 2) return undefined
  const stated = mentions.filter((mention) => blocks[read(mention).kind] === null)
  if (stated.length === mentions.length) return undefined
  return [...new Set(stated.flatMap(({ numbers }) => numbers))]
}

/**
 * 6月25日已报 said on 20 June: the words state it and the day has not come. That is a mistake to be told, no plan: the day is looked
 * at again before anything is proposed.
 */
const futureDay = (dates: readonly DateMention[], today: CivilDate): boolean =>
  dates.some((mention) => mention.kind === 'day' && mention.date > today)

/** 12到15号除14号外: which problems are meant is settled, and the exception takes nothing back. */
function withoutLeftOut(text: string, mentions: readonly NumberMention[]): string {
  let result = text
  for (const { start, end, numbers, excluded } of mentions) {
    if (excluded && numbers.length > 0) result = result.slice(0, start) + ' '.repeat(end - start) + result.slice(end)
  }
  return result
}
