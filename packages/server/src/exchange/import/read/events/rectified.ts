import { finding } from '../doubt.ts'
import { type Claims, type Collecting, dayIn, warn } from './collecting.ts'

/** 完成时间, weighed against the status beside it. */
export function readRectified(all: Collecting, status: Claims): void {
  const placed = all.block.one('rectified')
  const said = all.block.one('status')
  if (!placed?.cell) {
    const at = placed ?? said
    if (status === 'done' && at) warn(all, at, withoutDay)
    return
  }
  // What is not completion has no day of completion: the status has said so already.
  if (status === 'partly' || status === 'ongoing') return
  const { on } = dayIn(all, placed)
  if (!on) return
  if (status === 'open') warn(all, placed, contradiction(said?.cell?.text ?? '', on))
  else all.events.push({ event: { type: 'rectified', on }, from: placed })
}

const withoutDay = finding(
  'date-missing',
  '状态为整改完成但没有完成时间，没有登记；请填写完成时间',
  'rectified by its status, but no day is given; it was not recorded',
)

const contradiction = (status: string, on: string) =>
  finding(
    'contradiction',
    `状态“${status}”与完成时间 ${on} 矛盾，没有登记；请核对`,
    `the status “${status}” contradicts the day of completion ${on}; it was not recorded`,
  )
