import type { Script } from '../script.ts'

/** Side questions, corrections, choices, lists, lapse, repeats. */
export const turns: readonly Script[] = [
  {
    title: 'a side question does not lose what waits',
    lines: [
      { says: '12号6月14日已报县水务局审核', pending: true },
      { says: '15号什么时候到期', kind: 'read', replies: ['9月30日', '还有一项待确认'] },
      { says: '哪些问题逾期了', kind: 'read', replies: ['12号', '还有一项待确认'] },
      { says: '确认', writes: 1, replies: '已登记：12号' },
    ],
  },
  {
    title: 'a second proposal names the one that it drops',
    lines: [
      { says: '12号6月14日已报县水务局审核', pending: true },
      { says: '15号6月18日整改完成了', pending: true, replies: ['15号', '上一项待确认的已放弃，没有写入', '12号'] },
      { says: '确认', writes: 1, replies: '已登记：15号' },
      { says: '确认', replies: '没有等您确认' },
    ],
  },
  {
    title: 'corrections change the proposal and show it again',
    lines: [
      { says: '3号整改完成了', pending: true },
      { says: '不对，是15号', pending: true, replies: ['15号', '如果说的是日期'], without: '上一项' },
      { says: '日期是6月15日', pending: true, replies: ['15号', '6月15日（周四）'], without: '日期未说明' },
      { says: '确认', writes: 1, replies: ['已登记：15号', '6月15日'] },
    ],
  },
  {
    title: 'a correction to a problem that does not exist keeps what waits',
    lines: [
      { says: '3号整改完成了', pending: true },
      { says: '不对，是99号', replies: ['没有99号', '还有一项待确认'] },
      { says: '确认', writes: 1, replies: '已登记：3号' },
    ],
  },
  {
    title: 'a bare date corrects the date',
    lines: [
      { says: '12号已报县水务局审核', pending: true, replies: '按今天' },
      { says: '6月13日', pending: true, replies: '6月13日（周二）' },
      { says: '确认', writes: 1 },
    ],
  },
  {
    title: 'only 不对 asks what is wrong',
    lines: [
      { says: '12号6月14日已报县水务局审核', pending: true },
      { says: '不对', replies: '哪里不对' },
      { says: '取消', kind: 'cancel', replies: '已取消' },
      { says: '是', kind: 'confirm', replies: '没有等您确认' },
    ],
  },
  {
    title: 'cancel drops it',
    lines: [
      { says: '12号6月14日已报县水务局审核', pending: true },
      { says: '算了', kind: 'cancel', replies: '没有写入' },
      { says: '取消', kind: 'cancel', replies: '没有可以取消' },
    ],
  },
  {
    title: '撤销 while something waits drops that',
    lines: [
      { says: '3号整改完成了', pending: true },
      { says: '确认', writes: 1 },
      { says: '12号6月14日已报县水务局审核', pending: true },
      { says: '撤销', replies: ['已取消', '12号', '再说一次'] },
      { says: '撤销', pending: true, replies: '3号' },
      { says: '确认', writes: 1 },
    ],
  },
  {
    title: 'after 30 minutes it has lapsed',
    lines: [
      { says: '12号6月14日已报县水务局审核', pending: true },
      { says: '确认', after: 31, kind: 'confirm', replies: ['超过30分钟', '没有写入', '12号'] },
      { says: '确认', kind: 'confirm', replies: '没有等您确认' },
    ],
  },
  {
    title: 'after 29 minutes it has not',
    lines: [
      { says: '12号6月14日已报县水务局审核', pending: true },
      { says: '确认', after: 29, writes: 1 },
    ],
  },
  {
    title: 'context ages',
    lines: [
      { says: '12号下一步' },
      { says: '谁审核', replies: '县水务局' },
      { says: '谁审核', after: 31, replies: '哪个问题' },
      { says: '15', replies: '15号' },
    ],
  },
  {
    title: 'a missing number is asked for once and may come bare',
    lines: [
      { says: '下一步是什么', replies: '哪个问题' },
      { says: '12', intent: 'next-step', replies: '12号下一步' },
    ],
  },
  {
    title: 'a missing number of a write',
    lines: [
      { says: '6月14日已报县水务局审核', pending: false, replies: '哪个问题' },
      { says: '12号', pending: true, replies: ['整改方案报县级对应的牵头部门审核', '6月14日'] },
      { says: '确认', writes: 1 },
    ],
  },
  {
    title: 'several steps are possible: answered by number',
    lines: [
      { says: '12号完成了', pending: false, replies: ['哪一步', '1. ', '2. '] },
      { says: '2', pending: true, replies: ['整改方案报县级对应的牵头部门审核', '按今天'] },
      { says: '确认', writes: 1 },
    ],
  },
  {
    title: 'several steps are possible: answered by name',
    lines: [
      { says: '12号6月14日办完了', pending: false, replies: '哪一步' },
      { says: '报县级对应的牵头部门审核', pending: true, replies: ['整改方案报县级', '6月14日'] },
      { says: '确认', writes: 1 },
    ],
  },
  {
    title: 'a new complete command wins over an open question',
    lines: [
      { says: '12号完成了', replies: '哪一步' },
      { says: '15号什么时候到期', intent: 'deadline', replies: '9月30日' },
    ],
  },
  {
    title: 'the same message twice has one effect',
    lines: [
      { says: '12号6月14日已报县水务局审核', messageId: 'm1', pending: true },
      { says: '12号6月14日已报县水务局审核', messageId: 'm1', pending: true, replies: '将登记', without: '上一项' },
      { says: '确认', messageId: 'm2', writes: 1, replies: '已登记' },
      { says: '确认', messageId: 'm2', replies: '已登记' },
      { says: '确认', messageId: 'm3', replies: '没有等您确认' },
    ],
  },
  {
    title: 'a restart in the middle loses nothing',
    lines: [
      { says: '12号6月14日已报县水务局审核', pending: true },
      { says: '确认', restarted: true, writes: 1, replies: '已登记' },
      { says: '撤销', restarted: true, pending: true },
      { says: '确认', restarted: true, writes: 1 },
    ],
  },
  {
    title: 'the record changed before the confirmation',
    lines: [
      { says: '12号6月14日已报县水务局审核', by: '张三', pending: true },
      { says: '12号进展：清运20吨', by: '李四', pending: true },
      { says: '确认', by: '李四', writes: 1 },
      { says: '确认', by: '张三', pending: true, replies: ['又有变动', '进展', '将登记'] },
      { says: '确认', by: '张三', writes: 1, replies: '已登记' },
    ],
  },
  {
    title: 'somebody else was faster',
    lines: [
      { says: '12号6月14日已报县水务局审核', by: '张三', pending: true },
      { says: '12号6月13日已报县水务局审核', by: '李四', pending: true },
      { says: '确认', by: '李四', writes: 1 },
      { says: '确认', by: '张三', pending: false, replies: ['又有变动', '已登记在'] },
    ],
  },
  {
    title: 'not understood: three suggestions, answered by number',
    lines: [
      { says: '阿巴阿巴', kind: 'unknown', replies: ['没看明白', '1. ', '2. ', '3. '] },
      { says: '2', kind: 'read' },
    ],
  },
  {
    title: 'thanks and greetings',
    lines: [
      { says: '你好', kind: 'chatter', replies: '整改助手' },
      { says: '谢谢', kind: 'chatter', replies: '不客气' },
      { says: 'help', intent: 'help', replies: 'what is next for 12' },
    ],
  },
  {
    title: 'the language follows the writer',
    lines: [
      { says: '12号下一步', replies: '下一步' },
      { says: 'status of 12', replies: 'overdue', without: '逾期' },
      { says: '12号谁审核', replies: '审核：县水务局' },
    ],
  },
]
