import type { ProblemEvent } from '@zhenggai/rules'
import type { Cell } from '../../grid/grid.ts'
import { dateWords, findDates } from '../dates.ts'
import { type Finding, finding } from '../doubt.ts'
import { saysNothing } from '../words.ts'
import type { Horizon } from './day.ts'

export interface ReadExtension {
  readonly event?: ProblemEvent
  readonly warnings: readonly Finding[]
}

/** Each line of a cell is an extension of its own. */
export const readExtensions = (cell: Cell | undefined, horizon: Horizon): readonly ReadExtension[] =>
  (cell?.text ?? '').split(/\n+/).map((text) => readExtension(text, horizon))

/** 2024年3月15日经县人民政府同意延期至2024年9月30日: the day, who granted it, the new limit; all three or a doubt. */
function readExtension(text: string, { year, latest }: Horizon): ReadExtension {
  if (saysNothing(text) || /^(?:否|未延期|无延期|不延期|没有)/.test(text)) return { warnings: [] }
  const words = dateWords(text)
  if (/拟|申请中|计划|待批|建议|预计/.test(words) && !/同意|批准|批复|已批/.test(words)) {
    return {
      warnings: [
        finding(
          'extension-not-approved',
          `“${text}”不是已批准的延期，没有登记`,
          `“${text}” is no approved extension and was not recorded`,
        ),
      ],
    }
  }
  const until = /(?:延期|延长|延|顺延|推迟|调整)(?:整改)?(?:时限|期限)?(?:至|到|为)/.exec(words)
  const dates = findDates(words, year).filter(({ fault }) => !fault)
  const to = until && dates.find(({ start }) => start >= until.index)
  const granted = dates.find((date) => date !== to && date.kind === 'day')
  const basis = granted && until && words.slice(granted.end, until.index).replace(/^[,，:]|[,，]$/g, '')
  if (!to || !granted || !basis || granted.due > latest) {
    return {
      warnings: [
        finding(
          'extension-without-date',
          '写有延期，但批准日期、依据、新期限不齐全，没有登记；请补齐',
          'an extension without its day, basis and new limit was not recorded',
        ),
      ],
    }
  }
  return { event: { type: 'extended', on: granted.due, until: to.due, basis }, warnings: [] }
}
