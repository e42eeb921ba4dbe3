import { sayDate } from '@zhenggai/rules'
import {
  AlignmentType,
  Document,
  Footer,
  HeadingLevel,
  Packer,
  PageNumber,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from 'docx'
import type { Handbook, HandbookPage } from './handbook.ts'

const type = (eastAsia: string) => ({
  ascii: 'Times New Roman',
  hAnsi: 'Times New Roman',
  eastAsia,
  cs: 'Times New Roman',
})
const fangSong = type('仿宋_GB2312')
const hei = type('黑体')
/** Half points: 小四 for text, 五号 in tables. */
const TEXT = 24
const IN_TABLE = 21

/** Each line of a text is a paragraph of its own. */
const paragraphs = (text: string, size: number, font = fangSong): readonly Paragraph[] =>
  text.split('\n').map((line) => new Paragraph({ children: [new TextRun({ text: line, font, size })] }))

const heading = (
  text: string,
  level: (typeof HeadingLevel)[keyof typeof HeadingLevel],
  startsPage = false,
): Paragraph =>
  new Paragraph({
    heading: level,
    pageBreakBefore: startsPage,
    keepNext: true,
    spacing: { before: 160, after: 100 },
    children: [new TextRun({ text, font: hei, color: '000000', size: level === HeadingLevel.HEADING_1 ? 32 : 26 })],
  })

/** The handbook as a Word file on A4. */
export async function handbookDocx({ title, day, classes, problems }: Handbook): Promise<Uint8Array> {
  const file = new Document({
    title,
    creator: '整改助手',
    styles: { default: { document: { run: { font: fangSong, size: TEXT } } } },
    sections: [
      {
        properties: {
          page: {
            size: { width: 11_906, height: 16_838 },
            margin: { top: 1440, bottom: 1300, left: 1300, right: 1300 },
          },
        },
        footers: { default: pageNumbers() },
        children: [
          new Paragraph({
            alignment: AlignmentType.CENTER,
            spacing: { before: 400, after: 200 },
            children: [new TextRun({ text: title, font: type('方正小标宋简体'), size: 44 })],
          }),
          new Paragraph({
            alignment: AlignmentType.CENTER,
            spacing: { after: 400 },
            children: [
              new TextRun({
                text: `${sayDate(day).zh}的情况；期限和依据按规则推算，以文件原文为准`,
                font: fangSong,
                size: TEXT,
              }),
            ],
          }),
          heading('第一部分　各类问题的规定', HeadingLevel.HEADING_1),
          ...classes.flatMap((page) => pageOf(page, false)),
          heading('第二部分　问题', HeadingLevel.HEADING_1, true),
          ...problems.flatMap((page, i) => pageOf(page, i > 0)),
        ],
      },
    ],
  })
  return new Uint8Array(await Packer.toBuffer(file))
}

const pageOf = ({ title, facts, tables, notes }: HandbookPage, startsPage: boolean): readonly (Paragraph | Table)[] => [
  heading(title, HeadingLevel.HEADING_2, startsPage),
  ...(facts.length > 0 ? [table([], facts, [18, 82])] : []),
  ...tables.flatMap(({ title: name, headings, rows, widths }) => [
    heading(name, HeadingLevel.HEADING_3),
    table(headings, rows, widths),
  ]),
  ...(notes.length > 0 ? [heading('须知', HeadingLevel.HEADING_3)] : []),
  ...notes.flatMap((note) => paragraphs(note, IN_TABLE)),
]

const table = (headings: readonly string[], rows: readonly (readonly string[])[], widths: readonly number[]): Table =>
  new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    rows: [
      ...(headings.length > 0 ? [row(headings, hei, true, widths)] : []),
      ...rows.map((cells) => row(cells, fangSong, false, widths)),
    ],
  })

const row = (cells: readonly string[], font: typeof hei, isHeading: boolean, widths: readonly number[]): TableRow =>
  new TableRow({
    tableHeader: isHeading,
    cantSplit: true,
    children: cells.map(
      (text, i) =>
        new TableCell({
          margins: { top: 40, bottom: 40, left: 80, right: 80 },
          children: [...paragraphs(text, IN_TABLE, font)],
          ...(widths?.[i] && { width: { size: widths[i], type: WidthType.PERCENTAGE } }),
        }),
    ),
  })

const pageNumbers = (): Footer =>
  new Footer({
    children: [
      new Paragraph({
        alignment: AlignmentType.CENTER,
        children: [new TextRun({ children: ['— ', PageNumber.CURRENT, ' —'], font: type('宋体'), size: IN_TABLE })],
      }),
    ],
  })
