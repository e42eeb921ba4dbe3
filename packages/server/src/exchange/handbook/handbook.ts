import type { LedgerProblem } from '@zhenggai/bot'
import {
  type AssessedStep,
  type Assessment,
  type Body,
  type CivilDate,
  eventName,
  type Rulebook,
  sayDate,
  statusLabels,
} from '@zhenggai/rules'
import { standingOf } from '../../http/views/standing.ts'

/** What a page of the handbook says, before it is laid out. */
export interface HandbookPage {
  readonly title: string
  /** Lines of a name and what it is. */
  readonly facts: readonly (readonly [string, string])[]
  readonly tables: readonly HandbookTable[]
  readonly notes: readonly string[]
}

interface HandbookTable {
  readonly title: string
  readonly headings: readonly string[]
  /** Of the columns, in hundredths. */
  readonly widths: readonly number[]
  readonly rows: readonly (readonly string[])[]
}

export interface Handbook {
  readonly title: string
  readonly day: CivilDate
  /** The rules of each class of problems that the ledger has. */
  readonly classes: readonly HandbookPage[]
  /** Each problem on its sheet. */
  readonly problems: readonly HandbookPage[]
}

export interface HandbookRequest {
  readonly problems: readonly LedgerProblem[]
  readonly rulebook: (id: string) => Rulebook | undefined
  readonly day: CivilDate
}

/** The working handbook (工作手册) of a ledger: the rules of its classes, and a sheet for each problem. */
export function handbookOf({ problems, rulebook, day }: HandbookRequest): Handbook {
  const classes = new Map<string, HandbookPage>()
  const sheets = problems.map((record) => {
    const standing = standingOf(record, rulebook, day)
    const rules = rulebook(record.rulebook)
    if (!('assessment' in standing) || !rules) {
      const trouble = 'trouble' in standing ? standing.trouble.zh : ''
      return { title: titleOf(record), facts: factsOf(record), tables: [], notes: [trouble] }
    }
    const { assessment } = standing
    const key = `${rules.id} ${assessment.class.phases.map(({ procedure, gap }) => procedure ?? gap?.id).join(' ')}`
    if (!classes.has(key)) classes.set(key, classPage(rules, assessment))
    return sheetOf(record, rules, assessment)
  })
  return { title: '生态环境突出问题整改工作手册', day, classes: [...classes.values()], problems: sheets }
}

const titleOf = ({ number, sample }: LedgerProblem): string => `${sample ? '【示例】' : ''}${number}号问题`

const whoOf = (actor: readonly Body[]): string =>
  actor.map(({ units, name }) => units.join('、') || name.zh).join('、') || '—'

const rolesOf = (actor: readonly Body[]): string => actor.map(({ name }) => name.zh).join('、') || '—'

const pathsOf = ({ citations }: Pick<AssessedStep, 'citations'>): string =>
  [...new Set(citations.map(({ path }) => path))].join('、') || '—'

function classPage({ title }: Rulebook, { class: found, steps, citations, doubts }: Assessment): HandbookPage {
  const gaps = found.phases.flatMap(({ gap }) => (gap ? [gap.say.zh] : []))
  return {
    title: `${title.zh}：${found.label.zh}`,
    facts: found.phases.map(({ name, procedureName }) => [name.zh, procedureName?.zh ?? '没有规定或尚不能确定']),
    tables: [
      {
        title: '办理程序',
        headings: ['序号', '环节', '由谁办理', '依据'],
        widths: [8, 46, 32, 14],
        rows: steps
          .filter(({ milestone }) => milestone === null)
          .map((step, i) => [String(i + 1), step.action.zh, rolesOf(step.actor), pathsOf(step)]),
      },
      {
        title: '规定要点',
        headings: ['条款', '要点'],
        widths: [14, 86],
        rows: citations.map(({ path, gist }) => [path, gist.zh]),
      },
    ],
    notes: [...gaps, ...doubts.map(({ tell }) => tell.zh)],
  }
}

function sheetOf(record: LedgerProblem, rules: Rulebook, assessment: Assessment): HandbookPage {
  return {
    title: titleOf(record),
    facts: [...factsOf(record), ['适用', assessment.class.label.zh], ['当前状态', statusLabels[assessment.status].zh]],
    tables: [
      {
        title: '办理情况',
        headings: ['环节', '由谁办理', '期限', '办理', '依据'],
        widths: [32, 21, 19, 18, 10],
        rows: assessment.steps.map((step) => [
          step.action.zh,
          whoOf(step.actor),
          step.due ? sayDate(step.due).zh : '—',
          doneOf(step),
          pathsOf(step),
        ]),
      },
      {
        title: '记录',
        headings: ['日期', '事项', '说明'],
        widths: [19, 27, 54],
        rows: record.problem.events.map(({ type, on, note, basis, until }) => [
          sayDate(on).zh,
          eventName(rules, type)?.zh ?? type,
          [note, basis, until && `至${sayDate(until).zh}`].filter((word) => word).join('；') || '—',
        ]),
      },
    ].filter(({ rows }) => rows.length > 0),
    notes: [...assessment.missing.map(({ question }) => question.zh), ...assessment.doubts.map(({ tell }) => tell.zh)],
  }
}

const states = {
  done: '已办理',
  open: '可以办理',
  waiting: '等待起算',
  later: '尚未开始',
  unrecorded: '没有登记',
  returned: '退回修改',
} as const

function doneOf({ state, done, late }: AssessedStep): string {
  if (done) return `${sayDate(done.on).zh}${done.late ? '（逾期办理）' : ''}`
  return late ? `逾期${late.workingDaysLate}个工作日` : states[state]
}

function factsOf({ problem }: LedgerProblem): HandbookPage['facts'] {
  const { title, description, units = {}, personInCharge, goal, measures, timeLimit } = problem
  const limit = typeof timeLimit === 'string' ? sayDate(timeLimit).zh : timeLimit?.text
  const facts: readonly (readonly [string, string | undefined])[] = [
    ['问题', title],
    ['问题描述', description],
    ['牵头单位', units.lead],
    ['责任单位', units.responsible?.join('、')],
    ['配合单位', units.supporting?.join('、')],
    ['责任人', personInCharge],
    ['整改目标', goal],
    ['整改措施', measures],
    ['整改时限', limit],
  ]
  return facts.flatMap(([name, words]) => (words ? [[name, words] as const] : []))
}
