import { addDays, type Calendar, type CivilDate, type Language, workingDays } from '@zhenggai/rules'
import { seenBy, withAnswers } from './answers.ts'
import { type Digest, digestOf, headingOf } from './digest/digest.ts'
import { toTell } from './digest/plan-digest.ts'
import type { Notice } from './notice.ts'
import { sharesOf } from './outbox/audience.ts'
import { groupsOf } from './outbox/channels.ts'
import type { Counter } from './outbox/counter.ts'
import { targetName } from './outbox/record.ts'
import { alertTexts } from './words/words.ts'

/** The messages of a day, as they would go out. */
export interface Preview {
  readonly day: CivilDate
  readonly worked: boolean
  /** What there is to say, the most urgent first. */
  readonly notices: readonly Notice[]
  /** The message to the group; without one in the ledger, the one that it would get. Null: nothing. */
  readonly group: Digest | null
  readonly persons: readonly { readonly id: string; readonly name: string; readonly digest: Digest }[]
}

/** What is said on a day when the ledger is as it is now; what was told on earlier days is not told again. */
export async function previewOf(
  counter: Counter,
  day: CivilDate,
  calendar: Calendar,
  drill: boolean,
): Promise<Preview> {
  const { ledger, directory, outbox } = counter
  const policy = await counter.policy()
  const answers = await counter.answers.of(ledger.name)
  const plan = withAnswers(await counter.plan(day, calendar), answers)
  const told = await outbox.told(ledger.name, addDays(day, -1))
  const [group] = groupsOf(counter.channels, await directory.chatsOf(ledger.name), policy)
  const said = (name: string | undefined): readonly Notice[] => toTell(plan, told.get(name ?? '') ?? new Set())
  const digest = (audience: 'group' | 'person', notices: readonly Notice[], onBehalfOf: readonly string[]) =>
    digestOf({
      ...{ day, policy, audience, notices, drill },
      page: 1,
      goesOn: false,
      weekly: plan.week.length > 0,
      daysOff: plan.daysOff,
      late: false,
      missed: [],
      again: false,
      seen: seenBy(answers),
      onBehalfOf: onBehalfOf.length > 0 ? onBehalfOf.join('、') : undefined,
    })
  const people = new Map((await directory.people()).map(({ id, name }) => [id, name ?? id]))
  const persons = [...(await sharesOf(directory, [...plan.due, ...plan.week], day))].flatMap(([id, share]) => {
    const own = new Set(share.notices.map((notice) => notice.id))
    const notices = said(targetName({ kind: 'person', id })).filter((notice) => own.has(notice.id))
    const message = digest('person', notices, share.onBehalfOf)
    return message ? [{ id, name: people.get(id) ?? id, digest: message }] : []
  })
  const notices = said(group && targetName(group))
  return { day, worked: workingDays.isWorkingDay(calendar, day), notices, group: digest('group', notices, []), persons }
}

/** A preview as a person reads it, in a terminal or a chat. */
export function previewText(
  { day, worked, group, persons }: Pick<Preview, 'day' | 'worked' | 'group' | 'persons'>,
  language: Language,
): string {
  const say = alertTexts[language]
  if (!worked) return say.dayOff(day)
  if (!group) return say.nothing(day)
  return [group.text, ...persons.map(({ name, digest }) => `→ ${name}\n${digest.text}`)].join('\n\n')
}

/** The message to the group, line by line, in the language of whoever asks. */
export function previewLines({ day, worked, notices }: Preview, language: Language): readonly string[] {
  const say = alertTexts[language]
  if (!worked) return [say.dayOff(day)]
  if (notices.length === 0) return [say.nothing(day)]
  const lines = notices.slice(0, MOST_LINES).map((notice) => say.notice(notice, day))
  const left = notices.length - lines.length
  return [say.heading(headingOf(day, notices)), ...lines, ...(left > 0 ? [say.moreOnPage(left)] : [])]
}

/** More than this nobody reads in a chat. */
const MOST_LINES = 25
