import type { CivilDate } from '../../calendar/index.ts'
import type { ProblemEvent } from '../../problem/event.ts'
import type { Rulebook } from '../../rulebook/rulebook.ts'
import { sayDate, type Text } from '../../vocabulary/index.ts'
import { type Objection, say } from './objection.ts'

/** What stands against an event whatever the problem is. */
export function objectionsToEvent(rulebook: Rulebook, event: ProblemEvent, today: CivilDate): readonly Objection[] {
  const found = [inFuture(event, today), missingField(event), unknownJudgement(rulebook, event)]
  return found.filter((objection) => objection !== null)
}

export const unknownEvent = (type: string): Objection => ({
  code: 'unknown-event',
  text: say(`没有“${type}”这一事项。`, `There is no event called “${type}” in this rulebook.`),
})

function inFuture({ on }: ProblemEvent, today: CivilDate): Objection | null {
  if (on <= today) return null
  return {
    code: 'future-date',
    text: say(
      `${sayDate(on).zh}还没到（今天是${sayDate(today).zh}），只能登记已经发生的事。`,
      `${sayDate(on).en} is still to come (today is ${sayDate(today).en}); only what has happened can be logged.`,
    ),
  }
}

const needs: Readonly<Record<string, readonly (keyof ProblemEvent)[]>> = {
  classified: ['severity'],
  extended: ['until', 'basis'],
  returned: ['step'],
  'milestone-reached': ['milestone'],
  judged: ['fact', 'value'],
  'notice-issued': ['notice'],
  'notice-answered': ['notice'],
}
const fieldNames: Readonly<Record<string, Text>> = {
  severity: say('问题类别', 'severity'),
  until: say('新的期限', 'until'),
  basis: say('延期依据', 'basis'),
  step: say('被退回的环节', 'step'),
  milestone: say('第几个阶段目标', 'milestone'),
  fact: say('研判事项', 'fact'),
  value: say('研判结果', 'value'),
  notice: say('通知编号', 'number of the notice'),
}

function missingField(event: ProblemEvent): Objection | null {
  const needed = Object.hasOwn(needs, event.type) ? needs[event.type] : undefined
  const missing = needed?.filter((field) => event[field] === undefined) ?? []
  if (missing.length === 0) return null
  const zh = missing.map((field) => fieldNames[field]?.zh).join('、')
  const en = missing.map((field) => fieldNames[field]?.en).join(', ')
  return { code: 'missing-field', text: say(`还缺：${zh}。`, `Still needed: ${en}.`) }
}

/** What a person can judge: a fact of the rulebook that follows from nothing else, or a gate that waits for a person's word. */
function judgements({ source }: Rulebook): ReadonlyMap<string, readonly string[]> {
  const facts = Object.entries(source.facts).flatMap(([id, fact]) =>
    'values' in fact && !['level', 'severity', 'source'].includes(id) ? [[id, Object.keys(fact.values)] as const] : [],
  )
  const gates = source.phases.flatMap((phase) =>
    Object.values(phase.gates ?? {}).flatMap(({ check }) =>
      'confirmed' in check ? [[check.confirmed, ['yes', 'no']] as const] : [],
    ),
  )
  return new Map<string, readonly string[]>([...gates, ...facts])
}

function unknownJudgement(rulebook: Rulebook, { type, fact, value }: ProblemEvent): Objection | null {
  if (type !== 'judged' || fact === undefined || value === undefined) return null
  const known = judgements(rulebook)
  const values = known.get(fact)
  if (values?.includes(value)) return null
  const [wrong, right] = values ? [value, values] : [fact, [...known.keys()]]
  return {
    code: 'unknown-judgement',
    text: say(
      `不能研判“${wrong}”，可以是：${right.join('、') || '（没有）'}。`,
      `“${wrong}” cannot be judged; it is one of: ${right.join(', ') || '(none)'}.`,
    ),
  }
}
