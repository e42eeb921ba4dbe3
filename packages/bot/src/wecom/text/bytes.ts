/** Bytes of a text in UTF-8. */
export const bytesOf = (text: string): number => Buffer.byteLength(text, 'utf8')

const characters = new Intl.Segmenter('zh', { granularity: 'grapheme' })

/**
 * Cuts a text into its longest beginning of at most `bytes` bytes and the rest, without breaking what a reader sees as one
 * character; one that is larger than that by itself is broken between its code points. The beginning has at least one code point,
 * so that whoever goes on cutting comes to an end.
 */
export function cutAtBytes(text: string, bytes: number): readonly [string, string] {
  const whole = Array.from(characters.segment(text), ({ segment }) => segment)
  const length = lengthWithin(whole, bytes) || lengthWithin([...(whole[0] ?? '')], bytes) || firstLength(text)
  return [text.slice(0, length), text.slice(length)]
}

function lengthWithin(pieces: readonly string[], bytes: number): number {
  let length = 0
  let size = 0
  for (const piece of pieces) {
    size += bytesOf(piece)
    if (size > bytes) break
    length += piece.length
  }
  return length
}

const firstLength = (text: string): number => [...text.slice(0, 2)][0]?.length ?? 0
