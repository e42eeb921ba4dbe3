import { compoundContent } from './compound.ts'
import { readCsv } from './csv.ts'
import type { Grid } from './grid.ts'
import { limits } from './limits.ts'
import { damaged, refuse } from './unreadable.ts'
import { readXls } from './xls.ts'
import { readXlsx } from './xlsx.ts'
import { readDirectory } from './zip.ts'

/**
 * The tables of a file. What it is, is told by its content: names lie.
 * @param name of the file; it becomes the name of the sheet of a .csv.
 * @throws {UnreadableFileError}
 */
export async function readGrid(file: Buffer, name = 'CSV'): Promise<Grid> {
  if (file.length === 0) refuse('empty-file', '文件是空的，请重新选择文件。', 'The file is empty; choose it again.')
  if (file.length > limits.file) {
    const most = limits.file / 1024 / 1024
    refuse(
      'too-large',
      `文件超过 ${most} MB，没有读取；请删去图片等附件，或分成几个文件导入。`,
      `The file is larger than ${most} MB and was not read. Delete pictures and the like, or import it in parts.`,
    )
  }
  if (file.length > 4 && file.readUInt16BE(0) === 0x504b) return readZip(file)
  if (file.length > 512 && file.readUInt32BE(0) === 0xd0cf11e0) return readCompound(file)
  refuseKnown(file)
  return readCsv(file, name.replace(/\.[^.]*$/, ''))
}

/** ZIP files of all kinds, told apart by what they contain. */
async function readZip(file: Buffer): Promise<Grid> {
  const names = readDirectory(file).map(({ name }) => name.toLowerCase())
  if (names.includes('xl/workbook.bin')) otherFormat('.xlsb')
  if (names.some((name) => name.startsWith('xl/'))) return readXlsx(file)
  if (names.some((name) => name.startsWith('word/'))) word()
  if (names.some((name) => name.startsWith('ppt/'))) slides()
  if (names.includes('content.xml')) otherFormat('.ods')
  return refuse(
    'not-a-workbook',
    '这是压缩包，不是 Excel 表格；请解压后导入其中的 .xlsx 文件。',
    'This is an archive, not a workbook. Unpack it and import the .xlsx file in it.',
  )
}

function readCompound(file: Buffer): Promise<Grid> {
  switch (compoundContent(file)) {
    case 'workbook':
      return readXls(file)
    case 'encrypted':
      return refuse(
        'encrypted',
        '文件设有打开密码；请去掉密码后另存为 .xlsx 再导入。',
        'The workbook opens with a password only. Remove it, save as .xlsx and import that.',
      )
    case 'document':
      return word()
    case 'slides':
      return slides()
    case 'unknown':
      return damaged()
  }
}

const word = (): never =>
  refuse(
    'not-a-workbook',
    '这是 Word 文档，不是 Excel 表格；请把表格复制到 Excel 后另存为 .xlsx。',
    'This is a Word document, not a workbook. Copy the table into Excel and save it as .xlsx.',
  )

const slides = (): never =>
  refuse(
    'not-a-workbook',
    '这是演示文稿，不是 Excel 表格；请把表格复制到 Excel 后另存为 .xlsx。',
    'These are slides, not a workbook. Copy the table into Excel and save it as .xlsx.',
  )

const otherFormat = (format: string): never =>
  refuse(
    'unsupported-format',
    `不能读取 ${format} 格式；请用 Excel 或 WPS 打开后另存为 .xlsx 再导入。`,
    `${format} files are not read. Open it in Excel or WPS, save it as .xlsx and import that.`,
  )

/** Files that are text or begin in a known way, and are no table. */
function refuseKnown(file: Buffer): void {
  const head = file.toString('latin1', 0, 1024).trimStart().toLowerCase()
  if (head.startsWith('%pdf')) {
    refuse(
      'not-a-workbook',
      '这是 PDF 文件，不是 Excel 表格；请导入原来的 Excel 文件。',
      'This is a PDF, not a workbook. Import the Excel file that it was made from.',
    )
  }
  if (/^(?:ï»¿)?<(?:!doctype html|html|table|\?xml|meta)/.test(head)) otherFormat('网页或 XML（扩展名可能是 .xls）')
  if (/^\{\\rtf/.test(head)) word()
  const isBinary = file.subarray(0, 4096).includes(0) && file[0] !== 0xff && file[0] !== 0xfe
  if (isBinary || /^(?:\x89png|\xff\xd8\xff|gif8|rar!|7z)/.test(head)) {
    refuse(
      'not-a-workbook',
      '这不是 Excel 表格；请导入 .xlsx、.xls 或 .csv 文件。',
      'This is not a workbook. Import an .xlsx, .xls or .csv file.',
    )
  }
}
