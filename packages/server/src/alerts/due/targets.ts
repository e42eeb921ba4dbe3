import type { Calendar, CivilDate, Rulebook } from '@zhenggai/rules'
import type { Notice } from '../notice.ts'
import { countTo } from './stage.ts'
import { weekOf } from './weeks.ts'

/** Targets of a document that are not reached yet: monthly in the last half-year, weekly in the last month. */
export function targetNotices(rulebook: Rulebook, done: number, day: CivilDate, calendar: Calendar): readonly Notice[] {
  return Object.entries(rulebook.source.targets ?? {}).flatMap(([id, { name, by, done: wanted, cite }]) => {
    const left = day > by ? -(countTo(calendar, by, day) ?? 0) : countTo(calendar, day, by)
    if (done >= wanted || left === null || left > HALF_YEAR || left < -WEEK) return []
    const cycle = left < 0 ? 'missed' : left <= MONTH ? weekOf(day) : day.slice(0, 7)
    const path = rulebook.source.provisions[cite[0] ?? '']?.path ?? ''
    return [
      {
        kind: 'target',
        name,
        by,
        done,
        wanted,
        left,
        id: `${rulebook.id}|target-${id}|${cycle}`,
        problem: null,
        units: [],
        basis: { kind: 'law', text: { zh: path, en: path } },
      },
    ]
  })
}

const HALF_YEAR = 125
const MONTH = 22
const WEEK = 5
