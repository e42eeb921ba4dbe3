import type { Cell } from '../../grid/grid.ts'
import { type Finding, finding } from '../doubt.ts'
import { saysNothing, squeeze } from '../words.ts'

/** What a status word claims. */
export interface ReadStatus {
  readonly claims: 'done' | 'closed' | 'relapsed' | 'open' | 'partly' | 'ongoing' | 'nothing'
  readonly warnings: readonly Finding[]
}

const is = (claims: ReadStatus['claims'], ...warnings: readonly Finding[]): ReadStatus => ({ claims, warnings })

const PARTLY = /阶段性|基本|部分|大部分|主体|初步|大体/
const OPEN =
  /^(?:未|尚未|没有|暂未|否|不|×|x$)|推进|进行|正在|整改中|办理中|启动|序时|滞后|开工|实施中|施工|^\d+(?:\.\d+)?%$|^0\.\d+$|按计划|按期|正常|进展/i

/**
 * A word of the status column. What it says is never an event by itself: an event needs a day.
 * @param hasDay the row gives the day of completion.
 */
export function readStatus(cell: Cell | undefined, hasDay: boolean): ReadStatus {
  if (!cell || saysNothing(cell.text)) return is('nothing', finding('status-missing', '状态为空', 'there is no status'))
  const words = squeeze(cell.text)
  if (PARTLY.test(words)) return is('partly', notCompletion(cell.text, hasDay))
  if (/反弹/.test(words) && !/[未无没]/.test(words)) return is('relapsed')
  if (/长期坚持|持续推进|持续整改|常态化/.test(words)) return is('ongoing')
  const main = words.replace(/\([^)]*\)/g, '')
  if (/销号/.test(main) && !/[未待拟申]|不/.test(main)) return is('closed')
  if (OPEN.test(main)) return is('open')
  if (/^(?:√|✓|✔|是|对)$|完成|整改到位|已整改|通过验收|已验收/.test(main)) return is('done')
  if (/办结|完工|竣工/.test(main)) {
    return is(
      'done',
      finding('status-word', `“${cell.text}”按整改完成读取，请确认`, `“${cell.text}” was read as rectified`),
    )
  }
  return is(
    'nothing',
    finding(
      'status-word',
      `“${cell.text}”不是本规则的状态，未作完成处理`,
      `“${cell.text}” is no status of the rules; it was not taken as completion`,
    ),
  )
}

function notCompletion(text: string, hasDay: boolean): Finding {
  return hasDay
    ? finding(
        'not-completion',
        `“${text}”不是整改完成，完成时间没有登记，请确认`,
        `“${text}” is not completion; the day of completion was not recorded`,
      )
    : finding('not-completion', `“${text}”不是整改完成`, `“${text}” is not completion`)
}

/** 是, √, 已销号: whether a cell says yes. */
export const saysYes = (text: string): boolean => /^(?:是|有|已|√|✓|✔|对|y|yes)/i.test(squeeze(text))
export const saysNo = (text: string): boolean =>
  saysNothing(text) || /^(?:否|未|没|无|不|×|n|no|待)/i.test(squeeze(text))
