import * as z from 'zod'
import { ledgerField } from '../../directory/ledger-name.ts'
import { deadlines } from '../../exchange/calendar/deadlines.ts'
import { createFeed, type Feed, feedOf, feedSchema, listFeeds, revokeFeed } from '../../exchange/calendar/feeds.ts'
import { toIcs } from '../../exchange/calendar/ics.ts'
import { DEFAULT_LEDGER } from '../../ledger/ledger.ts'
import { fail } from '../fault.ts'
import { notFound } from '../faults.ts'
import type { House } from '../house.ts'
import { ledgerFor } from '../ledger-of.ts'
import { defineRoute, ok } from '../route.ts'
import { asOnTheWall } from '../visit.ts'

const described = z.strictObject({ id: z.string(), ...feedSchema.shape }).meta({ id: 'Calendar' })

export const createCalendar = defineRoute({
  method: 'POST',
  path: '/api/v1/calendars',
  id: 'createCalendar',
  summary:
    'A calendar feed of the deadlines of a unit or a person; of neither: of the whole ledger. The address is told once.',
  only: 'administrators',
  request: {
    body: z.strictObject({
      unit: z
        .string()
        .trim()
        .min(1)
        .max(100)
        .optional()
        .meta({ description: 'The official name, as the problems name it.' }),
      person: z.string().trim().min(1).max(200).optional().meta({ description: 'As the directory knows them.' }),
      ledger: ledgerField,
    }),
  },
  answers: {
    201: {
      description: 'Whoever has the address sees the deadlines, until it is revoked.',
      schema: z.strictObject({ id: z.string(), secret: z.string(), path: z.string() }),
    },
  },
  faults: [404, 503],
  async handle(house, { body: { unit, person, ledger: named }, caller, requestId }) {
    const { name: ledger } = await ledgerFor(house, named)
    if (person !== undefined && !(await house.directory.person(person))) fail(notFound(person))
    const feed: Feed = { ledger, at: house.clock.now(), by: caller, ...(unit && { unit }), ...(person && { person }) }
    const subject = [ledger, unit, person].filter((part) => part !== undefined).join(' ')
    await house.audit.record({ by: caller, act: 'calendar-created', subject, request: requestId })
    const { id, secret } = await createFeed(house.documents, feed)
    return { status: 201, body: { id, secret, path: `/calendar/${secret}.ics` } }
  },
})

export const listCalendars = defineRoute({
  method: 'GET',
  path: '/api/v1/calendars',
  id: 'listCalendars',
  summary: 'The calendar feeds that can be opened. Their addresses are kept nowhere.',
  only: 'administrators',
  request: {},
  answers: { 200: { description: 'All of them.', schema: z.strictObject({ items: z.array(described) }) } },
  handle: async ({ documents }) => ok({ items: await listFeeds(documents) }),
})

export const revokeCalendar = defineRoute({
  method: 'DELETE',
  path: '/api/v1/calendars/{id}',
  id: 'revokeCalendar',
  summary: 'Revokes a calendar feed: its address opens nothing any more.',
  only: 'administrators',
  request: { params: z.strictObject({ id: z.string().regex(/^[0-9a-f]{64}$/) }) },
  answers: { 200: { description: 'It is revoked.', schema: z.strictObject({ revoked: z.string() }) } },
  faults: [404, 503],
  async handle(house, { params: { id }, caller, requestId }) {
    await house.audit.record({ by: caller, act: 'calendar-revoked', subject: id, request: requestId })
    return (await revokeFeed(house.documents, id)) ? ok({ revoked: id }) : fail(notFound(id))
  },
})

/** Calendar programs send no token: the address itself is the secret. */
export const readCalendar = defineRoute({
  method: 'GET',
  path: '/calendar/{file}',
  id: 'readCalendar',
  summary: 'A calendar feed (RFC 5545): open steps with their days, and recurring duties.',
  open: true,
  request: {
    params: z.strictObject({
      file: z
        .string()
        .regex(/^[\w-]{32}\.ics$/)
        .meta({ description: 'The secret, followed by `.ics`.' }),
    }),
  },
  answers: { 200: { description: 'The calendar as it is now.', contentType: 'text/calendar' } },
  faults: [404],
  async handle(open, { params: { file } }) {
    // Whoever has the address sees it.
    const house = asOnTheWall(open)
    const feed = await feedOf(house.documents, file.replace(/\.ics$/, ''))
    if (!feed) return fail(notFound(`/calendar/${file}`))
    return ok(await feedText(house, feed), {
      'Content-Type': 'text/calendar; charset=utf-8',
      'Cache-Control': 'private, no-store',
      'Referrer-Policy': 'no-referrer',
    })
  },
})

async function feedText(house: House, { ledger: name, unit, person: id }: Feed): Promise<string> {
  const ledger = house.ledgerOf(name)
  const person = id === undefined ? undefined : await house.directory.person(id)
  // Somebody who has left the directory, or has no unit there, has no deadlines.
  const isGone = id !== undefined && !person
  const seesAll = person !== undefined && person.role !== 'unit'
  const shown = unit ?? (seesAll ? undefined : person?.unit)
  const all = isGone || (person && !seesAll && !person.unit) ? [] : await ledger.all()
  const found = deadlines({
    ledger: name,
    problems: all,
    rulebook: ledger.rulebook,
    today: house.clock.today(),
    unit: shown,
  })
  const whose = shown ?? person?.name ?? ''
  const label = ['整改期限', name === DEFAULT_LEDGER ? '' : name, whose].filter((word) => word !== '').join(' ')
  return toIcs(label, found, house.clock.now())
}
