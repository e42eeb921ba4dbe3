import {
  type AssessedStep,
  type Assessment,
  type Citation,
  type CivilDate,
  chinaCalendar,
  type Problem,
  workingDays,
} from '@zhenggai/rules'

export const draftKinds = ['reminder', 'supervision'] as const
/** 催办通知, 督办通知 */
export type DraftKind = (typeof draftKinds)[number]

/** What a notice says, before it is laid out. Number and seal are for the office to give. */
export interface Draft {
  readonly title: string
  /** 主送, without the colon. */
  readonly addressees: string
  readonly paragraphs: readonly DraftParagraph[]
  readonly issuer: string
  readonly date: CivilDate
  /** 抄送; empty: nobody. */
  readonly copies: string
}

interface DraftParagraph {
  readonly text: string
  /** 一、 headings stand in 黑体. */
  readonly heading: boolean
}

export interface DraftData {
  readonly kind: DraftKind
  readonly problem: Problem
  readonly assessment: Assessment
  /** The day on which it is drafted. */
  readonly day: CivilDate
  /** The last day to answer. */
  readonly replyBy: CivilDate
  /** The office that sends it; empty: left blank. */
  readonly issuer: string
}

/** The step that a notice presses for: what is overdue longest, else what is due next. Undefined: there is none. */
export function pressedStep({ steps, overdue, next }: Assessment): AssessedStep | undefined {
  const [worst] = overdue.toSorted((a, b) => b.calendarDaysLate - a.calendarDaysLate)
  return steps.find(({ id, due }) => id === worst?.step && due === worst.due) ?? next[0]
}

/** The words of a notice, for a step of a problem that is not closed out. */
export function draftOf(data: DraftData, step: AssessedStep): Draft {
  const { kind, problem, day, issuer } = data
  const acting = step.actor.flatMap(({ units }) => units)
  const { lead, responsible = [] } = problem.units ?? {}
  const to = acting.length > 0 ? acting : responsible.length > 0 ? responsible : lead ? [lead] : []
  const addressees = [...new Set(to)]
  return {
    title: `关于第${problem.number ?? ''}号问题整改的${kind === 'reminder' ? '催办' : '督办'}通知`,
    addressees: addressees.join('、') || '（主送单位）',
    paragraphs: kind === 'reminder' ? reminder(data, step) : supervision(data, step),
    issuer: issuer || '（发文机关）',
    date: day,
    copies: lead && !addressees.includes(lead) ? lead : '',
  }
}

const said = (text: string): DraftParagraph => ({ text, heading: false })
const headed = (text: string): DraftParagraph => ({ text, heading: true })

function reminder(data: DraftData, step: AssessedStep): readonly DraftParagraph[] {
  return [
    said(`${groundOf(data, step)}${standOf(data, step)}`),
    said(`请抓紧办理，并于${longDay(data.replyBy)}前反馈办理进展；已经办结的，请一并提供办结日期和佐证材料。`),
    said(EXTENSION),
  ]
}

function supervision(data: DraftData, step: AssessedStep): readonly DraftParagraph[] {
  const { replyBy } = data
  return [
    said(`${groundOf(data, step)}${standOf(data, step)}现将有关事项通知如下：`),
    headed('一、抓紧办理'),
    said(`请立即组织完成“${step.action.zh}”，完成后在台账登记完成日期，并提供佐证材料。`),
    headed('二、按时回复'),
    said(`请于${longDay(replyBy)}前书面回复：目前进展和佐证材料，未按期完成的原因，下一步措施、责任人和完成时间。`),
    headed('三、需要延期的'),
    said(EXTENSION),
  ]
}

const EXTENSION = '确需延期的，请说明理由、目前进展和拟完成时间，按程序报批；批准之前，原定期限不变。'

/** 依据: what is binding is cited as such; a digest or a report never is. */
function groundOf({ problem, assessment }: DraftData, step: AssessedStep): string {
  const { rulebook, class: kind } = assessment
  const about = `第${problem.number ?? ''}号问题“${problem.title}”（${kind.label.zh}）`
  const [citation] = step.citations
  if (!citation || step.deadline?.basis === 'plan') return `按照整改方案，${about}的“${step.action.zh}”`
  const place = `${bookTitle(citation)}${fullWidth(citation.path)}`
  if (rulebook.authority === 'binding') return `根据${place}，${about}的“${step.action.zh}”`
  const source = rulebook.authority === 'digest' ? '公开摘要' : '公开报道所载做法'
  return `参照${place}（${source}，请核对原文），${about}的“${step.action.zh}”`
}

const fullWidth = (path: string): string => path.replaceAll('(', '（').replaceAll(')', '）')

const bookTitle = ({ document }: Citation): string =>
  document.zh.startsWith('《') ? document.zh : `《${document.zh}》`

function standOf({ day }: DraftData, { due, deadline, late }: AssessedStep): string {
  if (due === null) return `请抓紧推进。截至${longDay(day)}，台账中没有完成记录。`
  const moved = deadline?.was ? `（原定${longDay(deadline.was)}，已延期）` : ''
  if (late) {
    const days = late.workingDaysLate > 0 ? `${late.workingDaysLate}个工作日` : `${late.calendarDaysLate}天`
    return `应于${longDay(due)}前完成${moved}。截至${longDay(day)}，台账中没有完成记录，已逾期${days}。`
  }
  const left = workingDays.between(chinaCalendar, day, due)
  const remaining = left.ok ? `，还剩${left.count}个工作日` : ''
  return `应于${longDay(due)}前完成${moved}${remaining}。截至${longDay(day)}，台账中没有完成记录。`
}

/** 2023年6月20日 */
export function longDay(date: CivilDate): string {
  const [year, month, day] = date.split('-').map(Number)
  return `${year}年${month}月${day}日`
}
