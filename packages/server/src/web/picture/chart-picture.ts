import type { LedgerProblem } from '@zhenggai/bot'
import type { CivilDate, Language } from '@zhenggai/rules'
import type { House } from '../../http/house.ts'
import { matching } from '../../http/views/matching.ts'
import { byUrgency, chartOf, countsOf } from '../chart/chart.ts'
import { pngOf } from './png.ts'
import { chartSvg } from './svg.ts'

/** More would not be read on a phone. */
const MOST_ROWS = 30

/** The wall chart as a PNG for a chat: the most urgent problems, at most thirty, with the counts of all. */
export function chartPicture(
  house: Pick<House, 'ledger' | 'log'>,
  problems: readonly LedgerProblem[],
  today: CivilDate,
  language: Language,
): Promise<Uint8Array> {
  const matches = byUrgency(matching(house, problems, today, {}))
  const chart = chartOf(matches.slice(0, MOST_ROWS), today)
  const sample = problems.some((problem) => problem.sample)
  const left = matches.length - chart.rows.length
  return pngOf(chartSvg({ chart, counts: countsOf(matches), today, language, left, sample }))
}
