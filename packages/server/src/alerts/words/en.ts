import type { CivilDate } from '@zhenggai/rules'
import type { Basis, Dated, Notice, NoticeProblem } from '../notice.ts'
import type { AlertTexts, Heading } from './texts.ts'

const TITLE = 44
const short = (title: string): string => {
  const signs = [...title.replace(/\s+/g, ' ')]
  return signs.length > TITLE ? `${signs.slice(0, TITLE - 1).join('')}…` : signs.join('')
}

const called = ({ number, title, sample }: NoticeProblem): string =>
  `${sample ? '[sample] ' : ''}No. ${number} ${short(title)}`

const MANY = 30
const list = (problems: readonly NoticeProblem[]): string =>
  `${problems
    .slice(0, MANY)
    .map(({ number, sample }) => `${sample ? '[sample] ' : ''}${number}`)
    .join(', ')}${problems.length > MANY ? ' …' : ''}`

const FEW = 2
const named = (units: readonly string[]): string =>
  `${units.slice(0, FEW).join(', ')}${units.length > FEW ? ` and ${units.length - FEW} more` : ''}`

/** No. 12 … (姚关镇人民政府): */
function about({ problem, units }: Notice): string {
  if (!problem) return units.length > 0 ? `${named(units)}: ` : ''
  return `${called(problem)}${units.length > 0 ? ` (${named(units)})` : ''}: `
}

/** No. 12 (姚关镇人民政府) */
const briefly = ({ problem, units }: Notice): string =>
  `${problem?.sample ? '[sample] ' : ''}${problem?.number}${units.length > 0 ? ` (${named(units)})` : ''}`

function basis({ kind, text }: Basis): string {
  switch (kind) {
    case 'law':
      return text.en && `; basis: ${text.en}`
    case 'plan':
      return '; basis: the plan'
    case 'extension':
      return `; basis: extension${text.en && ` (${text.en})`}`
    case 'house':
      return ''
  }
}

const plural = (count: number, word: string): string => `${count} ${word}${count === 1 ? '' : 's'}`
const days = (count: number): string => plural(count, 'working day')
const was = ({ was: before }: Dated): string => (before ? ` (before: ${before})` : '')
const strictly = ({ strict, due }: Dated): string => (strict && strict !== due ? `, read strictly by ${strict}` : '')

function tail(notice: Notice, day: CivilDate): string {
  switch (notice.kind) {
    case 'overdue':
      return `${notice.name.en}, was due on ${notice.due}${notice.dueOnDayOff ? ' (a day off)' : ''}${was(notice)}, ${days(notice.late)} late`
    case 'today':
      return notice.due === day
        ? `${notice.name.en}, due today${was(notice)}${strictly(notice)}`
        : `${notice.name.en}, due on ${notice.due}; today is the last working day before${strictly(notice)}`
    case 'early':
      return `${notice.name.en}, due on ${notice.due}${was(notice)}${notice.provisional ? ' (provisional)' : ''}, ${days(notice.left)} left${strictly(notice)}`
    case 'waiting':
      return `the clock of “${notice.name.en}” waits for “${notice.event.en}”; please record its date`
    case 'unclassified':
      return notice.missing.length > 0
        ? `missing: ${notice.missing.map(({ en }) => en).join(', ')}; without it nothing can be due`
        : 'not classified; nothing can be due'
    case 'no-unit':
      return 'no responsible unit; please name one'
    case 'no-plan':
      return 'no plan and no time limit; please add them'
    case 'no-progress':
      return `nothing recorded since ${notice.since}, ${days(notice.workingDays)} ago; please report`
    case 'target': {
      const time = notice.left >= 0 ? `${days(notice.left)} left` : 'the day has passed'
      const risk = notice.atRisk ? `; only ${notice.expected} have a time limit before that, so it will be missed` : ''
      return `target “${notice.name.en}”: ${notice.done} done, ${notice.wanted - notice.done} to go, ${time}${risk}`
    }
    case 'look-backs':
      return `${plural(notice.problems.length, 'rectified problem')} without a look-back on record: ${list(notice.problems)}`
    case 'proposal':
      return notice.rung.kind === 'supervision'
        ? `${days(notice.late)} late; a supervision notice is proposed, for an entitled person to decide`
        : `not answered after supervision; the document goes on with “${notice.rung.measure.action.en}” (ground: ${notice.rung.measure.ground.en}), for a person to decide`
    case 'trouble':
      return `the rules cannot be applied: ${notice.why.en}`
  }
}

/** What many problems have in common, without a day. */
function lack(notice: Notice): string {
  switch (notice.kind) {
    case 'waiting':
      return `Waiting for “${notice.event.en}” to be recorded`
    case 'unclassified':
      return 'Not classified, so nothing can be due'
    case 'no-unit':
      return 'No responsible unit'
    case 'no-plan':
      return 'No plan and no time limit'
    case 'proposal':
      return 'Late for long; a supervision notice is proposed, for an entitled person to decide'
    default:
      return 'Nothing recorded for long'
  }
}

function counts({ overdue, today, early, others }: Heading): string {
  const parts = [
    overdue > 0 && `${overdue} overdue`,
    today > 0 && `${today} due today`,
    early > 0 && `${early} due soon`,
    others > 0 && plural(others, 'other'),
  ]
  return parts.filter(Boolean).join(', ')
}

export const en: AlertTexts = {
  notice: (notice, day) => `${about(notice)}${tail(notice, day)}${basis(notice.basis)}`,
  together: (notice, problems) => `${lack(notice)} (${problems.length}): ${list(problems)}`,
  onSameDay: (notice, group, day) =>
    `${tail(notice, day)}${basis(notice.basis)} (${plural(group.length, 'problem')}): ${group.map(briefly).join(', ')}`,
  heading: (heading) => `Rectification, ${heading.day}: ${counts(heading)}`,
  personal: (heading) => `For you, ${heading.day}: ${counts(heading)}`,
  weekly: (heading) => `Rectification, ${heading.day}, the whole week: ${counts(heading)}`,
  sections: {
    overdue: 'Overdue',
    today: 'Due today',
    early: 'Due soon',
    duties: 'Regular duties',
    others: 'To be seen to',
  },
  daysOff: (from, to, count) => `${count} fell due on the days off ${from === to ? from : `${from} to ${to}`}.`,
  late: (at) => `This reminder is late (it was due at ${at}).`,
  missed: (missed) => `The reminders of ${missed.join(', ')} did not go out; they are listed here.`,
  again: 'Sent again: whether it arrived the last time is not known. Ignore it if it did.',
  seen: (name, day) => `; seen by ${name} on ${day}`,
  more: (count) => `${count} more; ask “what will be reminded today”.`,
  moreOnPage: (count) => `${count} more on the page “Alerts” (/alerts).`,
  moreFollows: (count) => `${count} more in the next message.`,
  continued: (heading, page) => `Rectification, ${heading.day}, part ${page}: ${counts(heading)}`,
  howTo: (number) =>
    number === null
      ? 'Answer “received”.'
      : `Answer “received”; ask “what is next for problem ${number}?”; or say what was done and when.`,
  housePolicy: (workingDays) => `Reminding ${days(workingDays)} ahead is this office’s arrangement, not law.`,
  nothing: (day) => `Nothing to remind of on ${day}.`,
  dayOff: (day) => `${day} is a day off: no reminders.`,
  channelDown: (channel, since, waiting) =>
    `The alert channel “${channel}” has taken no message since ${since.slice(0, 16).replace('T', ' ')}; ${plural(waiting, 'message')} not delivered. Please check.`,
  drill: '[drill] ',
  onBehalf: (name) => `On behalf of ${name}.`,
}
