import type { Text } from '@zhenggai/rules'
import type { Person } from '../../directory/person.ts'
import { type BindingSlots, readBinding } from '../../interpret/slots/binding.ts'
import { say } from '../../reply/texts.ts'
import type { Draft, Item } from '../memory.ts'
import { propose } from '../propose/propose.ts'
import { type Answer, answer, type Turn } from '../turn.ts'
import { mayManage } from './may-manage.ts'
import { personView } from './person-view.ts'

const intent = 'amend'

/** “绑定 @张三 县水务局 联络员”, “委托王五代我到7月1日”: who somebody will be in the directory, shown before → after. */
export async function proposePerson(turn: Turn): Promise<Answer> {
  const { people, who } = turn.ports
  const slots = readBinding(turn.reading, turn.today)
  const all = (await people?.all()) ?? []
  const before = subject(turn, slots, all)
  if ('reason' in before) return refused(turn, before.reason)
  const after = changed(before.person, slots, all)
  if ('reason' in after) return refused(turn, after.reason)
  const refusal = await mayManage(turn, after.person)
  if (refusal) return refused(turn, refusal.text)
  const known = all.find(({ id }) => id === after.person.id) ?? null
  const opens = all.length === 0 && who !== undefined && after.person.id !== who.id
  const first: Person | null = opens ? { ...who, role: 'admin' } : null
  const draft: Draft = { kind: 'person', person: after.person, first }
  const shown = personView(known, after.person, opens)
  if (shown.changes.length === 0) return answer(turn, 'write', intent, [say('alreadyEntered', { id: after.person.id })])
  const item: Item = { draft, shown, version: null }
  return propose(turn, intent, [item])
}

const refused = (turn: Turn, reason: Text): Answer =>
  answer(turn, 'write', intent, [say('refused', { reasons: [reason] })])

type Found = { readonly person: Person } | { readonly reason: Text }

/** Whose entry changes: the one who is named; a delegation changes one's own. */
function subject({ ports, message }: Turn, { act, person: name }: BindingSlots, all: readonly Person[]): Found {
  if (act === 'delegate' || act === 'recall') {
    const me = all.find(({ id }) => id === message.user) ?? (all.length === 0 ? ports.who : undefined)
    return me ? { person: me } : { reason: notEntered(message.user) }
  }
  if (name === null) return { reason: nobodyNamed }
  const meant = byName(name, all)
  if (meant.length > 1) return { reason: severalOf(name, meant) }
  return { person: meant[0] ?? { id: name, role: 'viewer' } }
}

const byName = (name: string, all: readonly Person[]): readonly Person[] => {
  const byId = all.filter(({ id }) => id === name)
  return byId.length > 0 ? byId : all.filter((person) => person.name === name)
}

/** The entry as it will be. What is not said stays as it is. */
function changed(person: Person, { act, ...said }: BindingSlots, all: readonly Person[]): Found {
  const { delegate: _, ...withoutDelegate } = person
  if (act === 'recall') return { person: withoutDelegate }
  if (act === 'delegate') return withDelegate(withoutDelegate, said, all)
  if (act === 'unbind') {
    const { unit: __, liaison: ___, ...rest } = withoutDelegate
    return { person: { ...rest, role: 'viewer' } }
  }
  if (said.unit === null && said.role === null) return { reason: nothingSaid }
  const role = said.role ?? (said.unit === null ? person.role : 'unit')
  return {
    person: {
      ...person,
      role,
      ...(said.unit !== null && { unit: said.unit }),
      ...(said.liaison && { liaison: true as const }),
    },
  }
}

function withDelegate(
  person: Person,
  { person: name, until }: Pick<BindingSlots, 'person' | 'until'>,
  all: readonly Person[],
): Found {
  if (name === null) return { reason: nobodyNamed }
  if (!until?.certain) return { reason: untilWhen }
  const [delegate, another] = byName(name, all)
  if (another) return { reason: severalOf(name, byName(name, all)) }
  if (!delegate) return { reason: notEntered(name) }
  if (delegate.id === person.id) return { reason: oneself }
  return { person: { ...person, delegate: { id: delegate.id, until: until.date } } }
}

const nobodyNamed: Text = {
  zh: '没有说是谁。例如：“绑定 @张三 县水务局 联络员”“委托 @王五 代我到7月1日”。',
  en: 'Nobody is named. For example: “bind @Zhang to 县水务局 as liaison”, “delegate to @Wang until 1 July”.',
}
const nothingSaid: Text = {
  zh: '没有说绑定到哪个单位，或者是什么身份（管理员、推长办人员、领导、单位人员、查看人员）。单位要写台账里的名称。',
  en: 'Neither a unit nor a role (administrator, office, leader, unit, viewer) is named. Units go by their names in the ledger.',
}
const untilWhen: Text = {
  zh: '委托要写明到哪一天为止，例如：“委托 @王五 代我到7月1日”。',
  en: 'A delegation needs its last day, for example: “delegate to @Wang until 1 July”.',
}
const oneself: Text = { zh: '不能委托给自己。', en: 'One cannot be one’s own delegate.' }
const notEntered = (id: string): Text => ({
  zh: `名册里没有“${id}”，请先由管理员登记。`,
  en: `“${id}” is not in the directory; an administrator has to enter them first.`,
})
const severalOf = (name: string, all: readonly Person[]): Text => ({
  zh: `名册里有${all.length}个“${name}”，请用编号：${all.map(({ id }) => id).join('、')}。`,
  en: `There are ${all.length} people called “${name}”; use an id: ${all.map(({ id }) => id).join(', ')}.`,
})
