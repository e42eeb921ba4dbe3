import { say } from '../reply/texts.ts'
import { answerMore } from './answer/lists.ts'
import { isFresh, waitingFor } from './memory.ts'
import { cancel } from './settle/cancel.ts'
import { confirm } from './settle/confirm.ts'
import type { SmallWord } from './small-words.ts'
import { type Answer, answer, type Turn } from './turn.ts'

/** To nobody in particular: not ours to answer. */
export const silence = (turn: Turn): Answer => answer(turn, 'chatter', null, [])

/**
 * “确认”, “取消”, “还有呢”, “谢谢”: what they mean depends on what waits. In a group, words that people also say to each other
 * count only where something of this person's waits.
 */
export function answerSmallWord(turn: Turn, word: SmallWord, addressed: boolean): Answer | Promise<Answer> | undefined {
  const { me, now } = turn
  const waits = me.proposal !== null
  const fresh = me.proposal !== null && isFresh(me.proposal.at, now)
  switch (word) {
    case 'confirm':
      return waits || addressed || speaksOfOthers(turn) ? confirm(turn) : silence(turn)
    case 'confirm-loosely':
      return fresh && addressed ? confirm(turn) : silence(turn)
    case 'cancel':
      return waits || me.question || addressed ? cancel(turn) : silence(turn)
    case 'wrong':
      return fresh ? answer(turn, 'write', me.proposal?.intent ?? null, [say('whatIsWrong', null)]) : silence(turn)
    case 'more':
      return me.page || addressed ? answerMore(turn) : silence(turn)
    case 'hello':
      return addressed ? answer(turn, 'chatter', null, [say('hello', null)]) : silence(turn)
    case 'thanks':
      return addressed ? answer(turn, 'chatter', null, [say('thanks', null)]) : silence(turn)
  }
}

/** Only the outright word: 是 and 对 are said about everything. */
const speaksOfOthers = ({ memory, message, now, reading }: Turn): boolean =>
  /确认|确定|confirm/i.test(reading.text) && waitingFor(memory, message.user, now).length > 0
