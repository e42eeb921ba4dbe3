import type { Script } from '../script.ts'

/** A group with several people: silence unless the bot is meant. */
export const group: readonly Script[] = [
  {
    title: 'talk among people is left alone',
    chat: '整改群',
    lines: [
      { by: '张三', says: '大家12号下午三点开会', silent: true },
      { by: '李四', says: '收到', silent: true },
      { by: '王五', says: '好的', silent: true },
      { by: '张三', says: '是', silent: true },
      { by: '李四', says: '12号完成了吗 @王五', silent: true },
      { by: '王五', says: '12号昨天报了县水务局审核', silent: true },
      { by: '张三', says: '取消', silent: true },
      { by: '张三', says: '', silent: true },
      { by: '张三', says: '今天天气不错', silent: true },
      { by: '张三', says: '确认', silent: true },
    ],
  },
  {
    title: 'named, it answers; only the proposer confirms',
    chat: '整改群',
    people: { zhang: { id: 'zhang', name: '张三', role: 'office' }, li: { id: 'li', name: '李四', role: 'office' } },
    lines: [
      { by: 'zhang', says: '@整改助手 12号6月14日已报县水务局审核', pending: true, replies: '将登记' },
      { by: 'li', says: '确认', kind: 'confirm', replies: '要由张三本人确认' },
      { by: 'li', says: '是', silent: true },
      { by: 'li', says: '好的', silent: true },
      { by: 'zhang', says: '好的', silent: true },
      { by: 'zhang', says: '确认', kind: 'confirm', writes: 1, replies: '已登记' },
    ],
  },
  {
    title: 'two people interleaved',
    chat: '整改群',
    lines: [
      { by: '张三', says: '12号6月14日已报县水务局审核', toBot: true, pending: true },
      { by: '李四', says: '15号6月18日整改完成了', toBot: true, pending: true, without: '上一项' },
      { by: '张三', says: '确认', writes: 1, replies: '已登记：12号' },
      { by: '李四', says: '确认', writes: 1, replies: '已登记：15号' },
      { by: '张三', says: '撤销', toBot: true, pending: true, replies: '12号' },
      { by: '张三', says: '确认', writes: 1 },
      { by: '李四', says: '15号咋样了', toBot: true, replies: '已整改待销号' },
    ],
  },
  {
    title: 'each has a context of their own',
    chat: '整改群',
    lines: [
      { by: '张三', says: '12号下一步', toBot: true, replies: '12号' },
      { by: '李四', says: '15号下一步', toBot: true, replies: '15号' },
      { by: '张三', says: '谁审核', toBot: true, replies: '12号' },
    ],
  },
  {
    title: 'an answer to one’s own question needs no mention',
    chat: '整改群',
    lines: [
      { by: '张三', says: '@整改助手 下一步是什么', replies: '哪个问题' },
      { by: '李四', says: '15', silent: true },
      { by: '张三', says: '12', replies: '12号下一步' },
    ],
  },
  {
    title: 'a complete command that names its problem outright',
    chat: '整改群',
    lines: [
      { by: '张三', says: '问题12下一步是什么', replies: '12号下一步' },
      { by: '张三', says: '问题12咋样了 @李四', silent: true },
    ],
  },
  {
    title: 'a mention of the bot alone',
    chat: '整改群',
    lines: [{ by: '张三', says: '@整改助手', kind: 'chatter', replies: '整改助手' }],
  },
]
