import { findPhrases, indexPhrases, type PhraseIndex } from './phrases.ts'
import { leftmostLongest, overlaps, type Place, type Span, spanOf } from './span.ts'
import { englishAliases, englishLevelBefore, englishLevels } from './units/english.ts'
import { aliasesOf } from './units/names.ts'
import { findOwn } from './units/own.ts'
import { romanised } from './units/place-readings.ts'
import { findUnitWords, startsAfterVerb } from './units/unknown.ts'

/** A unit of the directory. */
export interface UnitName {
  /** The official name, as problems and people carry it. */
  readonly name: string
  readonly en?: string | undefined
  /** Further names that this office uses. */
  readonly aliases?: readonly string[] | undefined
}

export interface UnitMention extends Span {
  /** Official names that the words can mean; several where they are ambiguous, none for `own` and `unknown`. */
  readonly candidates: readonly string[]
  /** 我们局, our bureau: the unit of the writer. */
  readonly own?: true
  /** In the shape of a unit's name, and no unit of the directory. */
  readonly unknown?: true
  /** One unit, and the words mean hardly anything else. */
  readonly certain: boolean
}

interface Meaning {
  readonly name: string
  readonly weak: boolean
}

// A directory is a value that is replaced, never changed: its index lives as long as it does.
const indexes = new WeakMap<readonly UnitName[], PhraseIndex<Meaning>>()

function indexOf(directory: readonly UnitName[]): PhraseIndex<Meaning> {
  const known = indexes.get(directory)
  if (known) return known
  const index = indexPhrases(directory.flatMap(entriesOf))
  indexes.set(directory, index)
  return index
}

function entriesOf({ name, en, aliases = [] }: UnitName): (readonly [string, Meaning])[] {
  const official = new Map(aliasesOf(name).map(({ words, weak }) => [words, { name, weak }]))
  for (const words of [...englishAliases(name, levelOf(name)), ...englishTownship(name)])
    official.set(words, { name, weak: false })
  for (const words of [...aliases, ...(en === undefined ? [] : englishNames(en))])
    official.set(words, { name, weak: false })
  return [...official]
}

/** Shidian County Water Bureau → Water Bureau. */
const englishNames = (en: string): string[] => [
  en,
  en.replace(/^(?:\S+\s)?(?:County|Municipal|Provincial|City)\s/i, ''),
]

/** 姚关镇人民政府 → Yaoguan, Yaoguan township, Yaoguan town government. */
function englishTownship(name: string): string[] {
  const place = romanised(/^([一-龥]{2,3}?)(?:镇|(?:[一-龥]{1,6}族)*乡|街道)/.exec(name)?.[1] ?? '')
  if (place === undefined) return []
  return [place, ...['township', 'town', 'township government', 'town government'].map((kind) => `${place} ${kind}`)]
}

/**
 * The units in a normalised text: official names, what people make of them (水务局, 姚关, 发改局), the writer's own unit, and words in
 * the shape of a unit that the directory does not have.
 * @param directory keep the same array between calls: its index is built once.
 */
export function scanUnits(text: string, directory: readonly UnitName[]): UnitMention[] {
  const known = leftmostLongest(findPhrases(text, indexOf(directory))).flatMap((place) =>
    knownMention(text, place, directory),
  )
  const own = findOwn(text)
    .filter((span) => !known.some((mention) => mention.certain && overlaps(mention, span)))
    .map((span) => ({ ...span, candidates: [], own: true as const }))
  const taken: Place[] = [...known, ...own]
  const unknown = findUnitWords(text)
    .filter((span) => !taken.some((place) => overlaps(place, span)))
    .map((span) => ({ ...span, candidates: [], unknown: true as const, certain: false }))
  return [...known, ...own, ...unknown].toSorted((a, b) => a.start - b.start)
}

function knownMention(
  text: string,
  place: Place & { readonly values: readonly Meaning[] },
  directory: readonly UnitName[],
): UnitMention[] {
  const { start, end, values } = place
  const strong = values.filter(({ weak }) => !weak)
  const isWeak = strong.length === 0
  if (isWeak && otherBody.test(text.slice(end, end + 2))) return []
  const meant = isWeak ? values : strong
  const level = isWeak ? undefined : /[省市州县区]$/.exec(text.slice(Math.max(0, start - 1), start))?.[0]
  // 市水务局 is not the 县水务局 whose short name stands in it.
  const fitting = level === undefined ? meant : meant.filter(({ name }) => ['', level].includes(levelOf(name)))
  const inEnglish = englishLevelBefore(text, start)
  const names = [...new Set(fitting.map(({ name }) => name))].filter(
    (name) => inEnglish === undefined || (englishLevels[levelOf(name)] ?? []).includes(inEnglish),
  )
  if (names.length === 0) return []
  const from = level === undefined ? start : start - 1
  const certain = names.length === 1 && !isWeak && !elsewhere(text, from, directory)
  return [{ ...spanOf(text, from, end), candidates: names, certain }]
}

/** After a word like 水务: another body of that field. */
const otherBody = /^(?:公司|集团|站|所|队|中心|院|厂|系统|部门|厅|局)/

/** 县 of 县水务局 and of 施甸县水务局; a branch (市生态环境局施甸分局) is the county's. */
const levelOf = (name: string): string =>
  name.endsWith('分局') ? '县' : (/^(?:[一-龥]{2,3}?)?([省市州县区])(?=[一-龥]{2,})/.exec(name)?.[1] ?? '')

/** 昌宁县水务局: the place before the level is none of the directory's. */
function elsewhere(text: string, start: number, directory: readonly UnitName[]): boolean {
  if (!/[市州县区]/.test(text.charAt(start))) return false
  const place = /[一-龥]{2}$/.exec(text.slice(Math.max(0, start - 2), start))?.[0]
  return place !== undefined && !startsAfterVerb(text, start) && !directory.some(({ name }) => name.includes(place))
}
