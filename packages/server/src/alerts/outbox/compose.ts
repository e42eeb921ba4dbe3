import { line, renderMarkdown, renderPlain } from '@zhenggai/bot'
import type { Calendar, ProblemNumber } from '@zhenggai/rules'
import type { OutgoingMessage } from '../../channels/channel.ts'
import type { Clock } from '../../clock.ts'
import { seenBy, withAnswers } from '../answers.ts'
import { digestOf } from '../digest/digest.ts'
import { countsAsTold, toTell } from '../digest/plan-digest.ts'
import type { Notice } from '../notice.ts'
import { alertTexts } from '../words/words.ts'
import { sharesOf } from './audience.ts'
import type { Counter } from './counter.ts'
import { isDoubtful, type OutboxRecord, targetName } from './record.ts'

/** What each target was told before, by its name. */
export type Told = ReadonlyMap<string, ReadonlySet<string>>

interface Composed {
  readonly message: OutgoingMessage
  /** Ids of the notices that count as told once this is delivered. */
  readonly told: readonly string[]
  /** Ids of everything that it says. */
  readonly said: readonly string[]
  readonly problems: readonly ProblemNumber[]
}

/** What a message of the outbox says at this moment; null where there is nothing left to say. */
export async function compose(
  counter: Counter,
  record: OutboxRecord,
  told: Told,
  clock: Clock,
  calendar: Calendar,
): Promise<Composed | null> {
  const { content } = record
  if (content.kind === 'channel-down') return composeReport(counter, content, clock)
  return composeDigest(counter, record, content.page, told, clock, calendar)
}

type ChannelDown = Extract<OutboxRecord['content'], { kind: 'channel-down' }>

async function composeReport(counter: Counter, { channel, since }: ChannelDown, clock: Clock): Promise<Composed> {
  const { language } = await counter.policy()
  const recent = await counter.outbox.recent(clock.today())
  const waiting = recent.filter(
    ({ record }) => record.channel === channel && (record.state === 'waiting' || record.state === 'unknown'),
  )
  const blocks = [line(alertTexts[language].channelDown(channel, since, waiting.length))]
  return { message: { text: renderPlain(blocks), markdown: renderMarkdown(blocks) }, told: [], said: [], problems: [] }
}

async function composeDigest(
  counter: Counter,
  record: OutboxRecord,
  page: number,
  toldBefore: Told,
  clock: Clock,
  calendar: Calendar,
): Promise<Composed | null> {
  const { ledger, directory } = counter
  const { target, late, missed, attempts } = record
  const day = clock.today()
  const policy = await counter.policy()
  const answers = await counter.answers.of(ledger.name)
  const plan = withAnswers(await counter.plan(day, calendar), answers)
  const told = toldBefore.get(targetName(target)) ?? new Set<string>()
  const said = page > 1 ? await saidToday(counter, record, page) : noIds
  const notices = toTell(plan, told).filter(({ id }) => !said.has(id))
  const shares = await sharesOf(directory, notices, day)
  const share = target.kind === 'person' ? shares.get(target.id) : undefined
  const digest = digestOf({
    day,
    policy,
    audience: target.kind,
    notices: target.kind === 'group' ? notices : inTheirOrder(notices, share?.notices ?? []),
    page,
    weekly: plan.week.length > 0,
    goesOn: plan.week.length > 0 && page < MOST_PAGES,
    daysOff: plan.daysOff,
    late,
    missed,
    again: attempts.some(isDoubtful),
    drill: clock.drill,
    seen: seenBy(answers),
    onBehalfOf: share && share.onBehalfOf.length > 0 ? share.onBehalfOf.join('、') : undefined,
  })
  if (!digest) return null
  if (digest.left > 0 && plan.week.length > 0 && page < MOST_PAGES) await addPage(counter, record, page + 1)
  const counts = countsAsTold(plan)
  return {
    message: {
      text: digest.text,
      markdown: digest.markdown,
      mentions: target.kind === 'group' ? await concerned(counter, digest.told, day) : undefined,
    },
    told: digest.told.filter((notice) => counts(notice) && !told.has(notice.id)).map(({ id }) => id),
    said: digest.told.map(({ id }) => id),
    problems: [...new Set(digest.told.flatMap(({ problem }) => problem?.number ?? []))],
  }
}

/** A list that is longer than this is looked up in the chat or on the page. */
const MOST_PAGES = 5
const noIds: ReadonlySet<string> = new Set()

/** What the earlier pages of the day say. */
async function saidToday({ outbox }: Counter, record: OutboxRecord, page: number): Promise<ReadonlySet<string>> {
  const today = await outbox.between(record.day, record.day)
  return new Set(
    today.flatMap(({ record: { content, target, said } }) =>
      content.kind === 'digest' && content.page < page && targetName(target) === targetName(record.target) ? said : [],
    ),
  )
}

/** There before the page that it follows is sent: nothing that is left over can be lost. */
const addPage = ({ outbox }: Counter, { ledger, day, target, notBefore }: OutboxRecord, page: number): Promise<void> =>
  outbox.add({
    ...{ ledger, day, target, notBefore },
    content: { kind: 'digest', page },
    state: 'waiting',
    late: false,
    missed: [],
    impossible: [],
    attempts: [],
    told: [],
    said: [],
    problems: [],
  })

const inTheirOrder = (all: readonly Notice[], own: readonly Notice[]): readonly Notice[] => {
  const ids = new Set(own.map(({ id }) => id))
  return all.filter(({ id }) => ids.has(id))
}

/** More names than this are read by nobody, and would fill the message. */
const MOST_MENTIONS = 15
const pressing = new Set<Notice['kind']>(['overdue', 'today', 'early'])

/** The persons to be mentioned, those of the most urgent items first. */
async function concerned({ directory }: Counter, told: readonly Notice[], day: string): Promise<readonly string[]> {
  const shares = await sharesOf(
    directory,
    told.filter(({ kind }) => pressing.has(kind)),
    day,
  )
  return [...shares.keys()].slice(0, MOST_MENTIONS)
}
