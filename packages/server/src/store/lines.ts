import { closeSync, openSync, readSync } from 'node:fs'

/** A line of a file, and where the next one begins. */
export interface Line {
  readonly text: string
  readonly end: number
}

const CHUNK = 1 << 20

/** The whole lines of a file from a byte on; what stands after the last line break is none. Empty where it is missing. */
export function* linesOf(path: string, from = 0): Generator<Line> {
  let descriptor: number
  try {
    descriptor = openSync(path, 'r')
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return
    throw error
  }
  try {
    let [position, rest] = [from, Buffer.alloc(0)]
    for (;;) {
      const chunk = Buffer.alloc(CHUNK)
      const length = readSync(descriptor, chunk, 0, CHUNK, position + rest.length)
      if (length === 0) return
      let content = Buffer.concat([rest, chunk.subarray(0, length)])
      for (let i = content.indexOf('\n'); i >= 0; i = content.indexOf('\n')) {
        position += i + 1
        yield { text: content.toString('utf8', 0, i), end: position }
        content = content.subarray(i + 1)
      }
      rest = content
    }
  } finally {
    closeSync(descriptor)
  }
}
