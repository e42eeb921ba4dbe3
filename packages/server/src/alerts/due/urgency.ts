import type { Notice, NoticeKind } from '../notice.ts'

const rank: Readonly<Record<NoticeKind, number>> = {
  overdue: 0,
  today: 1,
  proposal: 2,
  early: 3,
  target: 4,
  trouble: 5,
  unclassified: 6,
  'no-unit': 7,
  'no-plan': 8,
  waiting: 9,
  'no-progress': 10,
  'look-backs': 11,
}

function within(notice: Notice): number {
  switch (notice.kind) {
    case 'overdue':
    case 'proposal':
      return -notice.late
    case 'early':
    case 'target':
      return notice.left
    case 'no-progress':
      return -notice.workingDays
    default:
      return 0
  }
}

/** The most urgent first: what is overdue longest, then what is due today, then what is due next; gaps in the ledger last. */
export const inOrderOfUrgency = (notices: readonly Notice[]): readonly Notice[] =>
  notices.toSorted((a, b) => rank[a.kind] - rank[b.kind] || within(a) - within(b))
