import { commands } from '../commands/commands.ts'
import type { Intent } from '../commands/intent.ts'
import type { Refusal, Write } from '../ledger/ledger.ts'
import { type Permission, permission } from '../rights/acting.ts'
import { mayTry } from '../rights/may-write.ts'
import { readsOnly, stranger } from '../rights/refusals.ts'
import { type Subject, wanted } from '../rights/wanted.ts'
import { judge } from './answer/standing.ts'
import { findProblems } from './find-problems.ts'
import type { Turn } from './turn.ts'

/** Whether the writer may do this, on the record as it is now. Asked before anything is proposed, and again before it is written. */
export async function permit(turn: Turn, write: Write): Promise<Permission> {
  const { who, standsFor = [] } = turn.ports
  const found = permission(who, standsFor, write, await subjectOf(turn, write))
  return who || found.allowed ? found : { allowed: false, refusal: withId(turn, found.refusal) }
}

/** Whoever is not in the directory has to tell an administrator their id, which only the channel knows. */
const withId = ({ message: { user } }: Turn, { code, text: { zh, en } }: Refusal): Refusal => ({
  code,
  text: { zh: `${zh}您的编号是“${user}”。`, en: `${en} Your id is “${user}”.` },
})

async function subjectOf({ ports, today }: Turn, write: Write): Promise<Subject | undefined> {
  const record = write.kind === 'register' ? undefined : await ports.ledger.read(write.number)
  return record && judge(ports.ledger, record, today)
}

/** Why somebody who may write nothing at all is not even asked back; null for everybody else. */
export async function refuseOutright(turn: Turn, intent: Intent): Promise<Refusal | null> {
  const { who, standsFor = [] } = turn.ports
  if (!commands.some((one) => one.intent === intent && one.kind === 'write')) return null
  if ([who, ...standsFor].some(mayTry)) return null
  const write = likely(intent, turn)
  const subject = wanted(write, await soleSubject(turn))
  return who ? readsOnly(who, subject) : withId(turn, stranger(subject))
}

function likely(intent: Intent, { reading }: Turn): Write {
  const number = reading.numbers[0] ?? 0
  if (intent === 'register') return { kind: 'register', rulebook: '', facts: { title: '' } }
  if (intent === 'amend') return { kind: 'amend', number, changes: {} }
  return { kind: 'log', number, events: [{ type: intent === 'log-progress' ? 'progress' : '', on: '' }] }
}

async function soleSubject(turn: Turn): Promise<Subject | undefined> {
  const { records } = await findProblems(turn)
  const [record, another] = records
  return record && !another ? judge(turn.ports.ledger, record, turn.today) : undefined
}
