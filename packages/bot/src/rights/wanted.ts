import { type Assessment, eventName, type Rulebook, type Text } from '@zhenggai/rules'
import type { LedgerProblem, Write } from '../ledger/ledger.ts'
import { type Loggers, loggersOf } from './loggers.ts'
import type { Wanted } from './refusals.ts'
import { whoLogs } from './who-logs.ts'

/** The problem that a write is about, judged on the day. */
export interface Subject {
  readonly record: LedgerProblem
  readonly rulebook: Rulebook
  readonly assessment: Assessment
}

const byOffice: Readonly<Record<'register' | 'amend', Text>> = {
  register: { zh: '新增问题', en: 'register a problem' },
  amend: { zh: '修改问题资料', en: 'change the data of a problem' },
}

/** Of the log of several events, the one that matters. */
export function wanted(write: Write, on: Subject | undefined, type?: string): Wanted {
  const office: Loggers = { kind: 'office' }
  const problem = on?.record.problem ?? {}
  if (write.kind === 'register' || write.kind === 'amend')
    return { what: byOffice[write.kind], who: whoLogs(office, problem) }
  if (write.kind === 'undo') return { what: { zh: '撤销这条登记', en: 'undo this entry' }, who: whoUndoes(write, on) }
  const id = type ?? write.events[0]?.type ?? ''
  const name = on && id !== '' ? nameOf(id, on) : undefined
  const loggers: Loggers = on && name ? loggersOf({ type: id }, on.assessment) : { kind: on ? 'answering' : 'office' }
  return {
    what: name ? { zh: `登记“${name.zh}”`, en: `log “${name.en}”` } : { zh: '登记', en: 'log anything' },
    who: whoLogs(loggers, problem),
  }
}

const nameOf = (type: string, { assessment, rulebook }: Subject): Text | undefined =>
  assessment.steps.find(({ id }) => id === type)?.action ?? eventName(rulebook, type)

/** Whoever logged it. */
function whoUndoes({ entries }: Extract<Write, { kind: 'undo' }>, on: Subject | undefined): Text {
  const writers = on?.record.history.flatMap(({ id, writer }) => (entries.includes(id) ? [writer] : [])) ?? []
  const names = [...new Set(writers.map(({ name, user }) => name ?? user))]
  const office = whoLogs({ kind: 'office' }, {})
  return { zh: [...names, office.zh].join('或'), en: [...names, office.en].join(' or ') }
}
