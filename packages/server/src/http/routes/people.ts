import * as z from 'zod'
import { wordsOf } from '../../audit/words-of.ts'
import { personFields, personId } from '../../directory/person-schema.ts'
import { fail } from '../fault.ts'
import { defineRoute, ok } from '../route.ts'

const { liaison, delegate, ...fields } = personFields
const body = z.strictObject({
  ...fields,
  role: fields.role.meta({
    description: 'What a `unit` person may log follows from the part of the unit in each problem.',
  }),
  unit: fields.unit.meta({ description: 'The official name, as the problems name it.' }),
  liaison: liaison.meta({ description: 'The liaison of the unit (联络员), who is mentioned in alerts.' }),
  delegate: delegate.meta({ description: 'Who acts for this person, up to and including a day.' }),
})
const person = z.strictObject({ id: z.string(), ...body.shape }).meta({ id: 'Person' })
const params = z.strictObject({
  id: personId.meta({
    description: 'As the channel names them: a WeCom id, `user` of a message, or the name of a token.',
  }),
})

export const listPeople = defineRoute({
  method: 'GET',
  path: '/api/v1/people',
  id: 'listPeople',
  summary: 'Who is who. With an empty directory, people on this machine count as the office.',
  only: 'overseers',
  request: {},
  answers: { 200: { description: 'Ordered by id.', schema: z.strictObject({ items: z.array(person) }) } },
  async handle({ directory, audit }, { caller, requestId }) {
    await audit.record({ by: caller, act: 'people-read', request: requestId })
    return ok({ items: await directory.people() })
  },
})

export const putPerson = defineRoute({
  method: 'PUT',
  path: '/api/v1/people/{id}',
  id: 'putPerson',
  summary: 'Enters a person, or replaces the entry with this id.',
  only: 'administrators',
  request: { params, body },
  answers: { 200: { description: 'The entry as it is now.', schema: person } },
  faults: [503],
  async handle({ directory, audit, log }, { params, body, caller, requestId }) {
    const entry = { id: params.id, ...body }
    await audit.record({ by: caller, act: 'person-entered', subject: wordsOf(entry), request: requestId })
    await directory.put(entry)
    log.info({ requestId, by: caller, person: entry.id, role: entry.role }, 'a person was entered')
    return ok(entry)
  },
})

export const removePerson = defineRoute({
  method: 'DELETE',
  path: '/api/v1/people/{id}',
  id: 'removePerson',
  summary: 'Takes a person out of the directory. What they logged stays.',
  only: 'administrators',
  request: { params },
  answers: { 200: { description: 'The entry as it was.', schema: person } },
  faults: [404, 503],
  async handle({ directory, audit, log }, { params, caller, requestId }) {
    const entry = (await directory.person(params.id)) ?? fail(unknownPerson(params.id))
    await audit.record({ by: caller, act: 'person-removed', subject: wordsOf(entry), request: requestId })
    await directory.remove(params.id)
    log.info({ requestId, by: caller, person: entry.id }, 'a person was taken out')
    return ok(entry)
  },
})

const unknownPerson = (id: string) => ({
  status: 404,
  code: 'unknown-person',
  title: { zh: '名册里没有这个人', en: 'No such person' },
  detail: { zh: `名册里没有“${id}”，请核对编号。`, en: `There is no “${id}” in the directory; check the id.` },
})
