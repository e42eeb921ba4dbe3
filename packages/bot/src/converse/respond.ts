import { STRONG } from '../interpret/decide.ts'
import { type Interpretation, interpret } from '../interpret/interpret.ts'
import { say } from '../reply/texts.ts'
import { MAX_TEXT, type Normalised } from '../understand/normalise.ts'
import { isAddressed, speaksForItself } from './addressing.ts'
import { command, takeUp } from './command.ts'
import { dispatch } from './dispatch.ts'
import { isFresh } from './memory.ts'
import { readTurn } from './read-turn.ts'
import { correct, isCorrection } from './settle/correct.ts'
import { correctWritten } from './settle/correct-written.ts'
import { answerQuestion } from './settle/question.ts'
import { answerSmallWord, silence } from './small-talk.ts'
import { chosen, smallWord } from './small-words.ts'
import { type Answer, answer, type Turn } from './turn.ts'

/** What a message that was read comes to: first what waits for this person, then what it says itself. */
export async function respond(turn: Turn, normalised: Normalised): Promise<Answer> {
  const addressed = isAddressed(turn.message, normalised)
  const unreadable = withoutWords(turn, normalised, addressed)
  if (unreadable) return unreadable
  const word = smallWord(normalised.text)
  const small = word && (await answerSmallWord(turn, word, addressed))
  if (small) return small
  const ways = interpret(turn.reading)
  const waited = await onWhatWaits(turn, ways[0])
  if (waited) return waited
  const meant = addressed || speaksForItself(turn, normalised.mentions.length > 0, ways[0])
  return meant ? withReminder(turn, await command(turn, ways)) : silence(turn)
}

/** Nothing to read, or too much: of a long message only the beginning was read, and nothing is done on the strength of it. */
function withoutWords(
  turn: Turn,
  { text, tooLong, addressed: named }: Normalised,
  addressed: boolean,
): Answer | undefined {
  if (tooLong) return addressed ? answer(turn, 'unknown', null, [say('tooLong', { longest: MAX_TEXT })]) : silence(turn)
  if (text !== '') return undefined
  if (named) return answer(turn, 'chatter', null, [say('hello', null)])
  return addressed ? answer(turn, 'unknown', null, [say('empty', null)]) : silence(turn)
}

/** The message as a correction of what waits, as an answer to what was asked, or as a choice among what was suggested. */
async function onWhatWaits(turn: Turn, top: Interpretation | undefined): Promise<Answer | undefined> {
  const { me, now, reading } = turn
  if (me.proposal && isFresh(me.proposal.at, now) && isCorrection(turn, me.proposal)) {
    const corrected = await correct(turn, me.proposal)
    if (corrected) return corrected
  } else if (!me.question) {
    const corrected = await correctWritten(turn)
    if (corrected) return corrected
  }
  if (me.question && !isCommand(turn, top)) {
    const answered = await answerQuestion(turn, me.question, {
      reread: async (text) => (await readTurn(turn, { text, language: undefined })).reading,
      dispatch: async (earlier, { intent }) => dispatch(earlier, intent),
    })
    if (answered) return answered
  }
  const index = me.suggestions ? chosen(reading.text, me.suggestions.items.length) : undefined
  const suggestion = index === undefined ? undefined : me.suggestions?.items[index]
  return suggestion && takeUp(turn, suggestion)
}

/** A complete command wins over a question that is open; a title or a note may sound like one. */
function isCommand({ me, reading }: Turn, top: Interpretation | undefined): boolean {
  if (!top || top.blocked) return false
  // “依据县政府批复……” names the basis that was asked for; “依据是什么” asks for one.
  const names = me.question?.asks === 'basis' && reading.numbers.length === 0
  if (names && top.intent === 'explain' && !/[?？吗呢]|什么|哪|\bwh(?:at|ich|y)\b/i.test(reading.text)) return false
  const free = ['note', 'title', 'reason'].includes(me.question?.asks ?? '')
  if (top.score < (free ? STRONG + 2 : STRONG)) return false
  return reading.numbers.length > 0 || top.score > STRONG
}

/** A side question does not lose what waits. */
function withReminder(turn: Turn, answered: Answer): Answer {
  const { proposal } = answered.me
  if (answered.proposes || !proposal || !isFresh(proposal.at, turn.now)) return answered
  const reminder = say('stillWaits', { items: proposal.items.map(({ shown }) => shown), today: turn.today })
  return { ...answered, said: [...answered.said, reminder], proposes: true }
}
