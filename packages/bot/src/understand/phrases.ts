import type { Place } from './span.ts'

/** Words to look for, each with what it stands for. */
export interface PhraseIndex<T> {
  readonly byHead: ReadonlyMap<string, readonly Phrase<T>[]>
}
interface Phrase<T> {
  readonly words: string
  readonly values: readonly T[]
}

/** The first characters under which a phrase is kept. */
const HEAD = 2

/** An index for `findPhrases`. Letters are compared without case. Phrases of one character are left out. */
export function indexPhrases<T>(entries: Iterable<readonly [words: string, value: T]>): PhraseIndex<T> {
  const values = new Map<string, Set<T>>()
  for (const [words, value] of entries) {
    const key = words.toLowerCase()
    if (key.length < HEAD) continue
    const known = values.get(key)
    if (known) known.add(value)
    else values.set(key, new Set([value]))
  }
  const byHead = new Map<string, Phrase<T>[]>()
  for (const [words, set] of values) {
    const head = words.slice(0, HEAD)
    const phrase = { words, values: [...set] }
    const known = byHead.get(head)
    if (known) known.push(phrase)
    else byHead.set(head, [phrase])
  }
  for (const phrases of byHead.values()) phrases.sort((a, b) => b.words.length - a.words.length)
  return { byHead }
}

/** Every place where a phrase stands, at each position the longest one only; English words only whole. */
export function findPhrases<T>(
  text: string,
  { byHead }: PhraseIndex<T>,
): (Place & { readonly values: readonly T[] })[] {
  const lower = lowerCase(text)
  const found: (Place & { readonly values: readonly T[] })[] = []
  for (let start = 0; start + HEAD <= lower.length; start++) {
    const phrase = byHead
      .get(lower.slice(start, start + HEAD))
      ?.find(({ words }) => lower.startsWith(words, start) && isWhole(lower, start, start + words.length))
    if (phrase) found.push({ start, end: start + phrase.words.length, values: phrase.values })
  }
  return found
}

/** Lower case that keeps every offset: İ would become two characters. */
const lowerCase = (text: string): string => {
  const lower = text.toLowerCase()
  return lower.length === text.length ? lower : text.replace(/[A-Z]/g, (letter) => letter.toLowerCase())
}

const isLetter = (char: string | undefined): boolean => char !== undefined && /[a-z0-9]/.test(char)

function isWhole(text: string, start: number, end: number): boolean {
  const cutsLeft = isLetter(text[start]) && isLetter(text[start - 1])
  const cutsRight = isLetter(text[end - 1]) && isLetter(text[end])
  return !cutsLeft && !cutsRight
}
