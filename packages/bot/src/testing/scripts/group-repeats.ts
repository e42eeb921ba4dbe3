import { samplePeople as people } from '../people.ts'
import type { Script } from '../script.ts'

const chat = '整改群'

/** What a group does to a bot: messages twice, late, after a restart. */
export const groupRepeats: readonly Script[] = [
  {
    title: 'a proposal that arrives twice is one proposal',
    chat,
    people,
    lines: [
      { by: 'yao', says: '12号6月14日已报县水务局审核', toBot: true, messageId: 'a', pending: true },
      { by: 'yao', says: '12号6月14日已报县水务局审核', toBot: true, messageId: 'a', pending: true, without: '上一项' },
      { by: 'yao', says: '确认', messageId: 'b', writes: 1 },
    ],
  },
  {
    title: 'a confirmation that arrives twice writes once',
    chat,
    people,
    lines: [
      { by: 'yao', says: '12号进展：已清运', toBot: true, pending: true },
      { by: 'yao', says: '确认', messageId: 'b', writes: 1, replies: '已记录' },
      { by: 'yao', says: '确认', messageId: 'b', replies: '已记录' },
      { by: 'yao', says: '确认', messageId: 'c', silent: true },
    ],
  },
  {
    title: 'a repeat after a restart is answered as the first time',
    chat,
    people,
    lines: [
      { by: 'yao', says: '12号进展：已清运', toBot: true, messageId: 'a', pending: true },
      { by: 'yao', says: '确认', messageId: 'b', writes: 1 },
      { by: 'yao', says: '确认', messageId: 'b', restarted: true, replies: '已记录' },
    ],
  },
  {
    title: 'the same words by two people are two wishes',
    chat,
    people,
    lines: [
      { by: 'yao', says: '12号进展：已清运20吨', toBot: true, messageId: 'a', pending: true },
      { by: 'shui', says: '12号进展：已清运20吨', toBot: true, messageId: 'b', pending: true, without: '上一项' },
      { by: 'yao', says: '确认', writes: 1 },
      { by: 'shui', says: '确认', pending: true, replies: ['又有变动', '姚小关'] },
      { by: 'shui', says: '取消', kind: 'cancel' },
    ],
  },
  {
    title: 'a proposal lapses for one, while that of another still waits',
    chat,
    people,
    lines: [
      { by: 'yao', says: '12号进展：已清运', toBot: true, pending: true },
      { by: 'tai', says: '15号进展：管网铺设', toBot: true, after: 20, pending: true },
      { by: 'yao', says: '确认', after: 15, replies: ['超过30分钟', '12号'] },
      { by: 'tai', says: '确认', writes: 1 },
    ],
  },
  {
    title: 'what has lapsed cannot be confirmed after a restart either',
    chat,
    people,
    lines: [
      { by: 'yao', says: '12号进展：已清运', toBot: true, pending: true },
      { by: 'yao', says: '确认', after: 45, restarted: true, replies: '已经失效，没有写入' },
    ],
  },
  {
    title: 'after a lapse it is said again and written',
    chat,
    people,
    lines: [
      { by: 'yao', says: '12号6月14日已报县水务局审核', toBot: true, pending: true },
      { by: 'yao', says: '确认', after: 31, replies: '要办请再说一遍' },
      { by: 'yao', says: '12号6月14日已报县水务局审核', toBot: true, pending: true },
      { by: 'yao', says: '确认', writes: 1 },
    ],
  },
  {
    title: 'a restart between question and answer',
    chat,
    people,
    lines: [
      { by: 'yao', says: '12号办完了', toBot: true, pending: false, replies: '哪一步' },
      { by: 'yao', says: '2', restarted: true, pending: true },
      { by: 'yao', says: '确认', restarted: true, writes: 1 },
    ],
  },
  {
    title: 'a restart between the pages of a list',
    chat,
    people,
    lines: [
      { by: 'wang', says: '所有问题', toBot: true, kind: 'read' },
      { by: 'wang', says: '12号咋样了', toBot: true, restarted: true, replies: '12号' },
      { by: 'wang', says: '谁审核', toBot: true, restarted: true, replies: '12号' },
    ],
  },
]
