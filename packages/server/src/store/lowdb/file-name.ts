/**
 * A file name for the number of a problem or the name of a ledger that is safe on every file system, also on those
 * that do not tell A from a: digits and hyphens stay, every other character becomes its code point, 甲1 → `_7532_1`.
 */
export const toFileName = (name: string): string =>
  name.replace(/[^0-9-]/gu, (character) => `_${character.codePointAt(0)?.toString(16)}_`)

/** What `toFileName` was given, or undefined for a name that it never gives. */
export function fromFileName(file: string): string | undefined {
  const name = file.replace(/_([0-9a-f]{1,6})_/g, (_, hex: string) => {
    const code = Number.parseInt(hex, 16)
    return code <= 0x10ffff ? String.fromCodePoint(code) : ''
  })
  return name !== '' && toFileName(name) === file ? name : undefined
}
