import { bytesOf, cutAtBytes } from './bytes.ts'

/** How much one message may hold. Clients fold what has more than about 4000 characters. */
export interface Room {
  readonly bytes: number
  readonly characters: number
}

/**
 * Cuts markdown into messages that fit, between lines wherever that is possible. The header of a table stands again above its
 * rows in the next part, a block of code is closed and opened again, and neither a character nor a mention (`<@id>`) is broken.
 * @returns at least one part; every line of the text is in exactly one of them.
 */
export function splitMarkdown(markdown: string, room: Room): readonly string[] {
  const parts: string[] = []
  let part: readonly Line[] = []
  let context: Context = outside
  for (const line of markdown.split('\n').flatMap((whole) => cutLine(whole, half(room)))) {
    const after = follow(context, line)
    if (part.length > 0 && !fits(joined([...part, line, ...after.closing]), room)) {
      parts.push(joined([...part, ...context.closing]))
      // A header that leaves no room for its row is not repeated.
      part = fits(joined([...context.opening, line, ...after.closing]), room) ? context.opening : []
    }
    part = [...part, line]
    context = after
  }
  return [...parts, joined(part)]
}

/** Cuts plain text into messages that fit. */
export const splitText = (text: string, room: Room): readonly string[] => splitMarkdown(text, room)

/** A line or, where one is too long for a message, a piece of it, which goes on where the piece before ended. */
interface Line {
  readonly text: string
  readonly goesOn?: true
}

const joined = (lines: readonly Line[]): string =>
  lines.map(({ text, goesOn }, index) => (index === 0 || goesOn ? text : `\n${text}`)).join('')

/** Room for the lines that are repeated around a long line. */
const half = ({ bytes, characters }: Room): Room => ({
  bytes: Math.max(4, Math.floor(bytes / 2)),
  characters: Math.max(1, Math.floor(characters / 2)),
})

const fits = (text: string, { bytes, characters }: Room): boolean => text.length <= characters && bytesOf(text) <= bytes

/** Where a line stands: what must close a part that ends after it, and open the next. */
interface Context {
  readonly closing: readonly Line[]
  readonly opening: readonly Line[]
  readonly previous: Line
}

const outside: Context = { closing: [], opening: [], previous: { text: '' } }
const FENCE = /^\s*(```|~~~)/
const ROW = /^\s*\|.*\|\s*$/
const RULE = /^\s*\|(?:\s*:?-+:?\s*\|)+\s*$/

function follow(context: Context, line: Line): Context {
  const { text } = line
  const [, fence] = FENCE.exec(text) ?? []
  if (context.closing.length > 0) return fence === context.closing[0]?.text ? outside : { ...context, previous: line }
  if (fence) return { closing: [{ text: fence }], opening: [line], previous: line }
  if (RULE.test(text) && ROW.test(context.previous.text)) {
    return { closing: [], opening: [context.previous, line], previous: line }
  }
  return ROW.test(text) ? { ...context, previous: line } : outside
}

/** A line that is too long for a message of its own, in pieces. */
function cutLine(line: string, room: Room): readonly Line[] {
  const pieces: string[] = []
  let rest = line
  while (!fits(rest, room)) {
    const [start] = cutAtBytes(rest.slice(0, cutWhole(rest, room.characters)), room.bytes)
    const end = beforeMention(rest, softEnd(start, rest))
    pieces.push(rest.slice(0, end))
    rest = rest.slice(end)
  }
  return [...pieces, rest].map((text, index) => (index === 0 ? { text } : { text, goesOn: true }))
}

/** Never between the two halves of one character. */
function cutWhole(text: string, length: number): number {
  const code = text.charCodeAt(length - 1)
  const isHigh = code >= 0xd800 && code <= 0xdbff
  return isHigh ? Math.max(2, length - 1) : length
}

/** After the last pause in the second half of a piece, if there is one. */
function softEnd(piece: string, whole: string): number {
  if (piece.length >= whole.length) return piece.length
  const pauses = [...piece.matchAll(/[。；，、！？;,!?\s]/gu)]
  const last = pauses.at(-1)?.index ?? -1
  return last >= piece.length / 2 ? last + 1 : piece.length
}

/** A piece does not end inside `<@id>`; one longer than the piece itself is broken all the same. */
function beforeMention(whole: string, end: number): number {
  for (const mention of whole.matchAll(/<@[^<>\s]{1,64}>/g)) {
    const isBroken = mention.index < end && mention.index + mention[0].length > end
    if (isBroken && mention.index > 0) return mention.index
  }
  return end
}
