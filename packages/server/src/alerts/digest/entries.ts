import type { CivilDate } from '@zhenggai/rules'
import { compareNumbers } from '../../ledger/number.ts'
import type { Notice } from '../notice.ts'
import type { AlertTexts, Section } from '../words/texts.ts'

/** A line of a digest and the notices that it says. */
export interface Entry {
  readonly section: Section
  readonly text: string
  readonly notices: readonly Notice[]
}

/** From so many problems on that lack the same, one line says it for all of them. */
const TOGETHER = 3
/** From so many problems on that have the same to do by the same day; and no more than anybody reads in one line. */
const SAME_DAY = 4
const MOST_IN_LINE = 15
const alike = new Set<Notice['kind']>(['unclassified', 'no-unit', 'no-plan', 'no-progress'])

/** The lines of a digest, in the order of the notices. */
export function entriesOf(
  notices: readonly Notice[],
  say: AlertTexts,
  day: CivilDate,
  seen: (notice: Notice) => { readonly name: string; readonly day: CivilDate } | undefined,
): readonly Entry[] {
  const groups = new Map<string, Notice[]>()
  for (const notice of notices) {
    const key = likeness(notice) ?? (seen(notice) ? null : sameDay(notice)) ?? notice.id
    const group = groups.get(key)
    if (group) group.push(notice)
    else groups.set(key, [notice])
  }
  return [...groups.values()].flatMap((group) => {
    const [first] = group
    if (first && sameDay(first) !== null)
      return group.length >= SAME_DAY ? inLines(group).map((part) => onSameDay(part, say, day)) : group.map(single)
    return group.length >= TOGETHER ? [together(group, say)] : group.map(single)
  })

  function single(notice: Notice): Entry {
    const answer = seen(notice)
    const text = `${say.notice(notice, day)}${answer ? say.seen(answer.name, answer.day) : ''}`
    return { section: sectionOf(notice), text, notices: [notice] }
  }
}

/** Null: it has a line of its own. */
function likeness(notice: Notice): string | null {
  if (notice.kind === 'waiting') return `${notice.kind} ${notice.event.zh}`
  if (notice.kind === 'proposal') return notice.rung.kind === 'supervision' ? notice.kind : null
  return alike.has(notice.kind) ? notice.kind : null
}

/** Null: it has no day, or is nobody's problem. */
function sameDay(notice: Notice): string | null {
  if (!notice.problem || !(notice.kind === 'overdue' || notice.kind === 'today' || notice.kind === 'early')) return null
  const { kind, name, due, was, strict, basis } = notice
  return [kind, name.zh, due, was, strict, basis.kind, basis.text.zh].join(' ')
}

function inLines(group: readonly Notice[]): readonly (readonly Notice[])[] {
  const inOrder = group.toSorted((a, b) => compareNumbers(a.problem?.number ?? 0, b.problem?.number ?? 0))
  const lines = Math.ceil(inOrder.length / MOST_IN_LINE)
  return Array.from({ length: lines }, (_, index) => inOrder.slice(index * MOST_IN_LINE, (index + 1) * MOST_IN_LINE))
}

function onSameDay(group: readonly Notice[], say: AlertTexts, day: CivilDate): Entry {
  const first = group[0] as Notice
  return { section: sectionOf(first), text: say.onSameDay(first, group, day), notices: group }
}

function together(group: readonly Notice[], say: AlertTexts): Entry {
  const first = group[0] as Notice
  const problems = group.flatMap(({ problem }) => problem ?? []).toSorted((a, b) => compareNumbers(a.number, b.number))
  return { section: sectionOf(first), text: say.together(first, problems), notices: group }
}

function sectionOf(notice: Notice): Section {
  switch (notice.kind) {
    case 'overdue':
    case 'today':
    case 'early':
      return notice.problem ? notice.kind : 'duties'
    default:
      return 'others'
  }
}
