import { writeXlsx } from 'hucre'
import { describe, expect, test } from 'vitest'
import { textRow, workbookParts, zipOf } from '../test-files.ts'
import { readGrid } from './read-grid.ts'
import { UnreadableFileError } from './unreadable.ts'

/** Why a file is not taken; fails where it is, or where the reason was made for nobody. */
async function refusalOf(file: Buffer): Promise<UnreadableFileError> {
  const refused = await readGrid(file).catch((error: unknown) => error)
  expect(refused).toBeInstanceOf(UnreadableFileError)
  return refused as UnreadableFileError
}

const rowsOf = async (file: Buffer): Promise<readonly (readonly string[])[]> => {
  const { sheets } = await readGrid(file)
  return (sheets[0]?.rows ?? []).map(({ cells }) => [...cells.values()].map(({ text }) => text))
}

describe('what a file is, its content says', () => {
  test.each([
    ['nothing at all', Buffer.alloc(0), 'empty-file'],
    ['one byte', Buffer.from('P'), 'ok'],
    ['a PDF', Buffer.from('%PDF-1.7\n…'), 'not-a-workbook'],
    ['a picture', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 0]), 'not-a-workbook'],
    [
      'a page that calls itself .xls',
      Buffer.from('<html><table><tr><td>序号</td></tr></table></html>'),
      'unsupported-format',
    ],
    ['an archive', zipOf([{ name: 'a.txt', content: 'a' }]), 'not-a-workbook'],
    ['slides', zipOf([{ name: 'ppt/presentation.xml', content: '' }]), 'not-a-workbook'],
    ['a text document', zipOf([{ name: 'word/document.xml', content: '' }]), 'not-a-workbook'],
    ['an .ods', zipOf([{ name: 'content.xml', content: '' }]), 'unsupported-format'],
    ['an .xlsb', zipOf([{ name: 'xl/workbook.bin', content: '' }]), 'unsupported-format'],
    ['the beginning of a ZIP', zipOf(workbookParts('')).subarray(0, 100), 'damaged-file'],
    [
      'a compound file of nothing',
      Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(2000)]),
      'damaged-file',
    ],
  ])('%s', async (_, file, code) => {
    if (code === 'ok') expect(await rowsOf(file)).toEqual([['P']])
    else expect(await refusalOf(file)).toMatchObject({ code })
  })

  test('a workbook with a password', async () => {
    const file = await writeXlsx({
      sheets: [{ name: 'a', rows: [['序号']] }],
      encryption: { password: 'x', spinCount: 1 },
    })
    expect(await refusalOf(Buffer.from(file))).toMatchObject({ code: 'encrypted' })
  })

  test('entries with a password', async () => {
    const parts = workbookParts('').map((part) => ({ ...part, claims: { flags: 1 } }))
    expect(await refusalOf(zipOf(parts))).toMatchObject({ code: 'encrypted' })
  })
})

describe('a file that would cost more than it is worth', () => {
  const bomb = '<row/>'.repeat(80_000_000 / 6)

  test('a part that unpacks to more than it may is not unpacked to its end', async () => {
    const parts = workbookParts('').map((part) =>
      part.name === 'xl/_rels/workbook.xml.rels' ? { ...part, content: bomb, claims: { size: 100 } } : part,
    )
    expect(await refusalOf(zipOf(parts))).toMatchObject({ code: 'too-large' })
  })

  test('a size that is admitted is refused before anything is unpacked', async () => {
    const parts = workbookParts(textRow(1, 'a')).map((part) =>
      part.name.endsWith('sheet1.xml') ? { ...part, claims: { size: 4_000_000_000 } } : part,
    )
    expect(await refusalOf(zipOf(parts))).toMatchObject({ code: 'too-large' })
  })

  test('entries that share their bytes', async () => {
    const parts = workbookParts(textRow(1, 'a')).map((part, i) => (i === 3 ? { ...part, claims: { offset: 0 } } : part))
    expect(await refusalOf(zipOf(parts))).toMatchObject({ code: 'damaged-file' })
  })

  test('a document type, with which entities grow', async () => {
    const parts = workbookParts('').map((part) =>
      part.name === 'xl/workbook.xml' ? { ...part, content: `<!DOCTYPE a [<!ENTITY b "c">]>${part.content}` } : part,
    )
    expect(await refusalOf(zipOf(parts))).toMatchObject({ code: 'damaged-file' })
  })

  test('a million blank rows are passed over', async () => {
    const blank = Array.from({ length: 1_000_000 }, (_, i) => `<row r="${i + 3}"><c r="A${i + 3}" s="1"/></row>`).join(
      '',
    )
    const before = process.memoryUsage().rss
    const rows = await rowsOf(
      zipOf(workbookParts(textRow(1, '序号', '问题') + blank + textRow(1_000_003, '1', '乱堆'))),
    )
    expect(rows).toEqual([
      ['序号', '问题'],
      ['1', '乱堆'],
    ])
    expect(process.memoryUsage().rss - before).toBeLessThan(300 * 1024 * 1024)
  })

  test('two cells at the far corners are two cells', async () => {
    const far = '<row r="1048576"><c r="XFD1048576" t="str"><v>a</v></c></row>'
    expect(await rowsOf(zipOf(workbookParts(textRow(1, '序号') + far)))).toEqual([['序号'], ['a']])
  })
})

describe('odd, and good all the same', () => {
  test('names with backslashes and other cases, as some programs pack them', async () => {
    const parts = workbookParts(textRow(1, '序号')).map((part) => ({
      ...part,
      name: part.name.replaceAll('/', '\\').replace('sheet1', 'Sheet1'),
    }))
    expect(await rowsOf(zipOf(parts))).toEqual([['序号']])
  })

  test('prefixed names, CDATA, entities, readings beside words, invisible characters', async () => {
    const cells =
      '<x:c r="A1" t="inlineStr"><x:is><x:t>甲&amp;乙</x:t><x:rPh><x:t>jia</x:t></x:rPh></x:is></x:c>' +
      '<x:c r="B1" t="str"><x:v><![CDATA[<b>]]></x:v></x:c><x:c r="C1" t="str"><x:v>a&#0;b\u200Bc_x000D_</x:v></x:c>'
    expect(await rowsOf(zipOf(workbookParts(`<x:row r="1">${cells}</x:row>`)))).toEqual([['甲&乙', '<b>', 'abc']])
  })

  test('a formula is read as what was last worked out, and is known for one', async () => {
    const cells =
      '<c r="A1"><f>ROW()-1</f><v>1</v></c><c r="B1" t="str"><f>[1]Sheet1!A1</f><v>外部</v></c><c r="C1"><f>WEBSERVICE("http://a")</f></c>'
    const { sheets } = await readGrid(zipOf(workbookParts(`<row r="1">${cells}</row>`)))
    expect([...(sheets[0]?.rows[0]?.cells.values() ?? [])]).toEqual([
      { text: '1', number: 1, formula: 'own' },
      { text: '外部', formula: 'external' },
      { text: '', formula: 'external' },
    ])
  })

  test('a changed byte is noticed', async () => {
    const file = zipOf(workbookParts(textRow(1, '序号', '问题', '牵头单位', '责任单位')))
    const at = file.indexOf('sheet1.xml') + 30
    file[at] = (file[at] ?? 0) ^ 0x10
    expect(await refusalOf(file)).toMatchObject({ code: 'damaged-file' })
  })
})

describe('.csv', () => {
  const text = '序号,问题,牵头单位\r\n1,"河道乱堆,\n两处",县水务局\r\n'
  const gbk = Buffer.from('d0f2bac52ccecaccf10d0a312cb5c0c2b7cfb5bbfdcbae0d0a'.replace('f1', 'e2'), 'hex')

  test.each([
    ['UTF-8', Buffer.from(text)],
    ['UTF-8 with a mark', Buffer.from(`\uFEFF${text}`)],
    ['UTF-16', Buffer.from(`\uFEFF${text}`, 'utf16le')],
    ['tabs', Buffer.from(text.replaceAll(/,(?!\n)/g, '\t'))],
  ])('%s', async (_, file) => {
    expect(await rowsOf(file)).toEqual([
      ['序号', '问题', '牵头单位'],
      ['1', '河道乱堆,\n两处', '县水务局'],
    ])
  })

  test('GBK', async () => {
    expect((await rowsOf(gbk))[0]).toEqual(['序号', '问题'])
  })

  test('the apostrophe that keeps a formula text is no part of it', async () => {
    expect(await rowsOf(Buffer.from("'=1+1,'引号\r\n"))).toEqual([['=1+1', "'引号"]])
  })
})
