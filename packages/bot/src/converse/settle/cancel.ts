import { say } from '../../reply/texts.ts'
import { isFresh } from '../memory.ts'
import { type Answer, answer, type Turn } from '../turn.ts'

/** “取消”: drops what waits for this person. Nothing was written, so nothing is undone. */
export function cancel(turn: Turn): Answer {
  const { me, now, today } = turn
  const { proposal } = me
  const nothing = { ...me, proposal: null, question: null }
  if (proposal && isFresh(proposal.at, now)) {
    const slots = { problems: proposal.items.flatMap(({ draft }) => ('number' in draft ? [draft.number] : [])) }
    return answer(
      turn,
      'cancel',
      proposal.intent,
      [say('dropped', { items: proposal.items.map(({ shown }) => shown), today })],
      slots,
      nothing,
    )
  }
  const said = me.question ? say('dropped', { items: [], today }) : say('nothingToDrop', null)
  return answer(turn, 'cancel', null, [said], {}, nothing)
}
