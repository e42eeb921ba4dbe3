import type { Text } from '@zhenggai/rules'

/** Why a file is not read at all. */
export type UnreadableCode =
  | 'empty-file'
  | 'not-a-workbook'
  | 'unsupported-format'
  | 'encrypted'
  | 'damaged-file'
  | 'too-large'
  | 'no-ledger'

/** A file that cannot be taken, in one sentence for the person who sent it. */
export class UnreadableFileError extends Error {
  readonly code: UnreadableCode
  readonly text: Text
  constructor(code: UnreadableCode, text: Text) {
    super(text.en)
    this.name = 'UnreadableFileError'
    this.code = code
    this.text = text
  }
}

export function refuse(code: UnreadableCode, zh: string, en: string): never {
  throw new UnreadableFileError(code, { zh, en })
}

export const damaged = (): never =>
  refuse(
    'damaged-file',
    '文件不完整或已损坏，打不开；请用 Excel 或 WPS 打开检查后另存为 .xlsx 再导入。',
    'The file is incomplete or damaged. Open it in Excel or WPS, save it again as .xlsx and import that.',
  )

export const tooLarge = (what: string, en: string): never =>
  refuse(
    'too-large',
    `文件展开后过大（${what}），没有读取；请删去多余的空行、图片和工作表，或分成几个文件导入。`,
    `Unpacked, the file is too large (${en}) and was not read. Delete blank rows, pictures and sheets that are not needed, or import it in parts.`,
  )
