import { findPhrases, indexPhrases, type PhraseIndex } from './phrases.ts'
import { longestFirst, type Place, type Span, spanOf } from './span.ts'
import { shadowPhrases } from './steps/shadows.ts'

export { actNames } from './steps/names.ts'

/** What a step, an act or an event is called. `…` in a name stands for a few words without a stop (报…审核). */
export interface StepName {
  readonly id: string
  readonly names: readonly string[]
}

export interface StepMention extends Span {
  /** What the words can mean; several where a name belongs to several steps. */
  readonly ids: readonly string[]
}

interface Lexicon {
  readonly plain: PhraseIndex<string>
  readonly gapped: readonly { readonly pattern: RegExp; readonly id: string }[]
}

/** Marks words that hide the name of a step in them. */
const SHADOW = '\0shadow'

// A lexicon is a value that is replaced, never changed.
const lexicons = new WeakMap<readonly StepName[], Lexicon>()

function compile(lexicon: readonly StepName[]): Lexicon {
  const known = lexicons.get(lexicon)
  if (known) return known
  const names = lexicon.flatMap(({ id, names: words }) => words.map((name) => [name, id] as const))
  const own = new Set(names.map(([name]) => name))
  const compiled: Lexicon = {
    plain: indexPhrases([
      ...names.filter(([name]) => !name.includes('…')),
      ...shadowPhrases.filter((words) => !own.has(words)).map((words) => [words, SHADOW] as const),
    ]),
    gapped: names.filter(([name]) => name.includes('…')).map(([name, id]) => ({ pattern: gappedPattern(name), id })),
  }
  lexicons.set(lexicon, compiled)
  return compiled
}

const gappedPattern = (name: string): RegExp =>
  new RegExp(
    name
      .split('…')
      .map((part) => part.trim().replace(/[\\^$.*+?()[\]{}|]/g, '\\$&'))
      .join(/[a-z]/i.test(name) ? '[^,;?!\\n]{1,40}?' : '[^,。;?!\\n]{1,16}?'),
    'gi',
  )

/**
 * The steps that a normalised text names, the longest name first: 报县水务局审核 rather than 审核. Names inside words that mean
 * something else (验收材料, 申请销号) are left out.
 * @param lexicon keep the same array between calls: it is compiled once.
 */
export function scanSteps(text: string, lexicon: readonly StepName[]): StepMention[] {
  const { plain, gapped } = compile(lexicon)
  const whole = findPhrases(text, plain)
  const shadows = whole.filter(({ values }) => values.includes(SHADOW))
  const found: (Place & { readonly values: readonly string[] })[] = [...whole]
  for (const { pattern, id } of gapped) {
    for (const match of text.matchAll(pattern)) {
      const place = { start: match.index, end: match.index + match[0].length }
      // 报县政府验收申请: the end of the phrase is hidden by a longer word.
      const hidden = shadows.some(({ start, end }) => start < place.end && end > place.end)
      const inFull = whole.some(({ start, end }) => start === place.start && end === place.end)
      if (!hidden && !inFull) found.push({ ...place, values: [id] })
    }
  }
  return longestFirst(merged(found))
    .filter(({ values }) => !values.includes(SHADOW))
    .map(({ start, end, values }) => ({ ...spanOf(text, start, end), ids: values }))
}

/** Ids of the same words together. */
function merged(found: readonly (Place & { readonly values: readonly string[] })[]) {
  const byPlace = new Map<string, Place & { readonly values: readonly string[] }>()
  for (const { start, end, values } of found) {
    const key = `${start}-${end}`
    byPlace.set(key, { start, end, values: [...new Set([...(byPlace.get(key)?.values ?? []), ...values])] })
  }
  return [...byPlace.values()]
}
