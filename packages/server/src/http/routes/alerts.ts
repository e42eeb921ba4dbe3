import { maskPersonal } from '@zhenggai/bot'
import * as z from 'zod'
import { readPolicy, writePolicy } from '../../alerts/outbox/policies.ts'
import { outboxStates, targetSchema } from '../../alerts/outbox/record.ts'
import { alertPolicySchema } from '../../alerts/policy.ts'
import { alertTexts } from '../../alerts/words/words.ts'
import { ledgerName } from '../../directory/ledger-name.ts'
import { fail } from '../fault.ts'
import { invalidRequest } from '../faults.ts'
import { defineRoute, ok } from '../route.ts'
import { civilDate, number, text } from '../schemas/vocabulary.ts'

const ledger = ledgerName.optional().meta({ description: 'Left out: the default ledger.' })
const notice = z.strictObject({
  id: z.string().meta({ description: 'The same id is never told twice to the same people.' }),
  kind: z.string(),
  problem: number.nullable(),
  units: z.array(z.string()),
  basis: z.enum(['law', 'plan', 'extension', 'house']),
  text,
})

export const previewAlerts = defineRoute({
  method: 'GET',
  path: '/api/v1/alerts',
  id: 'previewAlerts',
  summary:
    'What is reminded of on a day: the notices, the message to the group and, for overseers, the messages to persons.',
  request: {
    query: z.strictObject({
      day: civilDate.optional().meta({ description: 'Today where it is left out.' }),
      ledger,
    }),
  },
  answers: {
    200: {
      description: 'The most urgent first.',
      schema: z.strictObject({
        day: civilDate,
        worked: z.boolean().meta({ description: 'On days off nothing is sent.' }),
        notices: z.array(notice),
        group: z.string().nullable(),
        persons: z.array(z.strictObject({ id: z.string(), name: z.string(), text: z.string() })),
      }),
    },
  },
  async handle(house, { query, overseer }) {
    const shown = overseer ? (words: string) => words : maskPersonal
    const name = query.ledger ?? house.ledger.name
    const { day, worked, notices, group, persons } = await house.alerts
      .of(name)
      .alertsOf(query.day ?? house.clock.today())
    return ok({
      day,
      worked,
      notices: notices.map((one) => ({
        id: one.id,
        kind: one.kind,
        problem: one.problem?.number ?? null,
        units: one.units,
        basis: one.basis.kind,
        text: { zh: shown(alertTexts.zh.notice(one, day)), en: shown(alertTexts.en.notice(one, day)) },
      })),
      group: group ? shown(group.text) : null,
      persons: overseer ? persons.map(({ id, name: called, digest }) => ({ id, name: called, text: digest.text })) : [],
    })
  },
})

const sent = z.strictObject({
  id: z.string(),
  day: civilDate,
  target: targetSchema,
  state: z.enum(outboxStates),
  channel: z.string().nullable(),
  attempts: z.array(
    z.strictObject({ at: z.string(), channel: z.string(), result: z.string(), reason: z.string().nullable() }),
  ),
  problems: z.array(number),
  text: z.string().nullable(),
})

export const listSentAlerts = defineRoute({
  method: 'GET',
  path: '/api/v1/alerts/sent',
  id: 'listSentAlerts',
  summary: 'What was sent to whom between two days, both included, by which channel, and what came back.',
  only: 'overseers',
  request: { query: z.strictObject({ from: civilDate, to: civilDate, ledger }) },
  answers: { 200: { description: 'By day.', schema: z.strictObject({ items: z.array(sent) }) } },
  async handle(house, { query: { from, to, ledger: name = house.ledger.name } }) {
    if (to < from) fail(endsBeforeItBegins)
    const messages = (await house.alerts.of(name).sent(from, to)).filter(({ record }) => record.ledger === name)
    return ok({
      items: messages.map(({ id, record }) => ({
        id,
        day: record.day,
        target: record.target,
        state: record.state,
        channel: record.channel ?? null,
        attempts: record.attempts.map(({ at, channel, result, reason = null }) => ({ at, channel, result, reason })),
        problems: record.problems,
        text: record.text ?? null,
      })),
    })
  },
})

const endsBeforeItBegins = invalidRequest([
  {
    in: 'query',
    pointer: '/to',
    detail: { zh: '早于 from', en: 'lies before from' },
    mend: { zh: '应不早于 from', en: 'give from or a later day' },
  },
])

export const readAlertPolicy = defineRoute({
  method: 'GET',
  path: '/api/v1/alerts/policy',
  id: 'readAlertPolicy',
  summary: 'When a ledger reminds, and by which channels: house policy, not law.',
  request: { query: z.strictObject({ ledger }) },
  answers: { 200: { description: 'The arrangement.', schema: alertPolicySchema } },
  handle: async (house, { query }) => ok(await readPolicy(house.documents, query.ledger ?? house.ledger.name)),
})

export const writeAlertPolicy = defineRoute({
  method: 'PUT',
  path: '/api/v1/alerts/policy',
  id: 'writeAlertPolicy',
  summary: 'Replaces the arrangement of a ledger. What is left out is as usual.',
  only: 'administrators',
  request: { query: z.strictObject({ ledger }), body: alertPolicySchema },
  answers: { 200: { description: 'The arrangement as it is now.', schema: alertPolicySchema } },
  faults: [503],
  async handle({ documents, ledger, audit }, { query: { ledger: name = ledger.name }, body, caller, requestId }) {
    await audit.record({ by: caller, act: 'policy-changed', subject: name, request: requestId })
    return ok(await writePolicy(documents, name, body))
  },
})
