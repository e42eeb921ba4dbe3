import { Composer, type Document, LineCounter, type YAMLError } from 'yaml'
import { type Mistake, RulebookError } from '../errors.ts'
import { tokensOf } from './cst.ts'
import { offsetOf } from './locate.ts'

export interface Position {
  /** Counted from 1. */
  readonly line: number
  readonly column: number
}

/** A rulebook as data, and where its parts stand in the text. */
export interface WrittenRulebook {
  readonly data: unknown
  /** Where the place of a mistake stands; the nearest part of it that is written; null where none is. */
  readonly locate: (place: string) => Position | null
}

const mostLetters = 2_000_000
const mostMistakes = 20

/**
 * Reads the text of a rulebook file, in YAML 1.2 or JSON. A name that is written twice is a mistake, not the last one’s gain.
 * @throws {RulebookError} where it is neither; the places are lines and columns.
 */
export function readRulebook(text: string): WrittenRulebook {
  if (text.length > mostLetters) throw unreadable([tooMuch(`it has more than ${mostLetters} letters`)])
  const lines = new LineCounter()
  const tokens = tokensOf(text, lines)
  if ('tooMuch' in tokens) throw unreadable([tooMuch(tokens.tooMuch)])
  const [document, ...others] = new Composer({ prettyErrors: false }).compose(tokens, true, text.length)
  if (!document || others.length > 0) throw unreadable([severalDocuments])
  const faults = [...document.errors, ...document.warnings]
  if (faults.length > 0) throw unreadable(faults.slice(0, mostMistakes).map((fault) => faultIn(fault, lines)))
  return {
    data: dataOf(document),
    locate: (place) => {
      const offset = offsetOf(document, place)
      return offset === null ? null : positionAt(lines, offset)
    },
  }
}

const unreadable = (mistakes: readonly Mistake[]): RulebookError => new RulebookError('without id', mistakes)

const tooMuch = (wrong: string): Mistake => ({
  place: 'rulebook',
  wrong: `${wrong}.`,
  mend: 'Check that this is the right file.',
})

const severalDocuments: Mistake = {
  place: 'rulebook',
  wrong: 'the file holds several YAML documents.',
  mend: 'Keep one rulebook a file: take out the lines “---”.',
}

function positionAt(lines: LineCounter, offset: number): Position {
  const { line, col } = lines.linePos(offset)
  return { line, column: col }
}

const mends: Readonly<Record<string, string>> = {
  DUPLICATE_KEY: 'Give each its own name, or join the two.',
  TAB_AS_INDENT: 'Indent with spaces.',
  TAG_RESOLVE_FAILED: 'Write the value without a tag (!…).',
}

function faultIn({ code, message, pos }: YAMLError, lines: LineCounter): Mistake {
  const { line, column } = positionAt(lines, pos[0])
  const wrong = code === 'DUPLICATE_KEY' ? 'this name is written twice here.' : `${message.split('\n')[0]}.`
  return { place: `line ${line}, column ${column}`, wrong, mend: mends[code] ?? 'Put the YAML or JSON right.' }
}

/** References are written out; one that leads nowhere or to thousands of copies is refused. */
function dataOf(document: Document.Parsed): unknown {
  try {
    return document.toJS({ maxAliasCount: 1000 })
  } catch (error) {
    const wrong = `${error instanceof Error ? error.message : String(error)}.`
    throw unreadable([{ place: 'rulebook', wrong, mend: 'Mend the reference (*…), or write the part out.' }])
  }
}
