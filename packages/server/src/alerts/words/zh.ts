import { type CivilDate, parseCivilDate, weekdayOf } from '@zhenggai/rules'
import type { Basis, Dated, Notice, NoticeProblem } from '../notice.ts'
import type { AlertTexts, Heading } from './texts.ts'

const weekdays = ['一', '二', '三', '四', '五', '六', '日']
const weekday = (date: CivilDate): string => `周${weekdays[weekdayOf(parseCivilDate(date)) - 1]}`

/** 6月15日, with the year where it is not that of the day. */
function dayIn(date: CivilDate, day: CivilDate): string {
  const [year, month, dayOfMonth] = date.split('-').map(Number)
  return `${date.slice(0, 4) === day.slice(0, 4) ? '' : `${year}年`}${month}月${dayOfMonth}日`
}

const TITLE = 22
const short = (title: string): string => {
  const signs = [...title.replace(/\s+/g, ' ')]
  return signs.length > TITLE ? `${signs.slice(0, TITLE - 1).join('')}…` : signs.join('')
}

const called = ({ number, title, sample }: NoticeProblem): string =>
  `${sample ? '【示例】' : ''}${number}号 ${short(title)}`

const MANY = 30
const list = (problems: readonly NoticeProblem[]): string =>
  `${problems
    .slice(0, MANY)
    .map(({ number, sample }) => `${sample ? '【示例】' : ''}${number}号`)
    .join('、')}${problems.length > MANY ? '等' : ''}`

const FEW = 2
const named = (units: readonly string[]): string =>
  `${units.slice(0, FEW).join('、')}${units.length > FEW ? `等${units.length}家` : ''}`

/** 12号 姚关镇集镇污水直排（姚关镇人民政府）： */
function about({ problem, units }: Notice): string {
  if (!problem) return units.length > 0 ? `${named(units)}：` : ''
  return `${called(problem)}${units.length > 0 ? `（${named(units)}）` : ''}：`
}

/** 12号（姚关镇人民政府） */
const briefly = ({ problem, units }: Notice): string =>
  `${problem?.sample ? '【示例】' : ''}${problem?.number}号${units.length > 0 ? `（${named(units)}）` : ''}`

/** 二(一) as it is printed: 二（一）. */
const fullWidth = (text: string): string => text.replaceAll('(', '（').replaceAll(')', '）')

function basis({ kind, text }: Basis): string {
  switch (kind) {
    case 'law':
      return text.zh && `，依据：${fullWidth(text.zh)}`
    case 'plan':
      return '，依据：方案时限'
    case 'extension':
      return `，依据：延期${text.zh && `（${text.zh}）`}`
    case 'house':
      return ''
  }
}

const was = ({ was: before }: Dated, day: CivilDate): string => (before ? `（原定${dayIn(before, day)}）` : '')
const strictly = ({ strict, due }: Dated, day: CivilDate): string =>
  strict && strict !== due ? `，从严理解为${dayIn(strict, day)}` : ''
const provisional = (dated: Dated): string => (dated.provisional ? '（暂定）' : '')

/** What whoever decides has to say. */
const orderFor = ({ problem }: Notice): string => (problem ? `；同意发的，请说“给${problem.number}号发督办通知”` : '')

function tail(notice: Notice, day: CivilDate): string {
  switch (notice.kind) {
    case 'overdue': {
      const off = notice.dueOnDayOff ? '（当天放假）' : ''
      return `${notice.name.zh}，${dayIn(notice.due, day)}${off}到期${was(notice, day)}，已逾期${notice.late}个工作日`
    }
    case 'today':
      return notice.due === day
        ? `${notice.name.zh}，今天到期${was(notice, day)}${strictly(notice, day)}`
        : `${notice.name.zh}，${dayIn(notice.due, day)}（${weekday(notice.due)}）到期，今天是之前最后一个工作日${strictly(notice, day)}`
    case 'early':
      return `${notice.name.zh}，${dayIn(notice.due, day)}（${weekday(notice.due)}）到期${was(notice, day)}${provisional(notice)}，还剩${notice.left}个工作日${strictly(notice, day)}`
    case 'waiting':
      return `台账里没有“${notice.event.zh}”的日期，“${notice.name.zh}”的时限还没有起算，请补登`
    case 'unclassified':
      return notice.missing.length > 0
        ? `还没有填${notice.missing.map(({ zh }) => zh).join('、')}，不能分类，时限算不出来，请补填`
        : '还没有分类，时限算不出来'
    case 'no-unit':
      return '没有责任单位，请明确'
    case 'no-plan':
      return '没有整改方案，也没有时限，请补充'
    case 'no-progress':
      return `${dayIn(notice.since, day)}以后没有任何记录，已有${notice.workingDays}个工作日，请报进展`
    case 'target': {
      const time = notice.left >= 0 ? `还剩${notice.left}个工作日` : '时间已过'
      const risk = notice.atRisk ? `；台账里整改时限在此之前的只有${notice.expected}个，按此完不成，请研究` : ''
      return `目标“${notice.name.zh}”：已完成${notice.done}个，还差${notice.wanted - notice.done}个，${time}${risk}`
    }
    case 'look-backs':
      return `还没有“回头看”记录的已整改问题${notice.problems.length}个：${list(notice.problems)}`
    case 'proposal':
      return notice.rung.kind === 'supervision'
        ? `已逾期${notice.late}个工作日，建议发督办通知${orderFor(notice)}`
        : `督办后仍未回复，文件的下一步是“${notice.rung.measure.action.zh}”（情形：${notice.rung.measure.ground.zh}），是否符合由人决定`
    case 'trouble':
      return `不能按规则判断：${notice.why.zh}`
  }
}

/** What many problems have in common, without a day. */
function lack(notice: Notice): string {
  switch (notice.kind) {
    case 'waiting':
      return `没有“${notice.event.zh}”的日期，时限还没有起算`
    case 'unclassified':
      return '还没有分类，时限算不出来'
    case 'no-unit':
      return '没有责任单位'
    case 'no-plan':
      return '没有整改方案和时限'
    case 'proposal':
      return '逾期较久，建议发督办通知，是否发请推长办决定'
    default:
      return '长时间没有进展记录'
  }
}

function counts({ overdue, today, early, others }: Heading): string {
  const parts = [
    overdue > 0 && `逾期${overdue}项`,
    today > 0 && `今天到期${today}项`,
    early > 0 && `临近到期${early}项`,
    others > 0 && `需要处理${others}项`,
  ]
  return parts.filter(Boolean).join('，')
}

const dated = (day: CivilDate): string => `${dayIn(day, day)}（${weekday(day)}）`

export const zh: AlertTexts = {
  notice: (notice, day) => `${about(notice)}${tail(notice, day)}${basis(notice.basis)}`,
  together: (notice, problems) => `${lack(notice)}（${problems.length}个）：${list(problems)}`,
  onSameDay: (notice, group, day) =>
    `${tail(notice, day)}${basis(notice.basis)}（${group.length}个）：${group.map(briefly).join('、')}`,
  heading: (heading) => `${dated(heading.day)}整改提醒：${counts(heading)}`,
  personal: (heading) => `${dated(heading.day)}请您办理：${counts(heading)}`,
  weekly: (heading) => `${dated(heading.day)}整改提醒（本周全部事项）：${counts(heading)}`,
  sections: { overdue: '已逾期', today: '今天到期', early: '临近到期', duties: '例行工作', others: '需要处理' },
  daysOff: (from, to, count) =>
    `${from === to ? dayIn(from, to) : `${dayIn(from, to)}至${dayIn(to, to)}`}休息期间到期${count}项。`,
  late: (at) => `本次提醒晚发（应于${at}发出）。`,
  missed: (days) => `${days.map((day) => dayIn(day, days.at(-1) ?? day)).join('、')}的提醒没有发出，一并列在这里。`,
  again: '重发：上一次是否送达不能确定，已收到的请忽略。',
  seen: (name, day) => `，${name}${dayIn(day, day)}已收到`,
  more: (count) => `还有${count}项没有列出，回复“今天会提醒什么”查看。`,
  moreOnPage: (count) => `还有${count}项，见网页“提醒”（/alerts）。`,
  moreFollows: (count) => `还有${count}项，见下一条。`,
  continued: (heading, page) => `${dated(heading.day)}整改提醒（续${page}）：${counts(heading)}`,
  howTo: (number) =>
    number === null
      ? '收到请回复“收到”。'
      : `收到请回复“收到”；要看下一步，回复“问题${number}下一步是什么”；办完了，直接说办了什么、哪天办的。`,
  housePolicy: (workingDays) => `提前${workingDays}个工作日提醒是本办的安排，不是文件规定。`,
  nothing: (day) => `${dated(day)}没有要提醒的事项。`,
  dayOff: (day) => `${dated(day)}不上班，不发提醒。`,
  channelDown: (channel, since, waiting) =>
    `提醒通道“${channel}”从${dayIn(since.slice(0, 10), since.slice(0, 10))}${since.slice(11, 16)}起发不出消息，还有${waiting}条没有送达，请检查。`,
  drill: '【演练】',
  onBehalf: (name) => `代${name}办理。`,
}
