import { type CivilDate, lastDayOfMonth, type ProblemEvent } from '@zhenggai/rules'
import type { BlockView, PlacedCell } from '../block.ts'
import { dateWords, findDates } from '../dates.ts'
import { type Finding, finding } from '../doubt.ts'
import type { SheetContext } from '../sheet-context.ts'
import { saysNothing } from '../words.ts'
import type { Horizon } from './day.ts'

/** The reports in the progress columns, each on the day up to which it speaks: never on the day of the import. */
export function readProgress(
  block: BlockView,
  context: SheetContext,
  horizon: Horizon,
  warn: (cell: PlacedCell, finding: Finding) => void,
): readonly { readonly event: ProblemEvent; readonly from: PlacedCell }[] {
  return block.all('progress').flatMap((placed) => {
    const text = placed.cell?.text ?? ''
    if (saysNothing(text)) return []
    const day = context.reportDate ?? dayOfHeading(placed.heading, context, horizon)
    return reportsIn(text).flatMap(({ on = day, note }) => {
      if (!on) {
        warn(placed, undated)
        return []
      }
      if (on > horizon.latest) {
        warn(
          placed,
          finding(
            'future-date',
            `进展的日期 ${on} 还没到，没有登记`,
            `the progress of ${on} is still to come and was not recorded`,
          ),
        )
        return []
      }
      return [{ event: { type: 'progress', on, note: note.slice(0, 10_000) }, from: placed }]
    })
  })
}

const undated = finding(
  'progress-undated',
  '表中没有填报时间，不知道进展是哪天的，没有登记；请在表头上方写明“填报时间：2024年6月30日”',
  'the sheet does not say when it was reported, so the progress has no day and was not recorded; put 填报时间：… above the headings',
)

interface Report {
  readonly on?: CivilDate
  readonly note: string
}

const DATED_LINE = /^\s*(?:截至)?(\d{4}[年./-]\d{1,2}[月./-]\d{1,2}日?)\s*[:：,，]\s*(.+)$/s

/** Each report that was kept under its own date (2023年9月28日：已完成……); else the whole as one. */
function reportsIn(text: string): readonly Report[] {
  const lines = text.split(/\n(?=\s*(?:截至)?\d{4}[年./-]\d{1,2}[月./-]\d{1,2}日?\s*[:：,，])/)
  const reports = lines.map((line): Report => {
    const [, date = '', note = line] = DATED_LINE.exec(line) ?? []
    const on = date ? findDates(dateWords(date))[0]?.due : undefined
    return on ? { on, note: note.trim() } : { note: line.trim() }
  })
  const told = reports.filter(({ note }) => !/^（更早的进展/.test(note))
  return reports.length > 1 || reports[0]?.on ? told : [{ note: text }]
}

/** 截至9月28日, 2023年9月进展: the day, or the last day of the month, with the year of the title. */
function dayOfHeading(heading: string, { year }: SheetContext, { latest }: Horizon): CivilDate | undefined {
  const date = findDates(dateWords(heading), year)[0]
  if (!date || date.fault || date.yearOnly) return undefined
  const day = date.kind === 'day' ? date.due : lastDayOfMonth(date.due)
  return day <= latest ? day : undefined
}
