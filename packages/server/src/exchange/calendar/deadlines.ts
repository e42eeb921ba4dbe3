import type { LedgerProblem } from '@zhenggai/bot'
import {
  type AssessedStep,
  addDays,
  type CivilDate,
  type Duty,
  duties,
  OutsideDataError,
  type Rulebook,
  sayDate,
} from '@zhenggai/rules'
import { standingOf } from '../../http/views/standing.ts'

/** Something that falls due on a day. */
export interface Deadline {
  /** The same for the same deadline, however its day may change. */
  readonly id: string
  readonly day: CivilDate
  readonly title: string
  readonly details: string
}

export interface DeadlineRequest {
  readonly ledger: string
  readonly problems: readonly LedgerProblem[]
  readonly rulebook: (id: string) => Rulebook | undefined
  readonly today: CivilDate
  /** Left out: everything. */
  readonly unit: string | undefined
}

/** How far ahead duties are listed, and how far back. */
const AHEAD = 185
const BACK = 31

/** What falls due for a unit, or for the whole ledger: open steps of its problems, and the recurring duties of their rules. */
export function deadlines(request: DeadlineRequest): readonly Deadline[] {
  const own = request.problems.filter(({ problem }) => takesPart(problem.units, request.unit))
  const rulebooks = [...new Set(own.map(({ rulebook }) => rulebook))]
  return [
    ...own.flatMap((record) => stepDeadlines(record, request)),
    ...rulebooks.flatMap((id) => dutyDeadlines(request.rulebook(id), request.today)),
  ].toSorted((a, b) => Number(a.day > b.day) - Number(a.day < b.day))
}

function takesPart(units: LedgerProblem['problem']['units'], unit: string | undefined): boolean {
  if (unit === undefined) return true
  return [units?.lead, ...(units?.responsible ?? []), ...(units?.supporting ?? [])].includes(unit)
}

function stepDeadlines(record: LedgerProblem, { ledger, rulebook, today }: DeadlineRequest): readonly Deadline[] {
  const standing = standingOf(record, rulebook, today)
  if (!('assessment' in standing)) return []
  const { number, problem, sample } = record
  const open = standing.assessment.steps.filter(({ done, due }) => !done && due !== null)
  return open.map((step) => ({
    id: `${ledger}-${number}-${step.id}${step.milestone === null ? '' : `-${step.milestone}`}`,
    day: step.due as CivilDate,
    title: `${sample ? '【示例】' : ''}${number}号 ${step.action.zh}`,
    details: [
      `问题：${problem.title}`,
      `办理：${whoOf(step)}`,
      `期限：${sayDate(step.due as CivilDate).zh}`,
      `依据：${[...new Set(step.citations.map(({ path }) => path))].join('、')}`,
    ].join('\n'),
  }))
}

const whoOf = ({ actor }: AssessedStep): string =>
  actor.map(({ units, name }) => units.join('、') || name.zh).join('、')

function dutyDeadlines(rulebook: Rulebook | undefined, today: CivilDate): readonly Deadline[] {
  if (!rulebook) return []
  try {
    return duties(rulebook, { from: addDays(today, -BACK), to: addDays(today, AHEAD) }).map((duty) =>
      dutyDeadline(rulebook, duty),
    )
  } catch (error) {
    // Past the years that the working-day calendar knows there is nothing to list.
    if (error instanceof OutsideDataError || error instanceof RangeError) return []
    throw error
  }
}

const dutyDeadline = (rulebook: Rulebook, { id, name, by, due, suggested, citations }: Duty): Deadline => ({
  id: `${rulebook.id}-${id}-${due}`,
  day: due,
  title: name.zh,
  details: [
    `办理：${by.map((body) => body.units.join('、') || body.name.zh).join('、')}`,
    `期限：${sayDate(due).zh}；建议最迟${sayDate(suggested).zh}办理`,
    `依据：${[...new Set(citations.map(({ path }) => path))].join('、')}`,
  ].join('\n'),
})
