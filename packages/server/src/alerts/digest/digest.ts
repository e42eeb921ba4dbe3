import { type Block, item, lead, line, note, renderMarkdown, renderPlain } from '@zhenggai/bot'
import type { CivilDate } from '@zhenggai/rules'
import type { Notice } from '../notice.ts'
import type { AlertPolicy } from '../policy.ts'
import type { AlertTexts, Heading, Section } from '../words/texts.ts'
import { alertTexts } from '../words/words.ts'
import { type Entry, entriesOf } from './entries.ts'

export interface DigestData {
  readonly day: CivilDate
  readonly policy: AlertPolicy
  readonly audience: 'group' | 'person'
  /** The most urgent first. */
  readonly notices: readonly Notice[]
  /** The first page has the whole heading. */
  readonly page: number
  /** What does not fit comes in another message. */
  readonly goesOn: boolean
  /** Everything of the week, told before or not. */
  readonly weekly: boolean
  /** The days off just before, and how much fell due in them. */
  readonly daysOff: { readonly from: CivilDate; readonly to: CivilDate } | null
  /** The run came after its time. */
  readonly late: boolean
  /** Working days whose reminders did not go out. */
  readonly missed: readonly CivilDate[]
  /** It may have arrived before. */
  readonly again: boolean
  readonly drill: boolean
  /** Who has answered “收到” to a notice, by its problem and step. */
  readonly seen: (notice: Notice) => { readonly name: string; readonly day: CivilDate } | undefined
  /** Whose items these are, where somebody else gets them. */
  readonly onBehalfOf?: string | undefined
}

export interface Digest {
  readonly text: string
  readonly markdown: string
  /** The notices that it says, and no others. */
  readonly told: readonly Notice[]
  /** How many more there are. */
  readonly left: number
}

/** A robot takes 4096 bytes of markdown, of which mentions need some; the app 2048 bytes of text. */
const LONGEST = { group: 3500, person: 2000 } as const

/** What one group or person gets on a day: what is most urgent comes first and what does not fit is counted. Null: nothing. */
export function digestOf(data: DigestData): Digest | null {
  if (data.notices.length === 0) return null
  const say = alertTexts[data.policy.language]
  const entries = entriesOf(data.notices, say, data.day, data.seen)
  // Most days everything fits; else the first that do are found by halves.
  let [fits, tooMany] = [1, entries.length + 1]
  while (tooMany - fits > 1) {
    const middle = tooMany === entries.length + 1 ? entries.length : Math.floor((fits + tooMany) / 2)
    if (isShort(blocksOf(data, say, entries, middle), data.audience)) fits = middle
    else tooMany = middle
  }
  const blocks = blocksOf(data, say, entries, fits)
  const told = entries.slice(0, fits).flatMap(({ notices }) => notices)
  return {
    text: renderPlain(blocks),
    markdown: renderMarkdown(blocks),
    told,
    left: data.notices.length - told.length,
  }
}

const isShort = (blocks: readonly Block[], audience: DigestData['audience']): boolean =>
  Buffer.byteLength(renderMarkdown(blocks)) <= LONGEST[audience]

function blocksOf(data: DigestData, say: AlertTexts, entries: readonly Entry[], count: number): readonly Block[] {
  const { notices, daysOff, policy } = data
  const left = entries.slice(count).reduce((sum, entry) => sum + entry.notices.length, 0)
  const inDaysOff = daysOff ? notices.filter((one) => one.kind === 'overdue' && isIn(daysOff, one.due)).length : 0
  const hasEarly = entries.slice(0, count).some(({ section }) => section === 'early')
  return [
    lead(`${data.drill ? say.drill : ''}${titleOf(data, say)}`),
    ...(data.again ? [note(say.again)] : []),
    ...(data.onBehalfOf ? [note(say.onBehalf(data.onBehalfOf))] : []),
    ...(data.late ? [note(say.late(policy.at))] : []),
    ...(data.missed.length > 0 ? [note(say.missed(data.missed))] : []),
    ...(daysOff && inDaysOff > 0 ? [line(say.daysOff(daysOff.from, daysOff.to, inDaysOff))] : []),
    ...sections(entries.slice(0, count), say),
    ...(left > 0 ? [line(data.goesOn ? say.moreFollows(left) : say.more(left))] : []),
    line(say.howTo(notices.find(({ problem }) => problem)?.problem?.number ?? null)),
    ...(hasEarly ? [note(say.housePolicy(policy.earlyWorkingDays))] : []),
  ]
}

function titleOf({ day, notices, page, audience, weekly }: DigestData, say: AlertTexts): string {
  const heading = headingOf(day, notices)
  if (page > 1) return say.continued(heading, page)
  if (audience === 'person') return say.personal(heading)
  return weekly ? say.weekly(heading) : say.heading(heading)
}

const isIn = ({ from, to }: { readonly from: CivilDate; readonly to: CivilDate }, date: CivilDate): boolean =>
  date >= from && date <= to

const order: readonly Section[] = ['overdue', 'today', 'early', 'duties', 'others']

function sections(entries: readonly Entry[], say: AlertTexts): readonly Block[] {
  return order.flatMap((section) => {
    const own = entries.filter((entry) => entry.section === section)
    return own.length === 0 ? [] : [lead(say.sections[section]), ...own.map(({ text }) => item(text))]
  })
}

export function headingOf(day: CivilDate, notices: readonly Notice[]): Heading {
  const count = (kind: Notice['kind']) => notices.filter((notice) => notice.kind === kind).length
  const [overdue, today, early] = [count('overdue'), count('today'), count('early')]
  return { day, overdue, today, early, others: notices.length - overdue - today - early }
}
