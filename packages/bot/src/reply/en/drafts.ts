import type { CivilDate, ProblemNumber, Text } from '@zhenggai/rules'
import { type Block, line, note } from '../../render/block.ts'
import type { About, Assumption, DraftView, FieldChange } from '../view.ts'
import { called, day, listed, name, nearDay, quoted, short, upper, workingDays } from './words.ts'

type Of<K extends DraftView['kind']> = Extract<DraftView, { readonly kind: K }>
type ForEach<T> = { readonly [K in DraftView['kind']]: (draft: Of<K>, today: CivilDate) => T }

const shown = (value: Text | string | null): string =>
  value === null ? 'not filled in' : typeof value === 'string' ? value : value.en

const noticeName = ({ supervises }: Of<'notice'>): string => (supervises ? 'supervision notice' : 'reminder')
const limitName = ({ step }: Of<'extend'>): string => (step ? `the last day of ${quoted(step.en)}` : 'the time limit')
const limit = (value: string | null, today: CivilDate): string =>
  value === null ? 'not filled in' : /^\d{4}-\d{2}-\d{2}$/.test(value) ? day(value, today) : value

const shorts: ForEach<string> = {
  event: (draft, today) => `${name(draft.about)}, log ${quoted(draft.name.en)} on ${day(draft.on, today)}`,
  progress: (draft, today) => `${name(draft.about)}, progress on ${day(draft.on, today)}: ${short(draft.note)}`,
  register: (draft) => `new problem ${quoted(short(shown(draft.fields[0]?.value ?? null)))}`,
  amend: (draft) => `${name(draft.about)}, change of ${listed(draft.changes.map(({ label }) => label.en))}`,
  undo: (draft) => `${name(draft.about)}, undo: ${listed(draft.entries.map(({ en }) => en))}`,
  extend: (draft, today) => `${name(draft.about)}, ${limitName(draft)} extended to ${day(draft.until, today)}`,
  notice: (draft) => `${name(draft.about)}, ${noticeName(draft)} ${draft.notice}`,
  redate: (draft, today) => `${name(draft.about)}, ${quoted(draft.name.en)} moved to ${day(draft.to, today)}`,
  person: (draft) => `directory entry of ${quoted(draft.id)}`,
}

/** A draft in a few words. */
export const inShort = (draft: DraftView, today: CivilDate): string =>
  (shorts[draft.kind] as (draft: DraftView, today: CivilDate) => string)(draft, today)

export const inShortAll = (drafts: readonly DraftView[], today: CivilDate): string =>
  drafts.map((draft) => inShort(draft, today)).join('; ')

function assumptions(assumed: readonly Assumption[], today: CivilDate): readonly Block[] {
  const words: Record<Assumption, string> = {
    today: `No date was said, so today, ${day(today, today)}, is taken`,
    problem: 'No number was said, so the problem shown last is taken',
    step: 'No step was said, so the one that is open now is taken',
    until: 'No day for the answer was said; this one is the office’s habit, no rule of the document',
  }
  return assumed.map((one) => note(words[one]))
}

const late = (draft: Of<'event'>, today: CivilDate): string =>
  draft.late?.kind === 'late'
    ? ` (${workingDays(draft.late.workingDays)} after the limit${draft.due ? `, ${day(draft.due, today)}` : ''})`
    : ''

const problem = (about: About): Block => line(`Problem: ${name(about)} ${short(about.title, 60)}`)
const change = ({ label, from, to }: FieldChange): Block => line(`${upper(label.en)}: ${shown(from)} → ${shown(to)}`)

const details: ForEach<readonly Block[]> = {
  event: (draft, today) => [
    problem(draft.about),
    line(`Step: ${draft.name.en}`),
    line(`Date: ${nearDay(draft.on, today)}${late(draft, today)}`),
    ...(draft.by ? [line(`Unit: ${draft.by}`)] : []),
    ...(draft.note ? [line(`Note: ${short(draft.note, 200)}`)] : []),
    ...assumptions(draft.assumed, today),
  ],
  progress: (draft, today) => [
    problem(draft.about),
    line(`Date: ${nearDay(draft.on, today)}`),
    line(`Progress: ${short(draft.note, 400)}`),
    ...assumptions(draft.assumed, today),
  ],
  register: (draft, today) => [
    ...draft.fields.map(({ label, value }) => line(`${upper(label.en)}: ${shown(value)}`)),
    ...draft.events.map((event) => line(`${upper(event.name.en)}: ${nearDay(event.on, today)}`)),
  ],
  amend: (draft, today) => [problem(draft.about), ...draft.changes.map(change), ...assumptions(draft.assumed, today)],
  undo: (draft) => [problem(draft.about), ...draft.entries.map(({ en }) => line(`Undo: ${en}`))],
  extend: (draft, today) => [
    problem(draft.about),
    line(`${upper(limitName(draft))}: ${limit(draft.from, today)} → ${day(draft.until, today)}`),
    line(`Basis: ${short(draft.basis, 200)}`),
    line(`Granted on: ${nearDay(draft.on, today)}`),
    ...assumptions(draft.assumed, today),
  ],
  notice: (draft, today) => [
    problem(draft.about),
    line(`Number: ${draft.notice}`),
    line(`To: ${draft.to.length > 0 ? listed(draft.to) : 'the ledger names neither a lead nor a responsible unit'}`),
    ...(draft.step ? [line(`Urges: ${draft.step.en}`)] : []),
    ...(draft.until ? [line(`Answer by: ${nearDay(draft.until, today)}`)] : []),
    ...(draft.measure ? [line(`Measure: ${draft.measure.en}`)] : []),
    ...assumptions(draft.assumed, today),
  ],
  redate: (draft, today) => [
    problem(draft.about),
    line(`Step: ${draft.name.en}`),
    line(`Date: ${day(draft.from, today)} → ${nearDay(draft.to, today)}`),
  ],
  person: (draft) => [
    line(`Person: ${draft.id}`),
    ...draft.changes.map(change),
    ...(draft.opens
      ? [
          note(
            'The directory is empty so far: you become its administrator, and from then on whoever is not in it can log nothing.',
          ),
        ]
      : []),
  ],
}

export const detail = (draft: DraftView, today: CivilDate): readonly Block[] =>
  (details[draft.kind] as (draft: DraftView, today: CivilDate) => readonly Block[])(draft, today)

const titles: ForEach<string> = {
  event: () => 'To be logged',
  progress: () => 'Progress to be logged',
  register: () => 'New problem',
  amend: () => 'To be changed',
  undo: () => 'To be undone',
  extend: () => 'Extension to be logged',
  notice: (draft) => `${upper(noticeName(draft))} to be issued`,
  redate: () => 'Date to be corrected',
  person: () => 'To be entered in the directory',
}

export const titleOf = (draft: DraftView, today: CivilDate): string =>
  (titles[draft.kind] as (draft: DraftView, today: CivilDate) => string)(draft, today)

/** What was written. */
export function done(draft: DraftView, number: ProblemNumber, today: CivilDate): string {
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
    case 'extend':
    case 'notice':
      return `Logged: ${inShort(draft, today)}`
    case 'redate':
      return `Corrected: ${inShort(draft, today)}`
    case 'person':
      return `Entered in the directory: ${draft.id}`
  }
}
