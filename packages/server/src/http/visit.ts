import { ledgerSeenBy, overseesLedger, type Person, roleLabels, seenBy, type Viewers } from '@zhenggai/bot'
import type { Text } from '@zhenggai/rules'
import { identifyClient } from '../directory/identify.ts'
import type { OfficeLedger } from '../ledger/ledger.ts'
import { admitVisitor } from './admit-visitor.ts'
import type { RouteContext } from './context.ts'
import { type Fault, fail } from './fault.ts'
import type { House } from './house.ts'

/** For whom something is that not everybody gets who is let in: `overseers` are administrators, the office and leaders. */
export type Only = 'overseers' | 'administrators'

export interface Visit {
  /** The name beside the token; without tokens `local`. */
  readonly caller: string
  readonly requestId: string
  /** Sees who is who, and every number. */
  readonly overseer: boolean
  /** Its ledgers show what this visitor may see. */
  readonly house: House
}

/**
 * Lets somebody in.
 * @throws {HttpFault} 401, 403, 429.
 */
export async function visit(house: House, ctx: RouteContext, only?: Only): Promise<Visit> {
  const caller = await admitVisitor(house, ctx)
  const { requestId } = ctx.state
  const { who, standsFor } = await identifyClient(house.directory, caller, house.clock.today())
  if (only && !passes(only, who)) fail(keptFor(only, who))
  const viewers = [who, ...standsFor]
  return {
    caller,
    requestId,
    overseer: who !== undefined && overseesLedger(who),
    house: houseSeenBy(viewers, house, { requestId, by: caller }),
  }
}

const passes = (only: Only, who: Person | undefined): boolean =>
  who !== undefined && (only === 'administrators' ? who.role === 'admin' : overseesLedger(who))

interface Request {
  readonly requestId: string
  readonly by: string
}

function houseSeenBy(viewers: Viewers, house: House, request: Request): House {
  const seen = (ledger: OfficeLedger): OfficeLedger => ({
    ...ledgerSeenBy(viewers, ledger),
    at: (clock) => seen(ledger.at(clock)),
    async write(write, writer, key) {
      const written = await ledger.write(write, writer, key)
      if (!written.ok) return written
      const { problem, entries, repeated } = written
      const ids = entries.map(({ id }) => id)
      house.log.info({ ...request, ledger: ledger.name, number: problem.number, entries: ids, repeated }, 'written')
      return { ...written, problem: seenBy(viewers, problem) }
    },
  })
  return { ...house, ledger: seen(house.ledger), ledgerOf: (name) => seen(house.ledgerOf(name)) }
}

/** What hangs on a wall is read by everybody. */
export const asOnTheWall = (house: House): House => ({
  ...house,
  ledger: ledgerSeenBy([], house.ledger),
  ledgerOf: (name) => ledgerSeenBy([], house.ledgerOf(name)),
})

const whoMay: Readonly<Record<Only, Text>> = {
  overseers: { zh: '管理员、推长办和领导', en: 'Administrators, the office and leaders' },
  administrators: { zh: '管理员', en: 'Administrators' },
}

function keptFor(only: Only, who: Person | undefined): Fault {
  const { zh, en } = whoMay[only]
  const role = who && roleLabels[who.role]
  return {
    status: 403,
    code: 'not-allowed',
    title: { zh: '没有这项权限', en: 'Not allowed' },
    detail: {
      zh: `这里只对${zh}开放，${role ? `您在名册里是${role.zh}` : '您在名册里的登记不能读取'}。需要的话，请管理员办理或者更改名册。`,
      en: `This is for: ${en.toLowerCase()}. ${role ? `You are entered as: ${role.en}` : 'Your entry in the directory cannot be read'}. Ask an administrator to do it or to change your entry.`,
    },
  }
}
