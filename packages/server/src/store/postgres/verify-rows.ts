import type { Pool } from 'pg'
import { type Alteration, alterationOf } from '../alteration.ts'
import type { Damaged } from '../errors.ts'
import type { StoredProblem } from '../stored-problem.ts'
import { BEGINNING, changesSince, isDamaged, readProblems } from './read-problems.ts'

const AT_ONCE = 500

/** Reads every row of a ledger, and compares each history with the hash by which it ended. */
export async function verifyRows(pool: Pool, ledger: string): Promise<readonly Alteration[]> {
  const heads = (await changesSince(pool, ledger, BEGINNING))?.heads ?? []
  const found: Alteration[] = []
  for (let i = 0; i < heads.length; i += AT_ONCE) {
    const some = heads.slice(i, i + AT_ONCE)
    const problems = await readProblems(
      pool,
      ledger,
      some.map(({ number }) => number),
    )
    for (const { number, head } of some) {
      const alteration = alterationIn(problems.get(number), head)
      if (alteration) found.push(alteration)
    }
  }
  return found
}

/** A record that is gone meanwhile was a sample. */
function alterationIn(record: StoredProblem | Damaged | undefined, head: string): Alteration | undefined {
  if (!record) return undefined
  if (isDamaged(record)) return { number: record.number, position: 0, entry: undefined, why: record.why }
  return alterationOf(record, head, 'zhenggai.entries')
}
