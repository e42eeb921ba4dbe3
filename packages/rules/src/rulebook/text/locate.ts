import { type Document, isAlias, isMap, isScalar, isSeq, type Node, type Pair } from 'yaml'

interface Found {
  readonly offset: number
  readonly node: unknown
  readonly rest: string
}

/**
 * Where a place of a rulebook (such as `phases.plan.decide[0].when`) stands in the text: the deepest part of it that is there.
 * @returns a position in the text, or null where nothing of it is.
 */
export function offsetOf(document: Document, place: string): number | null {
  let found: Found = { offset: startOf(document.contents) ?? 0, node: document.contents, rest: place }
  for (let next = step(document, found); next; next = step(document, found)) found = next
  return found.rest === place && place !== 'rulebook' ? null : found.offset
}

function step(document: Document, { node, rest }: Found): Found | null {
  const target = isAlias(node) ? node.resolve(document) : node
  if (rest === '') return null
  if (isMap(target)) return inMap(target.items, rest)
  if (!isSeq(target)) return null
  const numbered = /^\[(\d+)\]\.?/.exec(rest)
  if (numbered) {
    const item = target.items[Number(numbered[1])]
    return item === undefined ? null : at(item, item, rest.slice(numbered[0].length))
  }
  const named = longest(target.items, rest, idOf)
  return named && at(named.item, named.item, named.rest)
}

function inMap(pairs: readonly Pair[], rest: string): Found | null {
  const named = longest(pairs, rest, ({ key }) => (isScalar(key) ? String(key.value) : undefined))
  return named && at(named.item.key, named.item.value, named.rest)
}

/** Names may hold dots themselves: the longest that fits is meant. */
function longest<T>(
  items: readonly T[],
  rest: string,
  nameOf: (item: T) => string | undefined,
): { item: T; rest: string } | null {
  let best: { item: T; name: string } | null = null
  for (const item of items) {
    const name = nameOf(item)
    if (name === undefined || !rest.startsWith(name) || !/^(?:[.[]|$)/.test(rest.slice(name.length))) continue
    if (!best || name.length > best.name.length) best = { item, name }
  }
  return best && { item: best.item, rest: rest.slice(best.name.length).replace(/^\./, '') }
}

function idOf(item: unknown): string | undefined {
  const id = isMap(item) ? item.get('id') : undefined
  return typeof id === 'string' ? id : undefined
}

const at = (where: unknown, node: unknown, rest: string): Found => ({ offset: startOf(where) ?? 0, node, rest })
const startOf = (node: unknown): number | undefined => (node as Node | null)?.range?.[0]
