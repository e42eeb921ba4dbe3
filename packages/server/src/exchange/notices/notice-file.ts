import type { LedgerProblem } from '@zhenggai/bot'
import { type Assessment, addDays, type CivilDate, chinaCalendar, workingDays } from '@zhenggai/rules'
import type { MadeFile } from '../made-file.ts'
import { docxOf } from './docx.ts'
import { type DraftKind, draftOf, pressedStep } from './draft.ts'

export const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'
const names: Readonly<Record<DraftKind, string>> = { reminder: '催办通知', supervision: '督办通知' }

interface NoticeOrder {
  readonly kind: DraftKind
  /** The number in the ledger, `2023-3`; left out: it was not logged. */
  readonly notice?: string | undefined
  /** The day on which it is drafted. */
  readonly day: CivilDate
  /** The last day to answer. */
  readonly replyBy: CivilDate
  /** What it presses for; left out: what presses most. */
  readonly step?: string | undefined
  /** The office that sends it; empty: left blank. */
  readonly issuer: string
}

/** A notice as a Word file; undefined where the problem is closed out or no step can be taken. */
export async function noticeFile(
  { number, problem }: LedgerProblem,
  assessment: Assessment,
  { step: id, ...order }: NoticeOrder,
): Promise<MadeFile | undefined> {
  const step = assessment.steps.find((one) => one.id === id && one.state !== 'done') ?? pressedStep(assessment)
  if (!step) return undefined
  const { kind, notice = '', day, replyBy, issuer } = order
  const draft = draftOf({ kind, problem, assessment, day, replyBy, issuer }, step)
  return { name: `${number}号${names[kind]}${notice}（草稿）.docx`, mediaType: DOCX, bytes: await docxOf(draft) }
}

/** The last day to answer, where nobody named one. */
export function replyDay(day: CivilDate, count: number): CivilDate {
  const counted = workingDays.add(chinaCalendar, day, count)
  return counted.ok ? counted.date : addDays(day, count)
}
