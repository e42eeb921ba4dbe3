import { item, lead, line, note } from '../../render/block.ts'
import type { Texts } from '../texts.ts'
import { called, filterWords, listed, name, nearDay, quoted, short } from './words.ts'

const numbered = (options: readonly string[]) => options.map((option, index) => item(`${index + 1}. ${option}`))

export const asking = {
  askProblem: ({ example }) => [lead('Which problem? Its number is enough.'), line(`For example: ${quoted(example)}.`)],
  unknownProblem: ({ numbers, nearest }) => [
    lead(`There is no ${listed(numbers.map((number) => `problem ${number}`))} on the ledger.`),
    ...(nearest.length > 0
      ? [line('The nearest numbers are:'), ...nearest.map((about) => item(`${name(about)} ${short(about.title)}`))]
      : [line('There is no problem on the ledger yet.')]),
  ],
  askStep: ({ about, options }) => [
    lead(`${name(about)}: which step was done? Answer with its number or name.`),
    ...numbered(options.map(({ en }) => en)),
  ],
  noSuchStep: ({ about, options }) => [
    lead(`The procedure of ${name(about).toLowerCase()} has no such step; nothing was logged.`),
    ...(options.length > 0 ? [line('What can be logged now:'), ...options.map(({ en }) => item(en))] : []),
  ],
  futureDay: ({ on, today }) => [
    lead(
      `${nearDay(on, today)} is still to come (today is ${nearDay(today, today)}). Only what has happened can be logged, so nothing was.`,
    ),
    line('If you meant last year, please write the year.'),
  ],
  requestOnly: ({ about }) => [
    lead(`${name(about)}: asking for it is not yet the step itself, so nothing was logged.`),
    line(`Log it when it is done; to note it now, say ${quoted(`progress on ${about.number}: acceptance requested`)}.`),
  ],
  askDate: ({ words, options, today }) => [
    lead(`Which day is ${quoted(words)}?${options.length > 1 ? '' : ' Please give day and month.'}`),
    ...numbered(options.map((date) => nearDay(date, today))),
  ],
  impossibleDate: ({ words }) => [
    lead(`There is no such day as ${quoted(words)}; please check the date.`),
    line('Nothing was logged.'),
  ],
  oneAtATime: () => [lead('Please say this for one problem at a time; nothing was logged.')],
  askTitle: () => [
    lead('What is the problem, in one sentence?'),
    line(
      'For example: “register a new problem: rubbish along the Yaoguan river, municipal, general, lead unit 县水务局, responsible unit 姚关镇”.',
    ),
  ],
  askAmendment: ({ about }) => [
    lead(`${name(about)}: which field is to change, and to what?`),
    line(`For example: ${quoted(`change the lead unit of ${about.number} to 县住建局`)}.`),
  ],
  noticesFor: ({ filters, today, total, most }) =>
    total === 0
      ? [lead(`There is no such problem (${filterWords(filters, today)}), so there is nothing to urge.`)]
      : [
          lead(
            `There are ${total} such problems (${filterWords(filters, today)}), and at most ${most} go at once; nothing was logged.`,
          ),
          line('Please name a unit, for example “remind 姚关镇 of what is overdue”.'),
        ],
  askUntil: ({ about }) => [
    lead(`${name(about)}: extended until which day?`),
    line(`For example: ${quoted(`extend ${about.number} to 31 December, based on the county meeting of 15 June`)}.`),
  ],
  askBasis: ({ about }) => [
    lead(`${name(about)}: who granted the extension, and by which document?`),
    line('For example: “minutes of the county government’s 15th executive meeting”.'),
  ],
  askNote: ({ about }) => [
    lead(`${name(about)}: what progress was made?`),
    line(`For example: ${quoted(`progress on ${about.number}: 20 tons of rubbish cleared`)}.`),
  ],
  unknownUnit: ({ words, known }) => [
    lead(`There is no unit called ${quoted(words)} on the ledger; units go by their Chinese names there.`),
    ...(known.length > 0 ? [line(`Units with a similar name: ${listed(known)}.`)] : []),
  ],
  notUnderstood: ({ suggestions }) => [
    lead(
      suggestions.length > 0
        ? 'I did not understand. Did you mean (answer with the number):'
        : 'I did not understand; please put it another way.',
    ),
    ...numbered(suggestions),
    note('Say “help” to see what I can do.'),
  ],
  received: ({ numbers }) => [lead(`Noted that you have seen the reminders of ${numbers.join(', ')}.`)],
  askSnooze: ({ number, asks, again, today }) =>
    asks === 'until'
      ? [lead(`When shall I remind of problem ${number} again?`), line('For example: “next Monday”, “25 June”.')]
      : [
          lead(
            `Why shall problem ${number} not be reminded of${again === null ? '' : ` before ${nearDay(again, today)}`}?`,
          ),
          line('A few words; they are kept with your name and the day.'),
        ],
  snoozed: ({ about, again, due, capped, reason, today }) => [
    lead(`${name(about)}: no early word before ${nearDay(again, today)}.`),
    ...(capped ? [note('The day that you said lies after the deadline; it is put off to the deadline itself.')] : []),
    ...(due === null
      ? []
      : [line(`The deadline stays ${nearDay(due, today)}; on that day and when overdue you are reminded as always.`)]),
    line(`Reason: ${short(reason, 200)}`),
  ],
  cannotSnooze: ({ about, due, today }) => [
    lead(`${name(about)} ${due < today ? 'was' : 'is'} due ${nearDay(due, today)}; the reminder cannot be put off.`),
    line(
      `If more time is needed, ask for an extension: ${quoted(`extend ${about.number} to 31 July, approved by …`)}.`,
    ),
  ],
  notYet: ({ wish }) => [
    lead(`I cannot do that yet (${wish.en}); nothing was logged.`),
    line('Say “help” to see what I can do.'),
  ],
  empty: () => [
    lead('The message is empty.'),
    line('Ask for example “what is next for 12” or “which problems are overdue”, or say “help”.'),
  ],
  tooLong: ({ longest }) => [
    lead(`The message is too long: I read at most ${longest} characters. Nothing was logged.`),
    line('Please send the one sentence that you want to ask or log.'),
  ],
  damaged: ({ number, file }) => [
    lead(
      `The record of ${number === null ? 'a problem' : called(number).toLowerCase()} cannot be read. It was kept as it is and not changed.`,
    ),
    line(`${file ? `File: ${file}. ` : ''}Please ask the administrator to restore it from a backup.`),
  ],
  cannotJudge: ({ number, why }) => [
    lead(`The data of ${number === null ? 'this' : called(number).toLowerCase()} cannot be judged: ${why}.`),
    line('Please mend the data first.'),
  ],
  failed: () => [
    lead('Something went wrong just now; nothing was logged.'),
    line('Please try again later; if it stays, ask the administrator.'),
  ],
  unsureWhetherWritten: () => [
    lead('Something went wrong while saving; it is not certain whether it was logged.'),
    line('Please answer “confirm” once more: what is logged already will not be logged twice.'),
  ],
  hello: () => [
    lead('Hello, I am the rectification assistant.'),
    line(
      'Ask “what is next for 12” or “what is due this week”; when a step is done, say “12 was submitted to the county lead department on 14 June”.',
    ),
  ],
  thanks: () => [lead('You are welcome.')],
  whoAreYou: () => [
    lead('I do not know yet which unit you belong to.'),
    line('Name the unit, for example “problems of 姚关镇”, or ask the administrator to enter your unit.'),
  ],
  meantDay: ({ number }) => [note(`Read as problem ${number}; if you meant a day, write it with its month.`)],
} satisfies Partial<Texts>
