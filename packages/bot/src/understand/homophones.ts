import { misheard } from './homophones/misheard.ts'
import { readingsOf, soundAlike } from './homophones/syllables.ts'
import { leftmostLongest, type Place } from './span.ts'

export { fieldWords } from './homophones/field-words.ts'

/** A stretch of the text that sounds like a word of the field. */
interface Change extends Place {
  readonly from: string
  readonly to: string
}

/** The text as it may have been meant. `changes` refer to the text as it was. */
export interface Repair {
  readonly text: string
  readonly changes: readonly Change[]
}

/** More than these are no help to choose from. */
const MAX_REPAIRS = 3

/**
 * What voice input may have got wrong: words that sound like those of the field (小号 → 销号, 一脚 → 移交). Only for a text that was not
 * understood, and only to be suggested: never act on it unasked.
 * @param lexicon the words that can be meant, names of units included; keep the same array between calls: it is indexed once.
 * @returns the likeliest first; none where nothing sounds like the field.
 */
export function repair(text: string, lexicon: readonly string[]): Repair[] {
  const found = [...soundingLike(text, lexicon), ...fixedMistakes(text)]
  const places = leftmostLongest(found)
  if (places.length === 0) return []
  const choices = places.map((place) => found.filter(({ start, end }) => start === place.start && end === place.end))
  const repairs = [choices.flatMap(([first]) => first ?? [])]
  // One alternative at a time: every combination would be too many to read.
  for (const [index, [, ...others]] of choices.entries()) {
    for (const other of others) repairs.push(choices.flatMap(([first], at) => (at === index ? other : (first ?? []))))
  }
  const byText = new Map(repairs.map((changes) => [apply(text, changes), changes]))
  return [...byText].slice(0, MAX_REPAIRS).map(([repaired, changes]) => ({ text: repaired, changes }))
}

// A lexicon is a value that is replaced, never changed: its index lives as long as it does.
const indexes = new WeakMap<readonly string[], ReadonlyMap<string, readonly string[]>>()

/** The words of the lexicon by the readings of their first character. */
function byFirstReading(lexicon: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const known = indexes.get(lexicon)
  if (known) return known
  const index = new Map<string, string[]>()
  for (const word of new Set(lexicon)) {
    if (!/^[一-龥]{2,12}$/.test(word)) continue
    for (const reading of readingsOf(word.charAt(0))) index.set(reading, [...(index.get(reading) ?? []), word])
  }
  indexes.set(lexicon, index)
  return index
}

function soundingLike(text: string, lexicon: readonly string[]): Change[] {
  const byReading = byFirstReading(lexicon)
  const right = placesOf(text, lexicon)
  const found: Change[] = []
  for (let start = 0; start < text.length - 1; start++) {
    for (const word of new Set(readingsOf(text.charAt(start)).flatMap((reading) => byReading.get(reading) ?? []))) {
      const end = start + word.length
      const from = text.slice(start, end)
      const free = !right.some((place) => place.start < end && start < place.end)
      if (free && from !== word && alike(from, word)) found.push({ start, end, from, to: word })
    }
  }
  return found
}

const alike = (from: string, word: string): boolean =>
  from.length === word.length && [...word].every((char, index) => soundAlike(from.charAt(index), char))

/** Where words of the field stand as they should; nothing inside them is changed. */
function placesOf(text: string, lexicon: readonly string[]): Place[] {
  return lexicon.flatMap((word) => {
    const places: Place[] = []
    for (let at = word.length > 1 ? text.indexOf(word) : -1; at >= 0; at = text.indexOf(word, at + 1)) {
      places.push({ start: at, end: at + word.length })
    }
    return places
  })
}

const fixedMistakes = (text: string): Change[] =>
  misheard.flatMap(([pattern, to]) =>
    [...text.matchAll(pattern)].map((match) => ({
      start: match.index,
      end: match.index + match[0].length,
      from: match[0],
      to,
    })),
  )

function apply(text: string, changes: readonly Change[]): string {
  let result = ''
  let at = 0
  for (const { start, end, to } of changes) {
    result += text.slice(at, start) + to
    at = end
  }
  return result + text.slice(at)
}
