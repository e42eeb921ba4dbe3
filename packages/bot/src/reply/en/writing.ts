import type { CivilDate, ProblemNumber, Text } from '@zhenggai/rules'
import { type Block, item, lead, line, note } from '../../render/block.ts'
import type { Blocked, Texts } from '../texts.ts'
import type { Assumption, DraftView } from '../view.ts'
import { dueClause } from './standing.ts'
import { called, day, listed, name, nearDay, quoted, short, workingDays } from './words.ts'

const shown = (value: Text | string | null): string =>
  value === null ? 'not filled in' : typeof value === 'string' ? value : value.en

/** A draft in a few words. */
function inShort(draft: DraftView, today: CivilDate): string {
  switch (draft.kind) {
    case 'event':
      return `${name(draft.about)}, log ${quoted(draft.name.en)} on ${day(draft.on, today)}`
    case 'progress':
      return `${name(draft.about)}, progress on ${day(draft.on, today)}: ${short(draft.note)}`
    case 'register':
      return `new problem ${quoted(short(shown(draft.fields[0]?.value ?? null)))}`
    case 'amend':
      return `${name(draft.about)}, change of ${listed(draft.changes.map(({ label }) => label.en))}`
    case 'undo':
      return `${name(draft.about)}, undo: ${listed(draft.entries.map(({ en }) => en))}`
  }
}

const inShortAll = (drafts: readonly DraftView[], today: CivilDate): string =>
  drafts.map((draft) => inShort(draft, today)).join('; ')

function assumptions(assumed: readonly Assumption[], today: CivilDate): readonly Block[] {
  const words: Record<Assumption, string> = {
    today: `No date was said, so today, ${day(today, today)}, is taken`,
    problem: 'No number was said, so the problem shown last is taken',
    step: 'No step was said, so the one that is open now is taken',
  }
  return assumed.map((one) => note(words[one]))
}

const late = (draft: Extract<DraftView, { kind: 'event' }>, today: CivilDate): string =>
  draft.late?.kind === 'late'
    ? ` (${workingDays(draft.late.workingDays)} after the limit${draft.due ? `, ${day(draft.due, today)}` : ''})`
    : ''

function detail(draft: DraftView, today: CivilDate): readonly Block[] {
  switch (draft.kind) {
    case 'event':
      return [
        line(`Problem: ${name(draft.about)} ${short(draft.about.title, 60)}`),
        line(`Step: ${draft.name.en}`),
        line(`Date: ${nearDay(draft.on, today)}${late(draft, today)}`),
        ...(draft.by ? [line(`Unit: ${draft.by}`)] : []),
        ...(draft.note ? [line(`Note: ${short(draft.note, 200)}`)] : []),
        ...assumptions(draft.assumed, today),
      ]
    case 'progress':
      return [
        line(`Problem: ${name(draft.about)} ${short(draft.about.title, 60)}`),
        line(`Date: ${nearDay(draft.on, today)}`),
        line(`Progress: ${short(draft.note, 400)}`),
        ...assumptions(draft.assumed, today),
      ]
    case 'register':
      return [
        ...draft.fields.map(({ label, value }) => line(`${capital(label.en)}: ${shown(value)}`)),
        ...draft.events.map((event) => line(`${capital(event.name.en)}: ${nearDay(event.on, today)}`)),
      ]
    case 'amend':
      return [
        line(`Problem: ${name(draft.about)} ${short(draft.about.title, 60)}`),
        ...draft.changes.map(({ label, from, to }) => line(`${capital(label.en)}: ${shown(from)} → ${shown(to)}`)),
        ...assumptions(draft.assumed, today),
      ]
    case 'undo':
      return [
        line(`Problem: ${name(draft.about)} ${short(draft.about.title, 60)}`),
        ...draft.entries.map(({ en }) => line(`Undo: ${en}`)),
      ]
  }
}

const capital = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}`

const titles: Record<DraftView['kind'], string> = {
  event: 'To be logged',
  progress: 'Progress to be logged',
  register: 'New problem',
  amend: 'To be changed',
  undo: 'To be undone',
}

const proposal: Texts['proposal'] = ({ items, today, notes }) => {
  const [only] = items
  const open = only?.kind === 'register' && only.fields.some(({ value }) => value === null)
  return [
    ...(only && items.length === 1
      ? [lead(`${titles[only.kind]}, please confirm:`), ...detail(only, today)]
      : [lead(`${items.length} entries, please confirm:`), ...items.map((draft) => item(inShort(draft, today)))]),
    ...notes.map(({ en }) => note(`Note: ${en}`)),
    ...(open ? [note('What is not filled in can be added now (“level municipal, lead unit 县水务局”) or later.')] : []),
    line('Answer “confirm” to write it; to change something, just say so; “cancel” drops it.'),
  ]
}

const reasons: Record<Blocked, string> = {
  question: 'This is a question, so nothing was logged.',
  negation: 'You say it has not been done, so nothing was logged.',
  plan: 'This is a plan, so nothing was logged.',
  order: 'This is a request to others, so nothing was logged.',
  condition: 'This is a condition, so nothing was logged.',
  hearsay: 'This is hearsay, so nothing was logged.',
  partial: 'This says it is partly done, so it was not logged as done.',
  exception: 'This names an exception, so nothing was logged.',
  'not-asserted': 'Nothing was logged.',
}

export const writing = {
  proposal,
  replaced: ({ items, today }) => [
    note(`What waited for confirmation before was dropped and not written: ${inShortAll(items, today)}`),
  ],
  stillWaits: ({ items, today }) => [
    note(`Still waiting for you: ${inShortAll(items, today)}. Answer “confirm” or “cancel”.`),
  ],
  dropped: ({ items, today }) => [
    lead('Cancelled; nothing was written.'),
    line(`Dropped: ${inShortAll(items, today)}`),
  ],
  nothingToConfirm: () => [lead('Nothing is waiting for your confirmation.')],
  nothingToDrop: () => [lead('There is nothing to cancel.'), line('To take back what was logged, say “undo”.')],
  expired: ({ items, today }) => [
    lead('It was not confirmed within 30 minutes and has lapsed; nothing was written.'),
    line(`Lapsed: ${inShortAll(items, today)}. Say it again if you want it.`),
  ],
  notYours: ({ names }) => [lead(`Only ${names.join(' or ')} can confirm this.`)],
  changedMeanwhile: ({ about, entries, today }) => [
    lead(`${name(about)} changed before you confirmed; nothing was written.`),
    ...entries.map((entry) => item(`${entry.writer}: ${entry.what.en}${entry.on ? `, ${day(entry.on, today)}` : ''}`)),
  ],
  whatIsWrong: () => [
    lead('What is wrong? Just say what is right, for example “the date is 15 June” or “it is 15”; “cancel” drops it.'),
  ],
  written: ({ item: draft, number, today, next, repeated }) => [
    lead(`${repeated ? 'This was written before and not a second time: ' : ''}${done(draft, number, today)}.`),
    ...(next?.next.kind === 'step'
      ? [line(`Next step: ${next.next.main.action.en}; ${dueClause(next.next.main, next)}`)]
      : []),
    ...(draft.kind === 'undo' ? [] : [line('If that was a mistake, say “undo”.')]),
  ],
  alreadySo: ({ about, changes }) => [
    lead(
      `${name(about)}: ${listed(changes.map(({ en }) => en))} already ${changes.length === 1 ? 'has' : 'have'} that value.`,
    ),
  ],
  refused: ({ reasons: texts }) => [lead('Nothing was written.'), ...texts.map(({ en }) => line(en))],
  undoAgain: () => [line('To take back what was logged earlier, say “undo” once more.')],
  nothingToUndo: ({ about }) => [
    lead(
      about
        ? `You have logged nothing for ${name(about).toLowerCase()} that can be undone.`
        : 'You have logged nothing that can be undone.',
    ),
  ],
  notLogged: ({ why, example }) => [
    note(`${reasons[why]}${example ? ` If it was done, say: ${quoted(example)}` : ''}`),
  ],
  useStepInstead: ({ about, field, example }) => [
    lead(`${name(about)}: ${field.en} is an entry of the history and cannot be changed in place.`),
    line(`If it is wrong, let whoever logged it say “undo”, then log it again, for example: ${quoted(example)}.`),
  ],
} satisfies Partial<Texts>

function done(draft: DraftView, number: ProblemNumber, today: CivilDate): string {
  switch (draft.kind) {
    case 'register':
      return `New problem registered: number ${number}`
    case 'event':
      return `Logged: ${name(draft.about)}, ${draft.name.en}, ${nearDay(draft.on, today)}`
    case 'progress':
      return `Progress logged: ${called(number)}, ${nearDay(draft.on, today)}`
    case 'amend':
      return `Changed: ${name(draft.about)}, ${draft.changes.map(({ label, to }) => `${label.en}: ${shown(to)}`).join(', ')}`
    case 'undo':
      return `Undone: ${name(draft.about)}, ${listed(draft.entries.map(({ en }) => en))}`
  }
}
