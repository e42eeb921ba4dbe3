/** What can stand in no cell of a ledger: control characters, except line breaks and tabs, and half characters. */
const UNWANTED = /(?![\n\t])\p{Cc}|[\uFEFF\uFFFE\uFFFF\u200B-\u200D\u2060]|\p{Surrogate}/gu

/** The text of a cell, without characters that nobody sees and without white space around it. */
export function cleanText(raw: string): string {
  return raw
    .replace(/_x000[dD]_/g, '')
    .replace(/\r\n?/g, '\n')
    .replace(UNWANTED, '')
    .trim()
}
