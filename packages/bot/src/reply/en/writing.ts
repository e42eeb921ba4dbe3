import { item, lead, line, note } from '../../render/block.ts'
import type { Blocked, Texts } from '../texts.ts'
import { detail, done, inShort, inShortAll, titleOf } from './drafts.ts'
import { dueClause } from './standing.ts'
import { day, listed, name, quoted } from './words.ts'

const proposal: Texts['proposal'] = ({ items, today, notes }) => {
  const [only] = items
  const open = only?.kind === 'register' && only.fields.some(({ value }) => value === null)
  return [
    ...(only && items.length === 1
      ? [lead(`${titleOf(only, today)}, please confirm:`), ...detail(only, today)]
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
  nothingToCorrect: () => [
    lead(
      'What is wrong? If it is what you logged last, say “undo”; if the ledger is wrong, say what it should be, for example “change the goal of problem 12 to …”.',
    ),
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
  alreadyEntered: ({ id }) => [lead(`${quoted(id)} is already entered like that.`)],
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
