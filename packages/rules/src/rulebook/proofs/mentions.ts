import type { Conditions } from '../conditions.ts'
import { leavesOf } from '../conditions.ts'
import { questionsOf } from '../questions.ts'
import type { FactSource, RulebookSource } from '../source.ts'
import { bodies, inClock, type Mention, mention, support } from './mention.ts'
import { mentionsInPhase } from './mentions-in-phase.ts'

/** Everything that a rulebook names, in its order. */
export function mentionsOf(source: RulebookSource): readonly Mention[] {
  return [
    ...(source.appliesFrom?.doubt ? [mention('doubt', source.appliesFrom.doubt, 'appliesFrom.doubt')] : []),
    ...Object.entries(source.doubts).flatMap(([id, doubt]) => inDoubt(`doubts.${id}`, doubt)),
    ...Object.entries(source.facts).flatMap(([id, fact]) => inFact(`facts.${id}`, fact)),
    ...conditionsOf(source).flatMap(({ when, place }) =>
      leavesOf(when).map(({ fact }) => mention('fact', fact, place)),
    ),
    ...source.phases.flatMap(mentionsInPhase),
    ...(source.required ?? []).flatMap((required, index) => support(`required[${index}]`, required)),
    ...(source.remarks ?? []).map(({ doubt }, index) => mention('doubt', doubt, `remarks[${index}].doubt`)),
    ...(source.signals ?? []).flatMap((signal) => support(`signals.${signal.id}`, signal)),
    ...beside(source),
  ]
}

/** Every condition of a rulebook with its place. */
export const conditionsOf = (
  source: RulebookSource,
): readonly { when: Conditions; place: string; question: string }[] =>
  questionsOf(source).flatMap(({ id, place, rules, kind }) =>
    rules.flatMap(({ when }, index) =>
      when ? [{ when, place: kind === 'one' ? `${place}[${index}].when` : place, question: id }] : [],
    ),
  )

function inDoubt(place: string, { cite, readings }: RulebookSource['doubts'][string]): readonly Mention[] {
  return [
    ...cite.map((provision) => mention('provision', provision, `${place}.cite`)),
    ...readings.flatMap(({ id, clocks }) =>
      Object.entries(clocks ?? {}).flatMap(([step, clock]) => inClock(`${place}.readings.${id}.clocks.${step}`, clock)),
    ),
  ]
}

function inFact(place: string, fact: FactSource): readonly Mention[] {
  return [...support(place, fact), ...eventsIn(fact).map((event) => mention('event', event, `${place}.from`))]
}

function eventsIn({ from }: FactSource): readonly string[] {
  if (!from || 'overdue' in from) return []
  return ['happened' in from ? from.happened : from.count]
}

function beside({ duties, measures, registers, targets }: RulebookSource): readonly Mention[] {
  return [
    ...Object.entries(duties ?? {}).flatMap(([id, duty]) => [
      ...support(`duties.${id}`, duty),
      ...bodies(`duties.${id}.by`, duty.by),
      ...bodies(`duties.${id}.to`, duty.to),
      ...(duty.recordedBy ? [mention('event', duty.recordedBy, `duties.${id}.recordedBy`)] : []),
    ]),
    ...Object.entries(measures ?? {}).flatMap(([id, measure]) => [
      ...support(`measures.${id}`, measure),
      ...bodies(`measures.${id}.by`, measure.by),
      ...bodies(`measures.${id}.to`, measure.to),
    ]),
    ...Object.entries(registers ?? {}).flatMap(([id, register]) => [
      ...support(`registers.${id}`, register),
      ...bodies(`registers.${id}.by`, register.by),
      mention('event', register.entered, `registers.${id}.entered`),
    ]),
    ...Object.entries(targets ?? {}).flatMap(([id, target]) => support(`targets.${id}`, target)),
  ]
}
