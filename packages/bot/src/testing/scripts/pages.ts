import type { Start } from '../memory-ledger.ts'
import type { Script } from '../script.ts'

const problems: readonly Start[] = Array.from({ length: 23 }, (_, index) => ({
  number: index + 1,
  title: `姚关镇第${index + 1}处河岸垃圾`,
  level: 'municipal',
  severity: 'general',
  source: 'handed-over',
  units: { lead: '县水务局', responsible: ['姚关镇人民政府'] },
  events: [{ type: 'handed-over', on: `2023-06-${String((index % 9) + 1).padStart(2, '0')}` }],
}))

/** Lists longer than a phone. */
export const pages: readonly Script[] = [
  {
    title: 'a long list comes in pages',
    problems,
    lines: [
      { says: '姚关镇的问题', replies: ['共23个', '还有13个，回复“还有呢”查看'] },
      { says: '还有呢', kind: 'read', intent: 'list', replies: '还有3个' },
      { says: '5号谁审核', replies: '5号' },
      { says: '还有呢', without: '还有3个', replies: '号' },
      { says: '还有呢', replies: '没有更多' },
    ],
  },
  {
    title: 'a long list in English, across a restart',
    problems,
    lines: [
      { says: 'list all problems', replies: ['23 problems', '13 more'] },
      { says: 'more', restarted: true, replies: '3 more' },
    ],
  },
  {
    title: 'two questions in one line, each about its own problem',
    lines: [
      { says: '12号下一步是什么，15号谁验收', kind: 'read', replies: ['12号下一步', '15号现场验收：县人民政府'] },
      {
        says: '12号6月14日已报县水务局审核，15号谁验收？',
        kind: 'write',
        pending: true,
        replies: ['将登记', '15号现场验收'],
      },
      { says: '确认', writes: 1, replies: '已登记：12号' },
      { says: '3号整改完成了，对吗？', kind: 'read', pending: false, replies: '3号' },
    ],
  },
  {
    title: 'words that voice input got wrong are only suggested',
    lines: [
      { says: '哪些问题预期了', kind: 'unknown', replies: ['没看明白', '哪些问题逾期了'] },
      { says: '1', kind: 'read', intent: 'overdue', replies: '12号' },
      { says: '12号下一部', kind: 'unknown', replies: '12号下一步' },
    ],
  },
  {
    title: 'regular duties of the month',
    lines: [
      {
        says: '11月有哪些定期工作',
        intent: 'duties',
        replies: ['11月6日', '推送本领域问题清单', '11月30日', '四(二)'],
      },
      { says: 'which recurring duties do we have', intent: 'duties', replies: ['30 June', 'monthly'] },
    ],
  },
]
