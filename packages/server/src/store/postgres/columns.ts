import type { ProblemNumber } from '@zhenggai/rules'

/**
 * Any text as a column can hold it: PostgreSQL takes neither NUL nor half of a surrogate pair. Those, and the backslash
 * that stands for them, become escapes; every other text stays as it is.
 */
export const toColumn = (text: string): string =>
  text.replace(/[\\\0\p{Cs}]/gu, (character) => `\\${character.charCodeAt(0).toString(16).padStart(4, '0')}`)

/** What `toColumn` was given. */
export const fromColumn = (column: string): string =>
  column.replace(/\\([0-9a-f]{4})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))

interface NumberColumns {
  readonly number: string
  readonly is_integer: boolean
}

export const numberOf = ({ number, is_integer }: NumberColumns): ProblemNumber =>
  is_integer ? Number(number) : fromColumn(number)
