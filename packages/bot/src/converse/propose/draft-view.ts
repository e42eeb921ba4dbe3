import { eventName, type Rulebook, type Text } from '@zhenggai/rules'
import type { Ledger, LedgerProblem, ProblemFacts } from '../../ledger/ledger.ts'
import type { DraftView } from '../../reply/view.ts'
import { leftUntil } from '../answer/left.ts'
import { aboutOf, judge } from '../answer/standing.ts'
import { entryText } from '../entries.ts'
import { fieldLabel, fieldValue, registrationView, type UnitField, unitLabels, unitValue } from '../fields.ts'
import type { Draft, OnRecord } from '../memory.ts'
import { namesIn } from '../names.ts'
import { extensionView, noticeView } from './event-views.ts'
import { ownFactChanges } from './own-facts.ts'

/** How a draft is shown before it is written. */
export function draftView(ledger: Ledger, draft: OnRecord, record: LedgerProblem, today: string): DraftView {
  const about = aboutOf(record)
  switch (draft.kind) {
    case 'log': {
      const { event, assumed } = draft
      if (event.type === 'progress') return { kind: 'progress', about, on: event.on, note: event.note ?? '', assumed }
      const judged = judge(ledger, record, today)
      if (event.type === 'extended') return extensionView(judged, event, assumed)
      if (event.type === 'notice-issued') return noticeView(judged, event, assumed, draft.intent === 'supervise')
      const { rulebook, assessment } = judged
      const deadline = assessment.steps.find(({ id }) => id === event.type)?.deadline
      return {
        kind: 'event',
        about,
        name: namesIn(judged)(event.type),
        on: event.on,
        by: event.by ?? null,
        note: event.note ?? null,
        late: deadline && event.on > deadline.date ? leftUntil(rulebook, deadline, event.on) : null,
        due: deadline?.date ?? null,
        assumed,
      }
    }
    case 'amend':
      return {
        kind: 'amend',
        about,
        changes: changesShown(judge(ledger, record, today).rulebook, record.problem, draft.changes),
        assumed: draft.assumed,
      }
    case 'undo': {
      const nameOf = namesIn(judge(ledger, record, today))
      const entries = record.history.filter(({ id }) => draft.entries.includes(id))
      return {
        kind: 'undo',
        about,
        entries: entries.map((entry) => dated(entry, entryText(entry, nameOf, record.history))),
      }
    }
    case 'redate': {
      const name = namesIn(judge(ledger, record, today))(draft.event.type)
      return { kind: 'redate', about, name, from: draft.was, to: draft.event.on }
    }
  }
}

const plain = (text: string): Text => ({ zh: text, en: text })

function dated(entry: LedgerProblem['history'][number], text: Text): Text {
  if (entry.kind !== 'happened') return text
  const { on, note } = entry.event
  const [, month, day] = on.split('-').map(Number)
  const more = note ? `：${note.slice(0, 40)}` : ''
  return { zh: `${text.zh}（${month}月${day}日）${more}`, en: `${text.en} (${on})${more}` }
}

export function registerView(ledger: Ledger, draft: Extract<Draft, { kind: 'register' }>): DraftView {
  const rulebook = ledger.rulebook(draft.rulebook)
  return {
    kind: 'register',
    fields: registrationView(draft.facts),
    events: draft.events.map(({ type, on }) => ({ name: (rulebook && eventName(rulebook, type)) ?? plain(type), on })),
  }
}

type Changes = Extract<DraftView, { kind: 'amend' }>['changes']

/** Before → after of each field; units one by one. */
export function changesShown(
  rulebook: Rulebook,
  before: Partial<ProblemFacts>,
  changes: Partial<ProblemFacts>,
): Changes {
  return (Object.keys(changes) as (keyof ProblemFacts)[])
    .flatMap((field): Changes => {
      if (field === 'facts') return ownFactChanges(rulebook, before, changes)
      if (field !== 'units')
        return [{ label: fieldLabel(field), from: fieldValue(before, field), to: fieldValue(changes, field) }]
      return (Object.keys(unitLabels) as UnitField[]).map((unit) => ({
        label: unitLabels[unit],
        from: unitValue(before, unit),
        to: unitValue(changes, unit),
      }))
    })
    .filter(({ from, to }) => JSON.stringify(from) !== JSON.stringify(to))
}
