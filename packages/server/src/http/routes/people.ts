import * as z from 'zod'
import { personFields, personId } from '../../directory/person-schema.ts'
import { fail } from '../fault.ts'
import { defineRoute, ok } from '../route.ts'
import { requireManager } from '../writers.ts'

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
  request: {},
  answers: { 200: { description: 'Ordered by id.', schema: z.strictObject({ items: z.array(person) }) } },
  handle: async ({ directory }) => ok({ items: await directory.people() }),
})

export const putPerson = defineRoute({
  method: 'PUT',
  path: '/api/v1/people/{id}',
  id: 'putPerson',
  summary: 'Enters a person, or replaces the entry with this id.',
  request: { params, body },
  answers: { 200: { description: 'The entry as it is now.', schema: person } },
  faults: [503],
  async handle(house, { params, body, caller }) {
    await requireManager(house, caller)
    const entry = { id: params.id, ...body }
    await house.directory.put(entry)
    house.log.info({ by: caller, person: entry }, 'a person was entered')
    return ok(entry)
  },
})

export const removePerson = defineRoute({
  method: 'DELETE',
  path: '/api/v1/people/{id}',
  id: 'removePerson',
  summary: 'Takes a person out of the directory. What they logged stays.',
  request: { params },
  answers: { 200: { description: 'The entry as it was.', schema: person } },
  faults: [404, 503],
  async handle(house, { params, caller }) {
    await requireManager(house, caller)
    const entry = (await house.directory.person(params.id)) ?? fail(unknownPerson(params.id))
    await house.directory.remove(params.id)
    house.log.info({ by: caller, person: entry }, 'a person was taken out')
    return ok(entry)
  },
})

const unknownPerson = (id: string) => ({
  status: 404,
  code: 'unknown-person',
  title: { zh: '名册里没有这个人', en: 'No such person' },
  detail: { zh: `名册里没有“${id}”，请核对编号。`, en: `There is no “${id}” in the directory; check the id.` },
})
