import { finding } from '../doubt.ts'
import { addStep, type Claims, type Collecting, dayIn, warn } from './collecting.ts'
import { saysNo, saysYes } from './status.ts'

/** 回头看 and 是否反弹: a relapse, or a look-back that found none. */
export function readLookBack(all: Collecting, status: Claims): void {
  const placed = all.block.one('look-back')
  const relapse = all.block.one('relapsed')
  const { on } = placed?.cell ? dayIn(all, placed, '“回头看”时间') : {}
  const words = wordsOf(all)
  if (saysYes(words.relapsed) || CAME_BACK.test(words.result) || (status === 'relapsed' && !relapse?.cell)) {
    addRelapse(all, on)
    return
  }
  if (!placed || !on) return
  const isDenied = relapse?.cell !== undefined && saysNo(words.relapsed)
  const note = words.result || (isDenied || /[未无]反弹|没有反弹/.test(words.lookBack) ? '未反弹' : undefined)
  addStep(all, placed, 'look-back', on, note)
}

const CAME_BACK = /(?<![未无有])反弹/

const wordsOf = ({ block }: Collecting) => ({
  relapsed: block.one('relapsed')?.cell?.text ?? '',
  result: block.one('look-back-result')?.cell?.text ?? '',
  lookBack: block.one('look-back')?.cell?.text ?? '',
})

/** @param lookedBackOn the day of the look-back that found it. */
function addRelapse(all: Collecting, lookedBackOn: string | undefined): void {
  const relapse = all.block.one('relapsed')
  const from = relapse ?? all.block.one('look-back') ?? all.block.one('status')
  if (!from) return
  const ownDay = relapse?.cell && /\d/.test(relapse.cell.text) ? dayIn(all, relapse).on : undefined
  const on = ownDay ?? lookedBackOn
  if (on) all.events.push({ event: { type: 'relapsed', on }, from })
  else warn(all, from, withoutDay)
}

const withoutDay = finding(
  'date-missing',
  '写明反弹但没有日期，没有登记；请填写“回头看”时间',
  'a relapse without a day was not recorded',
)
