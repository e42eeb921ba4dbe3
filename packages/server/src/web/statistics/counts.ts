import type { Match } from '../../http/views/matching.ts'

/** How many problems of a group stand how. */
export interface Group {
  readonly name: string
  readonly total: number
  readonly closed: number
  readonly rectified: number
  readonly overdue: number
}

/** Problems counted by a name, the largest group first. A problem may count in several groups, or in none. */
export function groupsOf(matches: readonly Match[], namesOf: (match: Match) => readonly string[]): readonly Group[] {
  const groups = new Map<string, Group>()
  for (const match of matches) {
    const { status } = match.row
    for (const name of namesOf(match)) {
      const { total, closed, rectified, overdue } = groups.get(name) ?? emptyGroup
      groups.set(name, {
        name,
        total: total + 1,
        closed: closed + Number(status === 'closed'),
        rectified: rectified + Number(status === 'rectified'),
        overdue: overdue + Number(status === 'overdue'),
      })
    }
  }
  return [...groups.values()].toSorted((a, b) => b.total - a.total || a.name.localeCompare(b.name, 'zh'))
}

const emptyGroup: Omit<Group, 'name'> = { total: 0, closed: 0, rectified: 0, overdue: 0 }
