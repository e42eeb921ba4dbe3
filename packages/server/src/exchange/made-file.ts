import { type FileRequest, type Filters, ledgerSeenBy } from '@zhenggai/bot'
import type { CivilDate, Language } from '@zhenggai/rules'
import type { Logger } from 'pino'
import { readPolicy } from '../alerts/outbox/policies.ts'
import { matching } from '../http/views/matching.ts'
import { standingOf } from '../http/views/standing.ts'
import type { OfficeLedger } from '../ledger/ledger.ts'
import type { Documents } from '../store/documents.ts'
import { chartPicture } from '../web/picture/chart-picture.ts'
import { exportTable } from './export/table.ts'
import { exportXlsx } from './export/xlsx.ts'
import { kindOfNotice } from './notices/kind.ts'
import { noticeFile, replyDay } from './notices/notice-file.ts'

/** A file that goes out. */
export interface MadeFile {
  readonly name: string
  readonly mediaType: string
  readonly bytes: Uint8Array
}

/** For whom a file is made, and when. */
export interface FileOrder {
  /** As whoever gets the file may see it. */
  readonly ledger: OfficeLedger
  readonly day: CivilDate
  readonly language: Language
}

/** Makes a file that a reply wants beside it; undefined where there is nothing to make it of. */
export type MakeFile = (request: FileRequest, order: FileOrder) => Promise<MadeFile | undefined>

interface Parts {
  readonly documents: Documents
  readonly log: Logger
}

export const fileMaker =
  ({ documents, log }: Parts): MakeFile =>
  async (request, { ledger, day, language }) => {
    if (request.kind === 'notice') return draftedNotice(request, ledger, documents)
    // What hangs on a wall is read by everybody.
    const shown = request.kind === 'chart' ? ledgerSeenBy([], ledger) : ledger
    const matches = matching({ ledger, log }, await shown.all(), day, listed(request.filters))
    const problems = matches.map(({ problem }) => problem)
    if (request.kind === 'chart') {
      const bytes = await chartPicture({ ledger, log }, problems, day, language)
      return { name: language === 'zh' ? `挂图-${day}.png` : `chart-${day}.png`, mediaType: 'image/png', bytes }
    }
    const { office } = await readPolicy(documents, ledger.name)
    const table = exportTable({ problems, rulebook: ledger.rulebook, asOf: day, reportUnit: office })
    return { name: `整改台账-${day}.xlsx`, mediaType: XLSX, bytes: await exportXlsx(table) }
  }

export const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

/** One value each, as people say it; the lists of the HTTP interface take several. */
const listed = ({ status, level, severity, source, ...rest }: Filters) => ({
  ...rest,
  ...(status && { status: [status] }),
  ...(level && { level: [level] }),
  ...(severity && { severity: [severity] }),
  ...(source && { source: [source] }),
})

/** A notice of the ledger as the problem stood on its day. */
export async function draftedNotice(
  { problem: number, notice }: Pick<Extract<FileRequest, { kind: 'notice' }>, 'problem' | 'notice'>,
  ledger: Pick<OfficeLedger, 'read' | 'rulebook' | 'name'>,
  documents: Documents,
): Promise<MadeFile | undefined> {
  const record = await ledger.read(number)
  const issued = record?.problem.events.find((event) => event.type === 'notice-issued' && event.notice === notice)
  if (!record || !issued) return undefined
  const standing = standingOf(record, ledger.rulebook, issued.on)
  if (!('assessment' in standing)) return undefined
  const { replyWorkingDays, office } = await readPolicy(documents, ledger.name)
  return noticeFile(record, standing.assessment, {
    kind: kindOfNotice(issued),
    notice,
    day: issued.on,
    replyBy: issued.until ?? replyDay(issued.on, replyWorkingDays),
    step: issued.step,
    issuer: office,
  })
}
