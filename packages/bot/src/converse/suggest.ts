import { directoryOf } from '../interpret/directory.ts'
import type { ReadingContext } from '../interpret/read.ts'
import { suggestionsFor } from '../interpret/suggestions.ts'
import { say } from '../reply/texts.ts'
import { type Answer, answer, type Turn } from './turn.ts'

/** What this turn's words are read against. */
export async function contextOf({ ports: { ledger }, today, language }: Turn): Promise<ReadingContext> {
  return { today, directory: directoryOf(await ledger.all()), rulebooks: ledger.rulebooks(), language }
}

/** Says that a message was not understood, with the three nearest things that would be, in this person's own numbers. */
export async function notUnderstood(turn: Turn): Promise<Answer> {
  const items = suggestionsFor(turn.reading, await contextOf(turn), turn.me.shown?.number)
  const me = { ...turn.me, suggestions: { items, at: turn.now } }
  const said = say('notUnderstood', { suggestions: items.map(({ text }) => text) })
  const answered = answer(turn, 'unknown', null, [said], { problems: turn.reading.numbers }, me)
  return { ...answered, suggestions: items.map(({ intent, text }) => ({ intent, text })) }
}
