import type { PlacedCell } from '../block.ts'
import { finding } from '../doubt.ts'
import { type Claims, type Collecting, dayIn, lastHeading, warn } from './collecting.ts'
import { saysNo, saysYes } from './status.ts'

/** What the columns 是否销号 and 销号时间 say together. */
interface Said {
  readonly flag: PlacedCell | undefined
  readonly dated: PlacedCell | undefined
  /** The words of the flag. */
  readonly words: string
  readonly day: { readonly on: string; readonly from: PlacedCell } | undefined
  readonly claimed: boolean
  /** A cell has a doubt about its day already. */
  readonly doubted: boolean
}

/** Whether it is closed out, by whatever column says so; an event only with a day. */
export function readClosed(all: Collecting, status: Claims): boolean {
  const said = collect(all)
  if (said.day) return withDay(all, said, said.day, status)
  const claimed = said.claimed || status === 'closed'
  const at = said.dated ?? said.flag ?? all.block.one('status')
  if (claimed && !said.doubted && at) warn(all, at, withoutDay)
  return claimed
}

function collect(all: Collecting): Said {
  const flag = all.block.one('closed')
  const dated = all.block.one('closed-on')
  const words = flag?.cell?.text ?? ''
  const inFlag = flag?.cell && !saysNo(words) && /\d/.test(words) ? dayIn(all, flag) : undefined
  const inColumn = dated?.cell ? dayIn(all, dated) : undefined
  const places = [
    [inColumn, dated],
    [inFlag, flag],
  ] as const
  const day = places.flatMap(([read, from]) => (read?.on && from ? [{ on: read.on, from }] : []))[0]
  return {
    flag,
    dated,
    words,
    day,
    claimed: saysYes(words) || places.some(([read]) => read?.claimed),
    doubted: places.some(([read]) => read && !read.on),
  }
}

function withDay(
  all: Collecting,
  { flag, words }: Said,
  { on, from }: NonNullable<Said['day']>,
  status: Claims,
): boolean {
  if (flag?.cell && saysNo(words)) {
    warn(all, flag, flagSaysNo(flag, words, on))
    return false
  }
  all.events.push({ event: { type: 'closed', on }, from })
  if (status === 'open') {
    const at = flag ?? from
    warn(all, at, statusSaysOpen(all.block.one('status')?.cell?.text ?? '', at, words || on))
  }
  return true
}

const withoutDay = finding(
  'closed-without-date',
  '已销号但没有销号时间，没有登记销号；请填写销号时间',
  'closed out without a day; it was not recorded',
)

const flagSaysNo = (flag: PlacedCell, words: string, on: string) =>
  finding(
    'contradiction',
    `“${lastHeading(flag)}：${words}”与销号时间 ${on} 矛盾，没有登记；请核对`,
    `“${words}” contradicts the day of closing out, ${on}; it was not recorded`,
  )

const statusSaysOpen = (status: string, at: PlacedCell, words: string) =>
  finding(
    'contradiction',
    `状态“${status}”与“${lastHeading(at)}：${words}”矛盾，请核对`,
    `the status “${status}” contradicts that it is closed out`,
  )
