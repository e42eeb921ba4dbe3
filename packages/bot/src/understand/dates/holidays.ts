import {
  type Calendar,
  type DayNumber,
  dayInfo,
  formatCivilDate,
  OutsideDataError,
  parseCivilDate,
  workingDays,
} from '@zhenggai/rules'
import { choose } from './choose.ts'
import { firstOfMonth, lastOfMonth, yearOf } from './civil.ts'
import { after, type Reader, type Reading, type Setting } from './reading.ts'

interface Block {
  /** The holidays that fall into it. */
  readonly names: string
  readonly from: DayNumber
  readonly to: DayNumber
  readonly provisional: boolean
}

const fullNames: Readonly<Record<string, string>> = {
  元旦: '元旦', 春节: '春节', 清明: '清明节', 五一: '劳动节', 劳动节: '劳动节', 端午: '端午节', 中秋: '中秋节', 国庆: '国庆节',
} // biome-ignore format: a table

const HOLIDAY =
  '元旦|春节|清明|劳动节|(?<![一二三四五六七八九十])五一(?![一二三四五六七八九十号、日月个条])|端午|中秋|国庆'
const BREAK = '(?:节|小?长假|假期|节假日)?(?:放假|假期)?'

// A calendar is a value, never changed; looking through three years of it takes longer than reading a message.
const remembered = new WeakMap<Calendar, Map<number, readonly Block[]>>()

/** The stretches of holidays in a year and the years beside it, ascending. */
function blocksAround(calendar: Calendar, year: number): readonly Block[] {
  const known = remembered.get(calendar) ?? new Map<number, readonly Block[]>()
  remembered.set(calendar, known)
  const blocks =
    known.get(year) ?? findBlocks(calendar, firstOfMonth((year - 1) * 12), lastOfMonth((year + 1) * 12 + 11))
  known.set(year, blocks)
  return blocks
}

function findBlocks(calendar: Calendar, first: DayNumber, last: DayNumber): Block[] {
  const blocks: Block[] = []
  for (let day = first; day <= last; day++) {
    const info = infoAt(calendar, day)
    if (info?.kind !== 'holiday' || !info.name) continue
    const open = blocks.at(-1)
    if (open?.to === day - 1) blocks[blocks.length - 1] = { ...open, to: day, names: open.names + info.name.zh }
    else blocks.push({ from: day, to: day, names: info.name.zh, provisional: info.provisional })
  }
  return blocks
}

function infoAt(calendar: Calendar, day: DayNumber) {
  try {
    return dayInfo(calendar, formatCivilDate(day))
  } catch (error) {
    if (error instanceof OutsideDataError) return undefined
    throw error
  }
}

/** The days off that are meant: the named ones, or the next ones; of those just over, perhaps the last. */
function meant(match: RegExpExecArray, setting: Setting): { block: Block; others: readonly Block[] } | undefined {
  const { calendar, today, lean } = setting
  const name = match[1]
  const limit = /^(?:之|以)?前|最后/.test(after(match)) || match[0].includes('最后')
  const direction = lean === 'past' && !limit ? 'nearest' : 'future'
  const fullName = name && fullNames[name]
  const found = blocksAround(calendar, yearOf(today)).filter(({ names }) => !fullName || names.includes(fullName))
  const ends = found.map(({ to }) => to)
  const choice = name ? choose(ends, today, direction, 'year') : choose(ends, today, 'future', 'month')
  const block = found.find(({ to }) => to === choice?.day)
  if (!block) return undefined
  const justOver = found.filter(({ to }) => !name && to < today && today - to <= 7)
  const others =
    name && choice?.certain === false ? found.filter(({ to }) => choice.alternatives.includes(to)) : justOver
  return { block, others }
}

function counted(direction: 'next' | 'previous', from: DayNumber, calendar: Calendar) {
  const result = workingDays[direction](calendar, formatCivilDate(from))
  return result.ok ? { day: parseCivilDate(result.date), provisional: result.provisional } : undefined
}

/** 节后第一个工作日, 端午节后首个工作日, 国庆收假第一天, 节前最后一个工作日. */
export const workingDayBesideHoliday: Reader = {
  pattern: new RegExp(
    `(?:(${HOLIDAY})${BREAK}|(?<![环季细情调章末关时佳])(?:节|假期|收假|长假))(?:(?:结束)?(?:之后|过后|以后|后)?(?:收假)?(?:之后|后)?的?(?:上班)?的?(?:第[一1]个?|首个?)(?:工作日|天上班|上班日|天)|(?:之前|以前|前)的?最后[一1]?个?工作日)`,
    'g',
  ),
  read(match, setting): Reading | undefined {
    if (/^节[第首]/.test(match[0])) return undefined
    const found = meant(match, setting)
    if (!found) return undefined
    const back = match[0].includes('最后')
    const dayBeside = ({ from, to }: Block) =>
      back ? counted('previous', from, setting.calendar) : counted('next', to, setting.calendar)
    const chosen = dayBeside(found.block)
    const alternatives = found.others.flatMap((block) => dayBeside(block)?.day ?? [])
    if (!chosen) return undefined
    return { kind: 'day', ...chosen, alternatives, doubtful: chosen.provisional || alternatives.length > 0 }
  },
}

/** 端午节, 国庆期间, 节前: the days off themselves; what stands after them makes the role. */
export const holiday: Reader = {
  pattern: new RegExp(`(?:(${HOLIDAY})${BREAK}|(?<![环季细情调章末关时佳])节(?=[前后](?![一-龥]?次)))`, 'g'),
  read(match, setting): Reading | undefined {
    const found = meant(match, setting)
    if (!found) return undefined
    const { from, to, provisional } = found.block
    return { kind: 'period', from, to, doubtful: provisional || found.others.length > 0 || !match[1] }
  },
}
