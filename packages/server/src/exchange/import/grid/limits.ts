/** What one import may cost. Far above any office's ledger, far below what hurts the machine. */
export const limits = {
  /** Bytes of the file as sent. */
  file: 20 * 1024 * 1024,
  /** Entries of the ZIP directory. */
  entries: 5000,
  /** Bytes of shared strings, styles and the like, unpacked; they are held in memory. */
  part: 48 * 1024 * 1024,
  /** Bytes of all sheets together, unpacked; they pass through in pieces. */
  sheets: 400 * 1024 * 1024,
  sheetCount: 100,
  /** Cells that hold something, in all sheets. */
  cells: 600_000,
  /** Characters in them, together. A shared string counts as often as it is shown. */
  characters: 40_000_000,
  /** Characters in one cell: more than Excel allows. */
  cellLength: 33_000,
  merges: 100_000,
} as const
