import { type Block, item, lead, line, note } from '../../render/block.ts'
import type { DutiesData, Texts } from '../texts.ts'
import { basis, day, listed, nearDay } from './words.ts'

const MOST_BODIES = 2

function whoActs(by: DutiesData['rows'][number]['by']): string {
  const names = by.slice(0, MOST_BODIES).map(({ name }) => name.zh)
  return by.length > MOST_BODIES ? `${listed(names)}等${by.length}家` : listed(names)
}

function row({ name, by, due, suggested, strict, forEach }: DutiesData['rows'][number], today: string): Block {
  const ahead = suggested === due ? '' : `，建议${nearDay(suggested, today)}办妥`
  const strictly = strict ? `，从严理解${day(strict, today)}为止` : ''
  return item(`${nearDay(due, today)} ${name.zh}${forEach ? '（逐个问题）' : ''}：${whoActs(by)}${ahead}${strictly}`)
}

export const duties: Texts['duties'] = ({ today, range, rows, more, unscheduled, basis: view }) => {
  const span = `${day(range.from, today)}至${day(range.to, today)}`
  return [
    lead(rows.length === 0 ? `${span}没有写明日期的定期工作。` : `${span}的定期工作共${rows.length + more}项：`),
    ...rows.map((one) => row(one, today)),
    ...(more > 0 ? [line(`还有${more}项，请缩短时间段再问。`)] : []),
    ...(unscheduled.length > 0
      ? [note(`文件没写时间、不推算日期的：${unscheduled.map(({ zh }) => zh).join('；')}`)]
      : []),
    ...(rows.length > 0 ? [line(`依据：${basis(view)}`)] : []),
  ]
}
