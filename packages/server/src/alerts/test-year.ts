import type { Write } from '@zhenggai/bot'
import {
  addDays,
  assess,
  type CivilDate,
  chinaCalendar,
  type Problem,
  type ProblemEvent,
  rulebooks,
  workingDays,
} from '@zhenggai/rules'
import type { OfficeLedger } from '../ledger/ledger.ts'

/** How the units of a problem go about it. Working days after (before) the last day on which they take a step. */
interface Manner {
  readonly pace: number
  /** Asks for an extension when a step is three working days late. */
  readonly asks?: true
  /** Stops for good after so many steps. */
  readonly stops?: number
}

const manners: readonly Manner[] = [
  { pace: -4 },
  { pace: -1 },
  { pace: 0 },
  { pace: 2 },
  { pace: 7 },
  { pace: 1, asks: true },
  { pace: -2, stops: 2 },
]

const townships = ['甸阳镇', '由旺镇', '姚关镇', '太平镇', '仁和镇', '万兴乡', '摆榔乡', '酒房乡', '旧城乡', '木老元乡']
const bureaus = ['县水务局', '县住房和城乡建设局', '县农业农村局', '县自然资源局', '县林业和草原局']
const matters = ['污水直排', '垃圾堆放', '河道采砂', '养殖粪污', '矿山未复绿', '畜禽退养', '雨污混流', '非法占用林地']
const classes = [
  { level: 'municipal', severity: 'general' },
  { level: 'municipal', severity: 'key' },
  { level: 'provincial', severity: 'general' },
  { level: 'national', severity: 'key' },
  { level: 'county', severity: 'general' },
] as const
const limits: readonly CivilDate[] = ['2023-09-28', '2023-10-02', '2023-11-30', '2023-12-31', '2024-06-30']

const at = <T>(list: readonly T[], index: number): T => list[index % list.length] as T

/** The ledger of a year: 68 problems that come in from January to October. */
function registrations(): readonly { readonly day: CivilDate; readonly write: Write & { kind: 'register' } }[] {
  return Array.from({ length: 68 }, (_, index) => {
    const number = index + 1
    const day = nthWorkingDay(4 + index * 3)
    const unclear = number % 17 === 0
    const place = at(townships, index)
    return {
      day,
      write: {
        kind: 'register',
        number,
        rulebook: 'shidian-2023',
        facts: {
          title: `${place}${at(matters, index * 3)}问题`,
          ...(unclear ? { source: 'public-report' } : { ...at(classes, index), source: 'handed-over' }),
          units: {
            lead: at(bureaus, index),
            ...(number % 13 === 0 ? {} : { responsible: [`${place}人民政府`] }),
          },
          timeLimit: at(limits, index),
        },
        events: unclear || number % 11 === 0 ? [] : [{ type: 'handed-over', on: day }],
      },
    }
  })
}

function nthWorkingDay(n: number): CivilDate {
  const counted = workingDays.add(chinaCalendar, '2022-12-31', n)
  if (!counted.ok) throw new RangeError('the year is known')
  return counted.date
}

/** What the units do about a problem on a working day: at most one step. */
function deedOn(problem: Problem, day: CivilDate): ProblemEvent | null {
  const manner = at(manners, problem.number as number)
  const done = problem.events.filter(({ type }) => type !== 'handed-over').length
  if (manner.stops !== undefined && done >= manner.stops) return null
  const { next, status } = assess(rulebooks.get('shidian-2023'), problem, day)
  if (status === 'closed') return null
  const [step] = next.filter(({ state, milestone }) => state === 'open' && milestone === null)
  if (!step) return waitsFor(problem, day)
  if (step.due === null) return isAfter(problem, day, 3) ? { type: step.id, on: day } : null
  const late = workingDays.between(chinaCalendar, step.due, day)
  if (!late.ok) return null
  if (manner.asks && late.count === 3 && !problem.events.some(({ type }) => type === 'extended'))
    return extension(step.id, day)
  return late.count >= manner.pace ? { type: step.id, on: day } : null
}

function extension(step: string, day: CivilDate): ProblemEvent | null {
  const until = workingDays.add(chinaCalendar, day, 10)
  if (!until.ok) return null
  const granted = { type: 'extended', on: day, until: until.date, basis: '县推长办批复' }
  return step === 'rectified' ? granted : { ...granted, step }
}

/** The upper plan of a national or provincial problem comes a month after the hand-over, unless it never does. */
function waitsFor(problem: Problem, day: CivilDate): ProblemEvent | null {
  const number = problem.number as number
  const { missing } = assess(rulebooks.get('shidian-2023'), problem, day)
  const event = missing.find(({ kind }) => kind === 'event')
  return event && number % 5 !== 3 && isAfter(problem, day, 20) ? { type: event.fact, on: day } : null
}

function isAfter({ events }: Problem, day: CivilDate, days: number): boolean {
  const last = events.at(-1)?.on
  const passed = last === undefined ? null : workingDays.between(chinaCalendar, last, day)
  return passed?.ok === true && passed.count >= days
}

/** Lets the office and the units work on a day, before or after the reminders of the day. */
export async function liveThrough(ledger: OfficeLedger, day: CivilDate): Promise<void> {
  const writer = { user: 'drill', channel: 'import' } as const
  for (const { write } of registrations().filter((one) => one.day === day)) await ledger.write(write, writer)
  if (!workingDays.isWorkingDay(chinaCalendar, day)) return
  for (const { number, problem } of await ledger.all()) {
    const event = deedOn(problem, day)
    if (event) await ledger.write({ kind: 'log', number, events: [event] }, writer)
  }
}

export const daysOf = (year: number): readonly CivilDate[] =>
  Array.from({ length: 366 }, (_, index) => addDays(`${year}-01-01`, index)).filter((day) => day.startsWith(`${year}`))
