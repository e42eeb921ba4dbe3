import {
  type Calendar,
  type CivilDate,
  type Problem,
  type Rulebook,
  type TargetProgress,
  targets,
} from '@zhenggai/rules'
import type { Notice } from '../notice.ts'
import { placeIn } from './parties.ts'
import { countTo } from './stage.ts'
import { weekOf } from './weeks.ts'

/**
 * Targets of a document that are not reached yet: monthly in the last half-year, weekly in the last month. One that will be missed
 * even if everything is done by its time limit is told from a year before on, and once more when it comes to that.
 */
export function targetNotices(
  rulebook: Rulebook,
  problems: readonly Problem[],
  day: CivilDate,
  calendar: Calendar,
): readonly Notice[] {
  if (rulebook.targets.length === 0) return []
  return targets(rulebook, problems, day).flatMap((target) => noticeOf(rulebook, target, day, calendar) ?? [])
}

function noticeOf(
  rulebook: Rulebook,
  { id, name, by, done, required, standing, expected, atRisk, citations }: TargetProgress,
  day: CivilDate,
  calendar: Calendar,
): Notice | null {
  const left = day > by ? -(countTo(calendar, by, day) ?? 0) : countTo(calendar, day, by)
  if (standing === 'met' || left === null || left > (atRisk ? YEAR : HALF_YEAR) || left < -WEEK) return null
  const cycle = left < 0 ? 'missed' : left <= MONTH ? weekOf(day) : day.slice(0, 7)
  return {
    kind: 'target',
    ...{ name, by, done, wanted: required, left, expected, atRisk },
    id: `${rulebook.id}|target-${id}${atRisk ? '-at-risk' : ''}|${cycle}`,
    problem: null,
    units: [],
    basis: { kind: 'law', text: placeIn(citations) },
  }
}

const YEAR = 250
const HALF_YEAR = 125
const MONTH = 22
const WEEK = 5
