import type { CivilDate } from '@zhenggai/rules'
import * as z from 'zod'
import { readPolicy } from '../../alerts/outbox/policies.ts'
import { ledgerField } from '../../directory/ledger-name.ts'
import { draftedNotice, type MadeFile } from '../../exchange/made-file.ts'
import { type DraftKind, draftKinds } from '../../exchange/notices/draft.ts'
import { DOCX, noticeFile, replyDay } from '../../exchange/notices/notice-file.ts'
import type { OfficeLedger } from '../../ledger/ledger.ts'
import { type Fault, fail } from '../fault.ts'
import { cannotAssess } from '../faults.ts'
import type { House } from '../house.ts'
import { ledgerFor } from '../ledger-of.ts'
import { defineRoute, ok } from '../route.ts'
import { civilDate, numberInPath } from '../schemas/vocabulary.ts'
import { standingOf } from '../views/standing.ts'
import { findProblem } from './find-problem.ts'

const nothingToPress: Fault = {
  status: 422,
  code: 'nothing-to-press',
  title: { zh: '没有可催办的环节', en: 'Nothing to press for' },
  detail: {
    zh: '这个问题已销号，或者当前没有可办的环节，不能起草通知。',
    en: 'This problem is closed out, or no step can be taken now, so there is nothing to draft.',
  },
}

const unknownNotice: Fault = {
  status: 404,
  code: 'unknown-notice',
  title: { zh: '没有这份通知', en: 'No such notice' },
  detail: {
    zh: '这个问题没有登记过这个编号的通知，请核对编号。',
    en: 'No notice of this number was logged to this problem; check the number.',
  },
}

export const draftNotice = defineRoute({
  method: 'GET',
  path: '/api/v1/problems/{number}/notices/{notice}.docx',
  id: 'draftNotice',
  summary: 'A reminder or supervision notice as a draft in Word: number blank, no seal, basis and dates filled in.',
  only: 'overseers',
  request: {
    params: z.strictObject({
      number: numberInPath,
      notice: z.union([z.enum(draftKinds), z.string().regex(/^\d{4}-\d{1,6}$/)]).meta({
        description: 'A kind: drafted for what presses today. Or the number of a notice in the ledger, such as 2023-3.',
        example: 'supervision',
      }),
    }),
    query: z.strictObject({
      ledger: ledgerField,
      replyBy: civilDate.optional().meta({ description: 'The last day to answer; left out: as the office has it.' }),
    }),
  },
  answers: { 200: { description: 'The draft.', contentType: DOCX } },
  faults: [404, 422],
  async handle(house, { params: { number, notice }, query }) {
    const ledger = await ledgerFor(house, query.ledger)
    const file = isKind(notice)
      ? await pressing(house, ledger, number, notice, query.replyBy)
      : await draftedNotice(
          { problem: (await findProblem({ ...house, ledger }, number)).number, notice },
          ledger,
          house.documents,
        )
    if (!file) fail(isKind(notice) ? nothingToPress : unknownNotice)
    return ok(Buffer.from(file.bytes), {
      'Content-Type': DOCX,
      'Content-Disposition': `attachment; filename="notice.docx"; filename*=UTF-8''${encodeURIComponent(file.name)}`,
    })
  },
})

const isKind = (notice: string): notice is DraftKind => draftKinds.some((kind) => kind === notice)

/** A notice that nobody has logged, for what presses most today. */
async function pressing(
  house: House,
  ledger: OfficeLedger,
  number: string,
  kind: DraftKind,
  until: CivilDate | undefined,
): Promise<MadeFile | undefined> {
  const { clock, documents } = house
  const found = await findProblem({ ...house, ledger }, number)
  const day = clock.today()
  const standing = standingOf(found, ledger.rulebook, day)
  if (!('assessment' in standing)) return fail(cannotAssess(standing.trouble))
  const { replyWorkingDays, office } = await readPolicy(documents, ledger.name)
  const replyBy = until ?? replyDay(day, replyWorkingDays)
  return noticeFile(found, standing.assessment, { kind, day, replyBy, issuer: office })
}
