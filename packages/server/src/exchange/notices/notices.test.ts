import { inflateRawSync } from 'node:zlib'
import { assess, type CivilDate, type Problem, rulebooks } from '@zhenggai/rules'
import { describe, expect, it } from 'vitest'
import { docxOf } from './docx.ts'
import { type Draft, type DraftKind, draftOf, pressedStep } from './draft.ts'

const problem: Problem = {
  number: 12,
  title: '姚关镇集镇污水直排',
  level: 'municipal',
  severity: 'general',
  source: 'handed-over',
  units: { lead: '县水务局', responsible: ['姚关镇人民政府'] },
  events: [{ type: 'handed-over', on: '2023-06-01' }],
}

function draft(kind: DraftKind, day: CivilDate, more: Partial<Problem> = {}, rulebook = 'shidian-2023'): Draft {
  const one = { ...problem, ...more }
  const assessment = assess(rulebooks.get(rulebook), one, day)
  const step = pressedStep(assessment)
  if (!step) throw new Error('there is nothing to press for')
  return draftOf({ kind, problem: one, assessment, day, replyBy: '2023-06-28', issuer: '' }, step)
}

const textOf = ({ paragraphs }: Draft) => paragraphs.map(({ text }) => text).join('\n')

describe('a supervision notice', () => {
  it('names the basis, the last day, how late it is and by when to answer', () => {
    const written = draft('supervision', '2023-06-20')
    expect(written).toMatchObject({
      title: '关于第12号问题整改的督办通知',
      addressees: '姚关镇人民政府',
      copies: '县水务局',
      date: '2023-06-20',
    })
    expect(textOf(written)).toContain(
      '根据《施甸县长效机制方案》二（一），第12号问题“姚关镇集镇污水直排”（市级·一般性问题）',
    )
    expect(textOf(written)).toContain(
      '应于2023年6月15日前完成。截至2023年6月20日，台账中没有完成记录，已逾期3个工作日。',
    )
    expect(textOf(written)).toContain('请于2023年6月28日前书面回复')
  })

  it('keeps an earlier date in sight after an extension', () => {
    const extended = {
      events: [
        ...problem.events,
        {
          type: 'extended',
          on: '2023-06-14',
          until: '2023-06-19',
          step: 'submitted-to-county-lead',
          basis: '县推长办批复',
        },
      ],
    }
    expect(textOf(draft('supervision', '2023-06-20', extended))).toContain(
      '应于2023年6月19日前完成（原定2023年6月15日，已延期）。',
    )
  })
})

describe('a reminder notice', () => {
  it('may come before the day', () => {
    expect(textOf(draft('reminder', '2023-06-13'))).toContain('应于2023年6月15日前完成，还剩2个工作日。')
  })

  it('never cites a press report as a rule', () => {
    const text = textOf(draft('reminder', '2017-10-09', { events: [], timeLimit: '2017-12-31' }, 'kunming-2017'))
    expect(text).not.toMatch(/根据《/)
  })
})

describe('the file', () => {
  it('has the margins, type and grid of GB/T 9704, no number, and says that it is a draft', async () => {
    const parts = unzip(await docxOf(draft('supervision', '2023-06-20')))
    const main = parts.get('word/document.xml') ?? ''
    expect(main).toContain('w:top="2098"')
    expect(main).toContain('w:left="1587"')
    expect(main).toContain('w:linePitch="579"')
    expect(main).toContain('w:eastAsia="仿宋_GB2312"')
    expect(main).toContain('w:eastAsia="方正小标宋简体"')
    expect(main).toMatch(/〔2023〕　+号/)
    const all = [...parts.values()].join()
    expect(all).toContain('草稿：未编号、未盖章')
    expect([...parts.keys()].filter((name) => name.includes('media/'))).toEqual([])
  })
})

/** The parts of a ZIP file, by name. */
function unzip(file: Uint8Array): ReadonlyMap<string, string> {
  const bytes = Buffer.from(file)
  const parts = new Map<string, string>()
  let at = bytes.readUInt32LE(bytes.lastIndexOf('PK\x05\x06', undefined, 'latin1') + 16)
  while (bytes.readUInt32LE(at) === 0x02_01_4b_50) {
    const [size, nameLength] = [bytes.readUInt32LE(at + 20), bytes.readUInt16LE(at + 28)]
    const local = bytes.readUInt32LE(at + 42)
    const start = local + 30 + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28)
    const content = bytes.subarray(start, start + size)
    const isDeflated = bytes.readUInt16LE(at + 10) === 8
    parts.set(
      bytes.toString('utf8', at + 46, at + 46 + nameLength),
      (isDeflated ? inflateRawSync(content) : content).toString('utf8'),
    )
    at += 46 + nameLength + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32)
  }
  return parts
}
