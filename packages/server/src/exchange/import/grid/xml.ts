import { damaged } from './unreadable.ts'

/** What a scanner reports. Names come without their prefix. */
export interface XmlHandler {
  open(name: string, attributes: string, empty: boolean): void
  close?(name: string): void
  /** Raw: see {@link decodeText}. It may come in several pieces. */
  text?(raw: string): void
}

/**
 * Reads XML piece by piece and keeps nothing of it. It knows no document type: a file that declares one is refused, so that
 * no entity can grow.
 */
export interface XmlScanner {
  write(piece: string): void
  /** @throws {UnreadableFileError} where a tag was left open. */
  end(): void
}

export function createScanner(handler: XmlHandler): XmlScanner {
  let rest = ''

  function write(piece: string): void {
    const text = rest + piece
    let at = 0
    for (;;) {
      const start = text.indexOf('<', at)
      if (start < 0) break
      const end = endOfMarkup(text, start)
      if (end < 0) break
      if (start > at) handler.text?.(text.slice(at, start))
      markup(text.slice(start, end), handler)
      at = end
    }
    rest = text.slice(at)
    if (rest.length > LONGEST) damaged()
  }

  return {
    write,
    end() {
      if (rest.includes('<')) damaged()
    },
  }
}

/** Longer than a cell can be; whoever leaves a tag open does not fill the memory. */
const LONGEST = 4 * 1024 * 1024

/** Where the markup that begins here ends; -1 where its end has not come yet. */
function endOfMarkup(text: string, start: number): number {
  if (text.startsWith('<!--', start)) return after(text, '-->', start)
  if (text.startsWith('<![CDATA[', start)) return after(text, ']]>', start)
  let end = text.indexOf('>', start)
  while (end >= 0 && insideQuotes(text, start, end)) end = text.indexOf('>', end + 1)
  return end < 0 ? -1 : end + 1
}

function after(text: string, mark: string, start: number): number {
  const at = text.indexOf(mark, start)
  return at < 0 ? -1 : at + mark.length
}

function insideQuotes(text: string, start: number, end: number): boolean {
  let quote = 0
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at)
    if (quote === 0 && (code === 34 || code === 39)) quote = code
    else if (code === quote) quote = 0
  }
  return quote !== 0
}

function markup(tag: string, handler: XmlHandler): void {
  const second = tag.charCodeAt(1)
  if (second === 63) return
  if (second === 33) {
    if (tag.startsWith('<![CDATA[')) handler.text?.(escapeText(tag.slice(9, -3)))
    else if (tag.startsWith('<!DOCTYPE')) damaged()
    return
  }
  if (second === 47) {
    handler.close?.(localName(tag.slice(2, -1).trimEnd()))
    return
  }
  const empty = tag.charCodeAt(tag.length - 2) === 47
  const inner = tag.slice(1, empty ? -2 : -1)
  const space = inner.search(/\s/)
  const name = localName(space < 0 ? inner : inner.slice(0, space))
  handler.open(name, space < 0 ? '' : inner.slice(space), empty)
  if (empty) handler.close?.(name)
}

const localName = (name: string): string => name.slice(name.indexOf(':') + 1)

/** One attribute of a tag, decoded; the name may carry a prefix in the file. */
export function attribute(attributes: string, name: string): string | undefined {
  const match = patternOf(name).exec(attributes)
  return match ? decodeText(match[1] ?? match[2] ?? '') : undefined
}

const patterns = new Map<string, RegExp>()

function patternOf(name: string): RegExp {
  const known = patterns.get(name)
  if (known) return known
  const pattern = new RegExp(`[\\s:]${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`)
  patterns.set(name, pattern)
  return pattern
}

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

const escapeText = (text: string): string => text.replaceAll('&', '&amp;')

/** Resolves the five named entities and numbered characters; any other stays as it is written. */
export function decodeText(raw: string): string {
  if (!raw.includes('&')) return raw
  return raw.replace(/&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|([a-z]{2,4}));/gi, (whole, hex, decimal, name) => {
    if (name) return entities[name] ?? whole
    const code = hex ? Number.parseInt(hex, 16) : Number(decimal)
    return code <= 0x10ffff ? String.fromCodePoint(code) : ''
  })
}
