import type { Person } from '@zhenggai/bot'
import type { CivilDate } from '@zhenggai/rules'
import type { Directory } from '../../directory/directory.ts'
import type { Notice } from '../notice.ts'

/** What concerns one person. */
export interface Share {
  readonly notices: readonly Notice[]
  /** For whom they stand in. */
  readonly onBehalfOf: readonly string[]
}

/** What only the office can decide or mend. */
const forTheOffice = new Set<Notice['kind']>(['proposal', 'target', 'look-backs', 'unclassified', 'no-unit', 'trouble'])

/**
 * Who is concerned by which notices: the liaisons of the units that act, and the office for what it decides. Who has a
 * delegate on that day is left out; the delegate gets it.
 */
export async function sharesOf(
  directory: Pick<Directory, 'liaisonsOf' | 'people'>,
  notices: readonly Notice[],
  day: CivilDate,
): Promise<ReadonlyMap<string, Share>> {
  const office = (await directory.people()).filter(({ role }) => role === 'office')
  const liaisons = new Map<string, readonly Person[]>()
  for (const unit of new Set(notices.flatMap(({ units }) => units)))
    liaisons.set(unit, await directory.liaisonsOf(unit))
  const shares = new Map<string, { notices: Set<Notice>; onBehalfOf: Set<string> }>()
  for (const notice of notices) {
    const people = new Set(notice.units.flatMap((unit) => liaisons.get(unit) ?? []))
    if (forTheOffice.has(notice.kind)) for (const person of office) people.add(person)
    for (const person of people) give(person, notice)
  }
  return new Map(
    [...shares].map(([id, share]) => [id, { notices: [...share.notices], onBehalfOf: [...share.onBehalfOf] }]),
  )

  function give({ id, name, delegate }: Person, notice: Notice): void {
    const standIn = delegate && delegate.until >= day ? delegate.id : undefined
    const share = shares.get(standIn ?? id) ?? { notices: new Set(), onBehalfOf: new Set() }
    shares.set(standIn ?? id, share)
    share.notices.add(notice)
    if (standIn !== undefined) share.onBehalfOf.add(name ?? id)
  }
}
