import type { Mistake } from '../errors.ts'

const deepest = 64
const mostValues = 50_000
const mostLetters = 2_000_000
const reserved = new Set(['__proto__', 'constructor', 'prototype'])

/** A list may be long without holding anything. */
const lengthOf = (value: unknown): number => (Array.isArray(value) ? value.length : 0)

interface Seen {
  readonly value: unknown
  readonly place: string
  readonly depth: number
}

/**
 * The first thing that makes data no rulebook at all, before anybody looks for rules in it: too deep, too large, or not plain. Null
 * where it can be read safely.
 */
export function notPlainData(data: unknown): Mistake | null {
  const left: Seen[] = [{ value: data, place: '', depth: 0 }]
  let values = 0
  let letters = 0
  for (let seen = left.pop(); seen; seen = left.pop()) {
    values++
    if (typeof seen.value === 'string') letters += seen.value.length
    if (values > mostValues || letters > mostLetters || lengthOf(seen.value) > mostValues) return tooLarge
    const mistake = whatIsWrong(seen)
    if (mistake) return mistake
    for (const part of partsOf(seen)) left.push(part)
  }
  return null
}

function whatIsWrong({ value, place, depth }: Seen): Mistake | null {
  const here = place || 'rulebook'
  if (depth === 0 && (typeof value !== 'object' || value === null || Array.isArray(value))) return noRulebook(value)
  if (depth > deepest) {
    return { place: shortened(here), wrong: `it is nested more than ${deepest} levels deep.`, mend: 'Flatten it.' }
  }
  if (!isPlain(value)) {
    return { place: here, wrong: `it holds ${kindOf(value)}, which no file can.`, mend: 'Write plain data.' }
  }
  const key = typeof value === 'object' && value ? Object.keys(value).find((name) => reserved.has(name)) : undefined
  return key === undefined ? null : { place: here, wrong: `“${key}” cannot be a name.`, mend: 'Choose another name.' }
}

const tooLarge: Mistake = {
  place: 'rulebook',
  wrong: `it holds more than ${mostValues} values or ${mostLetters} letters; no rulebook is that long.`,
  mend: 'Check that this is the right file; split a rulebook that really is.',
}

const noRulebook = (value: unknown): Mistake => ({
  place: 'rulebook',
  wrong: value === null || value === undefined ? 'there is nothing in it.' : `it is ${kindOf(value)}, not a rulebook.`,
  mend: 'Begin with the fields id, version, jurisdiction, title, authority, document.',
})

function isPlain(value: unknown): boolean {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return typeof value !== 'function' && typeof value !== 'symbol' && typeof value !== 'bigint'
  }
  const prototype: unknown = Object.getPrototypeOf(value)
  return prototype === Object.prototype || prototype === null
}

/** What a value is, as a person would call it. */
export function kindOf(value: unknown): string {
  if (value === null || value === undefined) return 'nothing'
  if (Array.isArray(value)) return 'a list'
  if (typeof value === 'object') return isPlain(value) ? 'a set of fields' : `a ${value.constructor?.name ?? 'object'}`
  if (typeof value === 'string') return 'a text'
  if (typeof value === 'boolean') return 'a yes or no (true, false)'
  return `a ${typeof value}`
}

function partsOf({ value, place, depth }: Seen): readonly Seen[] {
  if (typeof value !== 'object' || value === null) return []
  const list = Array.isArray(value)
  return Object.entries(value).map(([key, part]) => ({
    value: part,
    place: list ? `${place}[${key}]` : place + (place ? '.' : '') + key,
    depth: depth + 1,
  }))
}

const shortened = (place: string): string => (place.length > 80 ? `${place.slice(0, 80)}…` : place)
