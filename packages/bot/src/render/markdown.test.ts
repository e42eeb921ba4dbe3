import { describe, expect, it } from 'vitest'
import { item, lead, line, note } from './block.ts'
import { escapeMarkdown, renderMarkdown } from './markdown.ts'
import { renderPlain } from './plain.ts'

describe('rendering', () => {
  const blocks = [lead('12号下一步'), line('办理：姚关镇'), item('3号'), note('注意：核实')]

  it('marks the answer, items and notes', () => {
    expect(renderMarkdown(blocks)).toBe('**12号下一步**\n办理：姚关镇\n- 3号\n> 注意：核实')
  })

  it('leaves plain text plain', () => {
    expect(renderPlain(blocks)).toBe('12号下一步\n办理：姚关镇\n3号\n注意：核实')
  })

  it.each([
    ['<@all>', '＜@all＞'],
    ['**已完成**', '＊＊已完成＊＊'],
    ['[点我](http://x.cn)', '［点我］(http：//x.cn)'],
    ['<font color="warning">', '＜font color="warning"＞'],
    ['- 一', '－ 一'],
    ['1. 一', '1． 一'],
    ['6月14日-15日', '6月14日-15日'],
  ])('shows %s as it was written', (written, shown) => {
    expect(escapeMarkdown(written)).toBe(shown)
  })

  it('keeps a line break of a user from starting a paragraph of its own', () => {
    expect(renderMarkdown([line('进展：一\n# 二')])).toBe('进展：一 ＃ 二')
  })
})
