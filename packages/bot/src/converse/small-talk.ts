import { type Said, say } from '../reply/texts.ts'
import { answerMore } from './answer/lists.ts'
import { answerReceived } from './answer/received.ts'
import { isFresh, waitingFor } from './memory.ts'
import { cancel } from './settle/cancel.ts'
import { confirm } from './settle/confirm.ts'
import type { SmallWord } from './small-words.ts'
import { type Answer, answer, type Turn } from './turn.ts'

/** To nobody in particular: not ours to answer. */
export const silence = (turn: Turn): Answer => answer(turn, 'chatter', null, [])

type Handler = (turn: Turn, addressed: boolean) => Answer | Promise<Answer>

const waits = ({ me: { proposal } }: Turn): boolean => proposal !== null
const waitsFreshly = ({ me: { proposal }, now }: Turn): boolean => proposal !== null && isFresh(proposal.at, now)

const chat =
  (said: Said): Handler =>
  (turn, addressed) =>
    addressed ? answer(turn, 'chatter', null, [said]) : silence(turn)

/** In a group, words that people also say to each other count only where something of this person's waits. */
const handlers: Readonly<Record<SmallWord, Handler>> = {
  confirm: (turn, addressed) => (waits(turn) || addressed || speaksOfOthers(turn) ? confirm(turn) : silence(turn)),
  'confirm-loosely': (turn, addressed) => (waitsFreshly(turn) && addressed ? confirm(turn) : silence(turn)),
  cancel: (turn, addressed) => (waits(turn) || turn.me.question || addressed ? cancel(turn) : silence(turn)),
  wrong: (turn, addressed) =>
    waitsFreshly(turn)
      ? answer(turn, 'write', turn.me.proposal?.intent ?? null, [say('whatIsWrong', null)])
      : chat(say('nothingToCorrect', null))(turn, addressed),
  more: (turn, addressed) => (turn.me.page || addressed ? answerMore(turn) : silence(turn)),
  hello: chat(say('hello', null)),
  thanks: (turn, addressed) => (addressed ? answerReceived(turn, say('thanks', null)) : silence(turn)),
}

/** “确认”, “取消”, “还有呢”, “谢谢”: what they mean depends on what waits. */
export const answerSmallWord = (turn: Turn, word: SmallWord, addressed: boolean): Answer | Promise<Answer> =>
  handlers[word](turn, addressed)

/** Only the outright word: 是 and 对 are said about everything. */
const speaksOfOthers = ({ memory, message, now, reading }: Turn): boolean =>
  /确认|确定|confirm/i.test(reading.text) && waitingFor(memory, message.user, now).length > 0
