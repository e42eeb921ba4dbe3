import { type CST, type LineCounter, Parser } from 'yaml'

const deepest = 200
const longest = 5000

/**
 * The tokens of a YAML or JSON text, or why it is not read any further: the parser's next stage calls itself for each level and
 * compares each key with all others.
 */
export function tokensOf(text: string, lines: LineCounter): readonly CST.Token[] | { readonly tooMuch: string } {
  const tokens = [...new Parser(lines.addNewLine).parse(text)]
  const left: { token: unknown; depth: number }[] = tokens.map((token) => ({ token, depth: 0 }))
  for (let next = left.pop(); next; next = left.pop()) {
    if (next.depth > deepest) return { tooMuch: `it is nested more than ${deepest / 2} levels deep` }
    const { value, key, items = [] } = next.token as { value?: unknown; key?: unknown; items?: readonly unknown[] }
    if (items.length > longest) return { tooMuch: `one list in it has more than ${longest} items` }
    for (const part of [value, key, ...items]) {
      if (typeof part === 'object' && part !== null) left.push({ token: part, depth: next.depth + 1 })
    }
  }
  return tokens
}
