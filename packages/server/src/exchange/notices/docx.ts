import {
  AlignmentType,
  BorderStyle,
  Document,
  DocumentGridType,
  Footer,
  Header,
  LineRuleType,
  Packer,
  PageNumber,
  Paragraph,
  TextRun,
} from 'docx'
import { type Draft, longDay } from './draft.ts'

// GB/T 9704-2012, in twentieths of a point (page, spacing) and half points (type).
const page = { width: 11_906, height: 16_838 }
const margin = { top: 2098, bottom: 1984, left: 1587, right: 1474, header: 1134, footer: 1247 }
const LINE = 579
const SIZE_2 = 44
const SIZE_3 = 32
const SIZE_4 = 28
/** 28 characters fill a line of 442.2 pt when each takes a quarter of a point less. A grid of characters is read differently by each program. */
const TIGHTER = -5
/** The width of a character of the body. */
const CHARACTER = 320

const type = (eastAsia: string, latin = 'Times New Roman') => ({ ascii: latin, hAnsi: latin, eastAsia, cs: latin })
const songTitle = type('方正小标宋简体')
const fangSong = type('仿宋_GB2312')
const hei = type('黑体')
const song = type('宋体', '宋体')

const run = (text: string, font = fangSong, size = SIZE_3): TextRun =>
  new TextRun({ text, font, size, ...(size === SIZE_3 && { characterSpacing: TIGHTER }) })
const exact = { line: LINE, lineRule: LineRuleType.EXACT }

const body = (text: string, font = fangSong, isLast = false): Paragraph =>
  new Paragraph({
    children: [run(text, font)],
    spacing: exact,
    indent: { firstLine: 2 * CHARACTER },
    keepLines: isLast,
    keepNext: isLast || font === hei,
  })

const blank = (keepNext = false): Paragraph => new Paragraph({ children: [run('')], spacing: exact, keepNext })

/** A draft as a Word file in the layout of GB/T 9704: the number left blank, no red head, no seal, marked as a draft. */
export async function docxOf(draft: Draft): Promise<Uint8Array> {
  const { title, addressees, paragraphs, issuer, date, copies } = draft
  const file = new Document({
    title,
    creator: '整改助手',
    evenAndOddHeaderAndFooters: true,
    styles: { default: { document: { run: { font: fangSong, size: SIZE_3 } } } },
    sections: [
      {
        properties: {
          page: { size: page, margin },
          grid: { type: DocumentGridType.LINES, linePitch: LINE },
        },
        headers: { default: draftMark(), even: draftMark() },
        footers: { default: pageNumber(AlignmentType.RIGHT), even: pageNumber(AlignmentType.LEFT) },
        children: [
          new Paragraph({
            children: [run(`　　　〔${date.slice(0, 4)}〕　　号`)],
            alignment: AlignmentType.CENTER,
            spacing: exact,
          }),
          blank(),
          blank(),
          new Paragraph({
            children: [run(title, songTitle, SIZE_2)],
            alignment: AlignmentType.CENTER,
            spacing: { line: 660, lineRule: LineRuleType.EXACT },
          }),
          blank(),
          new Paragraph({ children: [run(`${addressees}：`)], spacing: exact }),
          // No page may have the signature alone.
          ...paragraphs.map(({ text, heading }, i) =>
            body(text, heading ? hei : fangSong, i === paragraphs.length - 1),
          ),
          blank(true),
          ...signature(issuer, longDay(date)),
          ...(copies ? [blank(), copiedTo(copies)] : []),
        ],
      },
    ],
  })
  return new Uint8Array(await Packer.toBuffer(file))
}

/** 发文机关署名右空二字; the date, on the next line, ends where it does or two characters from the margin. */
function signature(issuer: string, date: string): readonly Paragraph[] {
  const line = (text: string, right: number) =>
    new Paragraph({
      children: [run(text)],
      alignment: AlignmentType.RIGHT,
      spacing: exact,
      indent: { right },
      keepNext: true,
    })
  return [line(issuer, 2 * CHARACTER), line(date, 2 * CHARACTER)]
}

const rule = { style: BorderStyle.SINGLE, size: 6, space: 1, color: '000000' }

const copiedTo = (copies: string): Paragraph =>
  new Paragraph({
    children: [run(`抄送：${copies}。`, fangSong, SIZE_4)],
    spacing: exact,
    indent: { left: 280, right: 280 },
    border: { top: rule, bottom: rule },
  })

const draftMark = (): Header =>
  new Header({
    children: [
      new Paragraph({
        children: [run('草稿：未编号、未盖章，不作为正式文件', fangSong, SIZE_4)],
        alignment: AlignmentType.RIGHT,
      }),
    ],
  })

/** — 1 —, one character from the margin: odd pages right, even pages left. */
function pageNumber(alignment: (typeof AlignmentType)['LEFT' | 'RIGHT']): Footer {
  return new Footer({
    children: [
      new Paragraph({
        children: [new TextRun({ children: ['— ', PageNumber.CURRENT, ' —'], font: song, size: SIZE_4 })],
        alignment,
        indent: alignment === AlignmentType.RIGHT ? { right: 280 } : { left: 280 },
      }),
    ],
  })
}
