import type { Language } from '@zhenggai/rules'
import type { Place } from '../span.ts'

/**
 * The language of a text: Chinese as soon as there is an ideograph, English where there are only Latin letters, undefined where there are
 * neither (numbers, signs, emoji): the caller decides.
 * @param ignored stretches that do not count as content: mentions, or names of units inside an English sentence.
 */
export function languageOf(text: string, ignored: readonly Place[] = []): Language | undefined {
  let content = text
  for (const { start, end } of ignored) content = content.slice(0, start) + ' '.repeat(end - start) + content.slice(end)
  if (/\p{Script=Han}/u.test(content)) return 'zh'
  return /\p{Script=Latin}/u.test(content) ? 'en' : undefined
}
