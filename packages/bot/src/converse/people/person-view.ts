import type { Text } from '@zhenggai/rules'
import type { Person } from '../../directory/person.ts'
import { fullDay as englishDay } from '../../reply/en/words.ts'
import type { DraftView, FieldChange } from '../../reply/view.ts'
import { fullDay as chineseDay } from '../../reply/zh/words.ts'
import { roleLabels } from '../../rights/refusals.ts'

const fields: readonly (readonly [Text, (person: Person) => Text | string | null])[] = [
  [{ zh: '姓名', en: 'name' }, ({ name }) => name ?? null],
  [{ zh: '单位', en: 'unit' }, ({ unit }) => unit ?? null],
  [{ zh: '身份', en: 'role' }, ({ role }) => roleLabels[role]],
  [{ zh: '联络员', en: 'liaison' }, ({ liaison }) => (liaison ? { zh: '是', en: 'yes' } : null)],
  [{ zh: '代办人', en: 'delegate' }, ({ delegate }) => (delegate ? delegateText(delegate) : null)],
]

const delegateText = ({ id, until }: NonNullable<Person['delegate']>): Text => ({
  zh: `${id}（到${chineseDay(until)}）`,
  en: `${id} (until ${englishDay(until)})`,
})

/** An entry of the directory, before → after. */
export function personView(
  before: Person | null,
  after: Person,
  opens: boolean,
): Extract<DraftView, { kind: 'person' }> {
  const changes = fields
    .map(([label, value]): FieldChange => ({ label, from: before && value(before), to: value(after) }))
    .filter(({ from, to }) => JSON.stringify(from) !== JSON.stringify(to))
  return { kind: 'person', id: after.id, changes, opens }
}
