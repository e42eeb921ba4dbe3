import { addDays, chinaCalendar, workingDays } from '@zhenggai/rules'
import * as z from 'zod'
import { readPolicy } from '../../alerts/outbox/policies.ts'
import { docxOf } from '../../exchange/notices/docx.ts'
import { draftKinds, draftOf, pressedStep } from '../../exchange/notices/draft.ts'
import { type Fault, fail } from '../fault.ts'
import { cannotAssess } from '../faults.ts'
import { defineRoute, ok } from '../route.ts'
import { civilDate, numberInPath } from '../schemas/vocabulary.ts'
import { standingOf } from '../views/standing.ts'
import { findProblem } from './find-problem.ts'

const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'
const names = { reminder: '催办通知', supervision: '督办通知' } as const

const nothingToPress: Fault = {
  status: 422,
  code: 'nothing-to-press',
  title: { zh: '没有可催办的环节', en: 'Nothing to press for' },
  detail: {
    zh: '这个问题已销号，或者当前没有可办的环节，不能起草通知。',
    en: 'This problem is closed out, or no step can be taken now, so there is nothing to draft.',
  },
}

export const draftNotice = defineRoute({
  method: 'GET',
  path: '/api/v1/problems/{number}/notices/{kind}.docx',
  id: 'draftNotice',
  summary: 'A reminder or supervision notice as a draft in Word: number blank, no seal, basis and dates filled in.',
  request: {
    params: z.strictObject({ number: numberInPath, kind: z.enum(draftKinds) }),
    query: z.strictObject({
      replyBy: civilDate.optional().meta({ description: 'The last day to answer; left out: as the office has it.' }),
    }),
  },
  answers: { 200: { description: 'The draft.', contentType: DOCX } },
  faults: [404, 422],
  async handle(house, { params: { number, kind }, query }) {
    const found = await findProblem(house, number)
    const day = house.clock.today()
    const standing = standingOf(found, house.ledger.rulebook, day)
    if (!('assessment' in standing)) return fail(cannotAssess(standing.trouble))
    const { assessment } = standing
    const step = pressedStep(assessment) ?? fail(nothingToPress)
    const { replyWorkingDays, office } = await readPolicy(house.documents, house.ledger.name)
    const replyBy = query.replyBy ?? replyDay(day, replyWorkingDays)
    const draft = draftOf({ kind, problem: found.problem, assessment, day, replyBy, issuer: office }, step)
    const name = encodeURIComponent(`${number}号${names[kind]}（草稿）.docx`)
    return ok(Buffer.from(await docxOf(draft)), {
      'Content-Type': DOCX,
      'Content-Disposition': `attachment; filename="notice.docx"; filename*=UTF-8''${name}`,
    })
  },
})

function replyDay(day: string, count: number): string {
  const counted = workingDays.add(chinaCalendar, day, count)
  return counted.ok ? counted.date : addDays(day, count)
}
