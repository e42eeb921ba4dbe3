import { isPersonal, type LedgerProblem, maskPersonal } from '@zhenggai/bot'
import type { ProblemNumber } from '@zhenggai/rules'
import type { House } from '../house.ts'
import type { Visit } from '../visit.ts'

type Notes = Pick<House, 'audit' | 'ledger'>
type Visitor = Pick<Visit, 'caller' | 'requestId'>

/** That somebody is given a problem with telephone or identity numbers goes into the audit. What was masked holds none. */
export async function noteReading(house: Notes, visitor: Visitor, problem: LedgerProblem): Promise<void> {
  if (isPersonal(problem)) await note(house, visitor, [problem.number])
}

interface Row {
  readonly number: ProblemNumber
  readonly title: string
}

/** The same for a list, which shows titles only. */
export async function noteList(house: Notes, visitor: Visitor, rows: readonly Row[]): Promise<void> {
  const personal = rows.filter(({ title }) => maskPersonal(title) !== title)
  if (personal.length > 0)
    await note(
      house,
      visitor,
      personal.map(({ number }) => number),
    )
}

const note = (
  { audit, ledger }: Notes,
  { caller, requestId }: Visitor,
  numbers: readonly ProblemNumber[],
): Promise<void> =>
  audit.record({
    by: caller,
    act: 'personal-read',
    subject: `${ledger.name} ${numbers.join(' ')}`,
    request: requestId,
  })

/** That somebody takes a whole ledger away. */
export const noteExport = (
  { audit }: Pick<House, 'audit'>,
  { caller, requestId }: Visitor,
  what: string,
): Promise<void> => audit.record({ by: caller, act: 'exported', subject: what, request: requestId })
