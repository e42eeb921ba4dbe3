import { ImpossibleDateError, type Text, UnknownFactValueError } from '@zhenggai/rules'
import { type Said, say } from '../reply/texts.ts'
import { NoRulebookError } from './answer/standing.ts'

/** What the store says of an error in words for people, where it does. */
function textOf(error: unknown): Text | undefined {
  const { text } = (error ?? {}) as { readonly text?: Partial<Text> | undefined }
  return typeof text?.zh === 'string' && typeof text.en === 'string' ? { zh: text.zh, en: text.en } : undefined
}

/** An error of a port as a sentence. Nothing that goes wrong behind the conversation ends it. */
export function sayTrouble(error: unknown): Said {
  const text = textOf(error)
  if (text) return say('refused', { reasons: [text] })
  if (
    error instanceof UnknownFactValueError ||
    error instanceof ImpossibleDateError ||
    error instanceof NoRulebookError
  ) {
    return say('cannotJudge', { number: null, why: error.message })
  }
  if ((error as { code?: unknown } | null)?.code === 'damaged') return say('damaged', { number: null, file: null })
  return say('failed', null)
}
