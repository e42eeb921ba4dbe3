import type { Interpretation } from '../interpret/interpret.ts'
import type { Normalised } from '../understand/normalise.ts'
import type { IncomingMessage } from './ports.ts'
import type { Turn } from './turn.ts'

/** Private chats and messages that name or quote the bot are meant for it. */
export const isAddressed = ({ chat, addressed }: IncomingMessage, normalised: Pick<Normalised, 'addressed'>): boolean =>
  chat === null || addressed || normalised.addressed

const STRONG = 7
const outright = /问题|序号|编号|第.{1,4}[个项条]|#|\b(?:problem|item|issue|number|no\.?)\b/i

/**
 * In a group, a message to nobody in particular is taken up only where it is a complete command about a problem that it names
 * outright (问题12, not 12号, which can be a day), and speaks to no one else.
 */
export function speaksForItself({ reading }: Turn, mentionsOthers: boolean, top: Interpretation | undefined): boolean {
  const named = reading.numberMentions.some(
    ({ certain, words, numbers }) => certain && numbers.length > 0 && outright.test(words),
  )
  return named && !mentionsOthers && top !== undefined && top.score >= STRONG && top.blocked === null
}
