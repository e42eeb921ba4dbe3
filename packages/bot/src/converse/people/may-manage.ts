import type { Person } from '../../directory/person.ts'
import type { Refusal } from '../../ledger/ledger.ts'
import type { Turn } from '../turn.ts'

/**
 * Why the writer may not enter this person; null when they may. An administrator enters anybody; everybody names their own
 * delegate; with an empty directory the office begins it.
 */
export async function mayManage({ ports, message }: Turn, person: Person): Promise<Refusal | null> {
  const { who, people } = ports
  if (!people) return unavailable
  if (who?.role === 'admin') return null
  const all = await people.all()
  if (all.length === 0 && who?.role === 'office') return null
  const known = all.find(({ id }) => id === message.user)
  const isOwnDelegate = known && same({ ...known, delegate: person.delegate }, person)
  return isOwnDelegate ? null : onlyAdministrators(all.filter(({ role }) => role === 'admin'))
}

const same = (a: Person, b: Person): boolean =>
  a.id === b.id && a.name === b.name && a.unit === b.unit && a.role === b.role && a.liaison === b.liaison

const unavailable: Refusal = {
  code: 'not-allowed',
  text: {
    zh: '这里不能管理名册，请管理员用 npm run admin -- people 办理。',
    en: 'The directory cannot be managed here; an administrator does it with npm run admin -- people.',
  },
}

function onlyAdministrators(admins: readonly Person[]): Refusal {
  const names = admins.map(({ name, id }) => name ?? id)
  return {
    code: 'not-allowed',
    text: {
      zh: `名册由管理员${names.length > 0 ? `（${names.join('、')}）` : ''}管理；您可以给自己指定代办人。`,
      en: `Only an administrator${names.length > 0 ? ` (${names.join(', ')})` : ''} manages the directory; you can name a delegate for yourself.`,
    },
  }
}
