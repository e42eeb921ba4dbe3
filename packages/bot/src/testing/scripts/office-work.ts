import { samplePeople as people } from '../people.ts'
import type { Script } from '../script.ts'

const chat = '整改群'

/** Extensions, notices, reopening, corrected days, facts, files. */
export const officeWork: readonly Script[] = [
  {
    title: 'an extension says before and after, and moves the date',
    chat,
    people,
    lines: [
      {
        by: 'wang',
        says: '@整改助手 15号整改时限延期到12月31日，依据县政府第15次常务会议纪要',
        pending: true,
        intent: 'extend',
        replies: ['9月30日 → 12月31日', '县政府第15次常务会议纪要'],
      },
      { by: 'wang', says: '确认', writes: 1, replies: '已登记延期' },
      { by: 'tai', says: '15号什么时候到期', toBot: true, replies: '12月31日' },
    ],
  },
  {
    title: 'an extension without day and basis is asked for both, once each',
    chat,
    people,
    lines: [
      { by: 'wang', says: '给15号办延期', toBot: true, pending: false, replies: '延期到哪一天' },
      { by: 'wang', says: '12月31日', pending: false, replies: '依据是什么' },
      { by: 'wang', says: '县政府批复', pending: true, replies: ['→ 12月31日', '依据：县政府批复'] },
      { by: 'wang', says: '确认', writes: 1 },
    ],
  },
  {
    title: 'an extension to an earlier day is none',
    chat,
    people,
    lines: [
      {
        by: 'wang',
        says: '15号整改时限延期到8月31日，依据县政府批复',
        toBot: true,
        pending: false,
        replies: '不晚于现在的期限',
      },
    ],
  },
  {
    title: 'a question about an extension writes nothing',
    chat,
    people,
    lines: [
      { by: 'wang', says: '15号能不能延期到12月31日', toBot: true, pending: false },
      { by: 'wang', says: '15号申请延期到12月31日', toBot: true, pending: false },
      { by: 'wang', says: '确认', toBot: true, replies: '没有等您确认' },
    ],
  },
  {
    title: 'a reminder has a number, units, a step and a day to answer',
    chat,
    people,
    lines: [
      {
        by: 'wang',
        says: '催办12号',
        toBot: true,
        pending: true,
        intent: 'remind',
        replies: ['编号：2023-1', '县水务局、姚关镇人民政府', '回复期限：6月26日', '不是文件规定'],
      },
      { by: 'wang', says: '确认', writes: 1, replies: '催办通知2023-1号' },
      { by: 'wang', says: '督办18号，7月3日前回复', toBot: true, pending: true, replies: ['2023-2', '7月3日'] },
      { by: 'wang', says: '确认', writes: 1 },
    ],
  },
  {
    title: 'two notices at the same time do not share a number',
    chat,
    people,
    lines: [
      { by: 'wang', says: '催办12号', toBot: true, pending: true, replies: '2023-1' },
      { by: 'gao', says: '催办18号', toBot: true, pending: true, replies: '2023-1' },
      { by: 'gao', says: '确认', writes: 1 },
      { by: 'wang', says: '确认', pending: true, replies: ['2023-2', '已经换号'] },
      { by: 'wang', says: '确认', writes: 1, replies: '2023-2号' },
    ],
  },
  {
    title: 'a notice that was taken back keeps its number',
    people,
    lines: [
      { by: 'wang', says: '催办12号', pending: true },
      { by: 'wang', says: '确认', writes: 1 },
      { by: 'wang', says: '撤销', pending: true },
      { by: 'wang', says: '确认', writes: 1 },
      { by: 'wang', says: '催办12号', pending: true, replies: '2023-2' },
    ],
  },
  {
    title: 'all that is overdue at once, and nothing of what is closed out',
    chat,
    people,
    lines: [
      { by: 'wang', says: '超期的都催一下', toBot: true, pending: true, replies: '12号' },
      { by: 'wang', says: '确认', writes: 1 },
      { by: 'wang', says: '催办30号', toBot: true, pending: false, replies: '已经销号' },
      { by: 'wang', says: '催一下太平镇', toBot: true, pending: false, replies: '不用催办' },
    ],
  },
  {
    title: 'a relapse reopens a closed problem, and only such a one',
    chat,
    people,
    lines: [
      { by: 'wang', says: '30号反弹了', toBot: true, pending: true, intent: 'reopen', replies: '反弹' },
      { by: 'wang', says: '确认', writes: 1 },
      { by: 'wang', says: '12号反弹了', toBot: true, pending: false, replies: '还没有销号' },
    ],
  },
  {
    title: 'the day of what waits is corrected',
    chat,
    people,
    lines: [
      { by: 'yao', says: '12号6月14日已报县水务局审核', toBot: true, pending: true },
      { by: 'yao', says: '不对，是13号', pending: true, replies: '6月13日' },
      { by: 'yao', says: '日期改成6月12日', pending: true, replies: '6月12日' },
      { by: 'yao', says: '确认', writes: 1, replies: '6月12日' },
    ],
  },
  {
    title: 'the day of what was written is corrected, and the correction can be taken back',
    chat,
    people,
    lines: [
      { by: 'yao', says: '12号6月14日已报县水务局审核', toBot: true, pending: true },
      { by: 'yao', says: '确认', writes: 1 },
      { by: 'yao', says: '不对，是6月13日', pending: true, replies: ['更正日期', '6月14日 → 6月13日'] },
      { by: 'yao', says: '确认', writes: 2, replies: '更正' },
      { by: 'yao', says: '撤销', toBot: true, pending: true },
      { by: 'yao', says: '确认', writes: 1 },
      { by: 'yao', says: '12号咋样了', toBot: true, replies: '最近：6月14日' },
    ],
  },
  {
    title: 'the day of an event by its name',
    chat,
    people,
    lines: [
      { by: 'wang', says: '12号移交日期改成6月2日', toBot: true, pending: true, replies: '6月1日 → 6月2日' },
      { by: 'wang', says: '确认', writes: 2 },
      { by: 'wang', says: '12号什么时候到期', toBot: true, replies: '6月16日' },
    ],
  },
  {
    title: 'a day that later entries rest on is not changed in place',
    chat,
    people,
    lines: [
      { by: 'wang', says: '30号完成日期改成4月21日', toBot: true, pending: false, replies: '以它为前提' },
      { by: 'wang', says: '12号移交日期改成6月25日', toBot: true, pending: false },
    ],
  },
  {
    title: 'facts that only the rulebook knows',
    chat,
    people,
    lines: [
      { by: 'wang', says: '12号民主监督主体是民盟中央', toBot: true, pending: true, replies: '未填 → 民盟中央' },
      { by: 'wang', says: '确认', writes: 1 },
      { by: 'wang', says: '12号民主监督主体是其他民主监督', toBot: true, pending: true, replies: '民盟中央 → 其他' },
      { by: 'wang', says: '取消', kind: 'cancel' },
      { by: 'wang', says: '12号标为重难点问题', toBot: true, pending: true, replies: '重难点问题：未填 → 是' },
      { by: 'wang', says: '确认', writes: 1 },
      { by: 'wang', says: '12号是重难点问题吗', toBot: true, pending: false },
    ],
  },
  {
    title: 'who is not the proposer cannot correct it',
    chat,
    people,
    lines: [
      { by: 'yao', says: '12号6月14日已报县水务局审核', toBot: true, pending: true },
      { by: 'shui', says: '不对，是6月13日', silent: true },
      { by: 'yao', says: '确认', writes: 1, replies: '6月14日' },
    ],
  },
  {
    title: 'the answer to a notice is logged by its number or its problem, and a new notice is not sent for it',
    chat,
    people,
    lines: [
      { by: 'wang', says: '催办12号', toBot: true, pending: true },
      { by: 'wang', says: '确认', writes: 1, replies: '2023-1' },
      { by: 'wang', says: '给12号发督办通知', toBot: true, pending: true, replies: '2023-2' },
      { by: 'wang', says: '确认', writes: 1 },
      { by: 'yao', says: '12号通知已回复', toBot: true, pending: false, replies: '请说明是哪份通知' },
      {
        by: 'yao',
        says: '12号问题的通知已回复',
        toBot: true,
        pending: false,
        replies: '有2份通知还没有回复：催办通知2023-1、督办通知2023-2',
      },
      { by: 'yao', says: '12号催办通知今天已书面回复', toBot: true, pending: true, replies: '催办通知2023-1' },
      { by: 'yao', says: '确认', writes: 1, replies: '回复通知' },
      { by: 'yao', says: '2023-2号通知已回复', toBot: true, pending: true, replies: '督办通知2023-2' },
      { by: 'yao', says: '确认', writes: 1 },
      { by: 'yao', says: '12号督办通知已回复', toBot: true, pending: false, replies: '没有等着回复的通知' },
      { by: 'wang', says: '2023-9号通知已回复', toBot: true, pending: false, replies: '没有编号2023-9的通知' },
      { by: 'wang', says: '2023-1号通知回复了吗', toBot: true, pending: false },
    ],
  },
  {
    title: 'files are named',
    chat,
    people,
    lines: [
      { by: 'chen', says: '导出台账', toBot: true, intent: 'export', replies: '/api/v1/export.xlsx' },
      { by: 'chen', says: '挂图', toBot: true, intent: 'chart', replies: '/chart.png' },
    ],
  },
]
