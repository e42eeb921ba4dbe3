import type { DutySource, MeasureSource, RegisterSource, TargetSource } from '../../rulebook/source-beside.ts'
import { bodyMutants, conditionMutants, type Making, type Mutant, type Path, supportMutants } from './mutant.ts'

/** What can be wrong beside the phases: duties, measures, look-backs, registers, targets, facts, fields, remarks. */
export function besideMutants(making: Making): readonly Mutant[] {
  const { source, change, otherEvent } = making
  const { duties = {}, measures = {}, registers = {}, targets = {}, required = [], remarks = [], appliesFrom } = source
  return [
    ...Object.entries(duties).flatMap(([id, duty]) => ofDuty(duty, ['duties', id], making)),
    ...Object.entries(measures).flatMap(([id, measure]) => ofMeasure(measure, ['measures', id], making)),
    ...Object.entries(registers).flatMap(([id, register]) => ofRegister(register, ['registers', id], making)),
    ...Object.entries(targets).flatMap(([id, target]) => ofTarget(target, ['targets', id], making)),
    ...required.map((_, index) => change(['required', index], undefined)),
    ...remarks.flatMap(({ when }, index) => conditionMutants(when, ['remarks', index, 'when'], change)),
    ...Object.entries(source.facts).flatMap(([id, { from }]) => {
      if (!from || 'overdue' in from) return []
      const path = ['facts', id, 'from']
      if ('happened' in from)
        return [
          change([...path, 'happened'], otherEvent(from.happened)),
          change([...path, 'ever'], from.ever ? undefined : true),
        ]
      return [change([...path, 'count'], otherEvent(from.count)), change([...path, 'upTo'], from.upTo + 1)]
    }),
    ...(appliesFrom
      ? [change(['appliesFrom', 'date'], '2016-01-01'), change(['appliesFrom', 'date'], '2029-12-31')]
      : []),
    change(['policy', 'dueSoonWorkingDays'], source.policy.dueSoonWorkingDays + 1),
    change(['policy', 'dueSoonWorkingDays'], source.policy.dueSoonWorkingDays - 1),
  ]
}

function ofDuty(duty: DutySource, path: Path, making: Making): readonly Mutant[] {
  const { change } = making
  const { by, to = [], when, content = [], forEach, recordedBy, from } = duty
  return [
    ...bodyMutants(by, [...path, 'by'], making),
    ...bodyMutants(to, [...path, 'to'], making),
    ...ofRecurrence(when, [...path, 'when'], making),
    ...content.map((_, index) => change([...path, 'content', index], undefined)),
    ...(forEach
      ? [change([...path, 'forEach'], undefined), ...conditionMutants(forEach, [...path, 'forEach'], change)]
      : []),
    ...(recordedBy ? [change([...path, 'recordedBy'], undefined)] : []),
    ...(from ? [change([...path, 'from'], undefined)] : []),
    ...supportMutants(duty, path, making),
  ]
}

function ofRecurrence(when: DutySource['when'], path: Path, { change }: Making): readonly Mutant[] {
  if ('unscheduled' in when) return [change(path, { every: 'month', times: 1 })]
  const unscheduled = change(path, { unscheduled: { zh: '没有写', en: 'not stated' } })
  const before = 'before' in when && when.before ? [change([...path, 'before'], undefined)] : []
  if ('on' in when)
    return [unscheduled, ...before, ...when.on.map((_, index) => change([...path, 'on', index], '02-17'))]
  if ('day' in when && when.every === 'month') return [unscheduled, ...before, change([...path, 'day'], 17)]
  if ('times' in when)
    return [unscheduled, change([...path, 'times'], when.times + 1), change([...path, 'every'], 'half-year')]
  return [unscheduled]
}

function ofMeasure(measure: MeasureSource, path: Path, making: Making): readonly Mutant[] {
  const { change } = making
  const { kind, rung, by, to = [], when, on, discretionary } = measure
  return [
    change([...path, 'kind'], kind === 'reward' ? 'sanction' : 'reward'),
    change([...path, 'rung'], rung === undefined ? 1 : rung + 1),
    ...bodyMutants(by, [...path, 'by'], making),
    ...bodyMutants(to, [...path, 'to'], making),
    ...(when ? conditionMutants(when, [...path, 'when'], change) : []),
    ...(on ? [change([...path, 'on'], undefined), change([...path, 'on'], on === 'closed' ? 'open' : 'closed')] : []),
    change([...path, 'discretionary'], discretionary ? undefined : true),
    change(path, undefined),
    ...supportMutants(measure, path, making),
  ]
}

const ofRegister = ({ term, entered, cite, doubts }: RegisterSource, path: Path, making: Making): readonly Mutant[] => [
  making.change([...path, 'term', 'within'], term.within + 1),
  making.change([...path, 'term', 'within'], term.within - 1),
  making.change([...path, 'term', 'unit'], term.unit === 'month' ? 'calendar-day' : 'month'),
  making.change([...path, 'entered'], making.otherEvent(entered)),
  ...supportMutants({ cite, doubts }, path, making),
]

const ofTarget = (target: TargetSource, path: Path, making: Making): readonly Mutant[] => [
  making.change([...path, 'by'], target.by.replace(/\d\d$/, '30')),
  making.change([...path, 'done'], target.done + 1),
  making.change([...path, 'of'], target.of + 1),
  ...supportMutants(target, path, making),
]
