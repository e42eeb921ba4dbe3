import type { CivilDate } from '@zhenggai/rules'
import type { Blocked } from '../reply/texts.ts'
import type { DateMention } from '../understand/dates.ts'
import { type ModalityKind, type ModalityOptions, readModality } from '../understand/modality.ts'
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

/**
 * Whether a message states a fact. Where steps are named, their own clauses decide, and one that is not stated blocks them all;
 * else the whole message does.
 */
export function readMood(
  text: string,
  dates: readonly DateMention[],
  steps: readonly StepMention[],
  today: CivilDate,
): Mood {
  const whole = readModality(text, { dates, today }).kind
  const kindOf = (span: StepMention): ModalityKind =>
    saidOfAFutureDay(text, { span, dates, today }) ?? readModality(text, { span, dates, today }).kind
  const telling = steps.filter(({ ids }) => !ids.every((id) => notDone.has(id)))
  const kinds = telling.length > 0 ? telling.map(kindOf) : [whole]
  const against = kinds.find((kind) => kind !== 'asserted')
  return {
    asserted: against === undefined,
    question: whole === 'question',
    blocked: against === undefined ? null : (blocks[against] ?? blocks[whole]),
  }
}

/**
 * 6月25日已报 said on 20 June: the words state it and the day has not come. That is a mistake to be told, no plan: the day is looked
 * at again before anything is proposed.
 */
function saidOfAFutureDay(text: string, options: Required<ModalityOptions>): 'asserted' | undefined {
  const { dates, span, today } = options
  if (!dates.some((mention) => mention.kind === 'day' && mention.date > today)) return undefined
  const withDates = readModality(text, options).kind
  return withDates === 'planned' && readModality(text, { span }).kind === 'asserted' ? 'asserted' : undefined
}
