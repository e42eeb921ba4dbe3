import { type DayNumber, formatCivilDate, parseCivilDate, workingDays } from '@zhenggai/rules'
import { plusMonths } from './civil.ts'
import { before, ignored, type Reader, type Reading, type Setting } from './reading.ts'
import { AMOUNT, readSmall } from './words.ts'

const dayWords: Readonly<Record<string, number>> = {
  大前天: -3,
  前天: -2,
  昨: -1,
  今: 0,
  本日: 0,
  明: 1,
  后天: 2,
  大后天: 3,
}

/** 今天, 昨晚, 前天下午, 大后天. */
export const dayWord: Reader = {
  pattern:
    /大[前后]天|(?<![目之以此提年月日周天])前天(?!然)|(?<![之以此年月日周天个先])后天|昨(?:天|日|儿|(?=[早晚上下]))|今(?:天|日|儿|(?=[早晚]|[上下]午))|(?<![证声表透文])明(?:天(?![然气])|(?<!说明)日(?!期)|儿|(?=[早晚]|[上下]午))|本日/g,
  read(match, { today }) {
    const steps = dayWords[match[0]] ?? dayWords[match[0].charAt(0)]
    return steps === undefined ? undefined : { kind: 'day', day: today + steps, inFull: true }
  },
}

/** What a period is counted from if it stands before it: not from today. */
const otherStart =
  /(?:后|起|之日|提前|印发|移交|验收|通过|同意|审核|完成|批复|届满|到期|期满|销号|上报|报送|反馈|公示|收到|接到)的?\s?$/

/** 三天前, 两天后, 三个工作日内, 半个月内, 一周后. After an event (移交后10个工作日内) it is a rule, not a date. */
export const duration: Reader = {
  pattern: new RegExp(
    `(?<![\\d.第百千万几数多年个半月])(?:(${AMOUNT})\\s?个?(工作日|天|日|周|星期|礼拜)|(${AMOUNT})\\s?(个月|年)|半个?(月|年))\\s?(?:(之?前|以前)(?![期面后置往])|(之?内|以内)|(之?后|以后|过后)(?![续面]))`,
    'g',
  ),
  read(match, setting) {
    const amount = match[5] ? 0.5 : readSmall(match[1] ?? match[3] ?? '')
    const unit = match[2] ?? match[4] ?? (match[5] === '月' ? '半月' : '半年')
    if (amount === undefined || otherStart.test(before(match))) return ignored
    const within = match[7] !== undefined
    if (unit === '日' && match[6] && amount <= 31) return undefined // 3日前: before the 3rd
    const backwards = match[6] !== undefined
    const found = shift(amount, unit, backwards ? -1 : 1, setting)
    if (!found) return ignored
    const rough = !within && !/^(?:工作日|天|日)$/.test(unit)
    return {
      kind: 'day',
      ...found,
      doubtful: rough || found.provisional,
      ...(within ? { limit: true, since: setting.today } : {}),
    }
  },
}

/** Today moved by an amount of a unit; undefined where the working-day calendar ends. */
export function shift(
  amount: number,
  unit: string,
  way: 1 | -1,
  { today, calendar }: Pick<Setting, 'today' | 'calendar'>,
): { day: DayNumber; provisional: boolean } | undefined {
  if (unit === '工作日') {
    const from = formatCivilDate(today)
    const counted = way > 0 ? workingDays.add(calendar, from, amount) : workingDays.subtract(calendar, from, amount)
    return counted.ok ? { day: parseCivilDate(counted.date), provisional: counted.provisional } : undefined
  }
  const plain = (day: DayNumber) => ({ day, provisional: false })
  if (unit === '天' || unit === '日') return plain(today + way * amount)
  if (unit === '周' || unit === '星期' || unit === '礼拜') return plain(today + way * amount * 7)
  if (unit === '半月') return plain(today + way * 15)
  if (unit === '半年') return plain(plusMonths(today, way * 6))
  if (unit === '个月') return plain(plusMonths(today, way * amount))
  return amount < 1000 ? plain(plusMonths(today, way * amount * 12)) : undefined
}

/** 近三天, 最近一周, 未来7天, 近半年. */
export const stretch: Reader = {
  pattern: new RegExp(
    `(?:(最近|过去|近|这)|(未来|今后|接下来|往后))的?\\s?(?:(${AMOUNT})\\s?个?(工作日|天|日|周|星期|礼拜)|(${AMOUNT})\\s?(个月|年)|半个?(月|年))(?![之以]?[前后])之?内?`,
    'g',
  ),
  read(match, setting): Reading | undefined {
    const amount = match[7] ? 0.5 : readSmall(match[3] ?? match[5] ?? '')
    if (amount === undefined) return undefined
    if (match[1] === '这' && amount === 1) return undefined // 这一周 is a week of the calendar
    const unit = match[4] ?? match[6] ?? (match[7] === '月' ? '半月' : '半年')
    const found = shift(amount, unit, match[1] ? -1 : 1, setting)
    if (!found) return undefined
    const { today } = setting
    return {
      kind: 'period',
      from: Math.min(found.day, today),
      to: Math.max(found.day, today),
      doubtful: found.provisional,
    }
  },
}

/** 下个工作日, 上一个工作日. */
export const neighbouringWorkingDay: Reader = {
  pattern: /([上下])一?个?工作日(?![之以]?[内前后])/g,
  read(match, setting) {
    const found = shift(1, '工作日', match[1] === '上' ? -1 : 1, setting)
    return found && { kind: 'day', ...found, doubtful: found.provisional }
  },
}
