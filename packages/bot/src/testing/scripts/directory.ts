import { samplePeople as people } from '../people.ts'
import type { Script } from '../script.ts'

const chat = '整改群'

/** The directory, managed in conversation. */
export const directory: readonly Script[] = [
  {
    title: 'an administrator binds a liaison, and that holds at once',
    chat,
    people,
    lines: [
      { by: 'newcomer', says: '12号进展：已清运', toBot: true, pending: false, replies: '名册里没有您' },
      {
        by: 'gao',
        says: '@整改助手 绑定 @newcomer 县水务局 联络员',
        pending: true,
        replies: ['人员：newcomer', '单位：未填 → 县水务局', '联络员：未填 → 是'],
      },
      { by: 'gao', says: '确认', replies: '已登记到名册：newcomer' },
      { by: 'newcomer', says: '12号进展：已清运', toBot: true, pending: true },
      { by: 'newcomer', says: '确认', writes: 1 },
    ],
  },
  {
    title: 'nobody else manages it',
    chat,
    people,
    lines: [
      { by: 'wang', says: '绑定 @newcomer 县水务局', toBot: true, pending: false, replies: ['管理员（高管理）'] },
      { by: 'shui', says: '把水小林设为管理员', toBot: true, pending: false, replies: '没有写入' },
      { by: 'stranger', says: '把我设为管理员', toBot: true, pending: false },
    ],
  },
  {
    title: 'unbinding takes the rights away',
    chat,
    people,
    lines: [
      { by: 'gao', says: '解绑 @yao', toBot: true, pending: true, replies: '身份：单位人员 → 查看人员' },
      { by: 'gao', says: '确认' },
      { by: 'yao', says: '12号进展：已清运', toBot: true, pending: false, replies: '只能查看' },
    ],
  },
  {
    title: 'with an empty directory, whoever begins it becomes its administrator',
    chat,
    lines: [
      { by: 'wang', says: '绑定 @yao 姚关镇', toBot: true, pending: true, replies: ['名册现在是空的', '登记为管理员'] },
      { by: 'wang', says: '确认' },
      { by: 'yao', says: '12号进展：已清运', toBot: true, pending: true },
      { by: 'wang', says: '把yao设为查看人员', toBot: true, pending: true },
      { by: 'wang', says: '确认' },
      { by: 'other', says: '12号进展：已清运', toBot: true, pending: false, replies: '名册里没有您' },
      { by: 'yao', says: '确认', replies: '只能查看' },
    ],
  },
  {
    title: 'a delegate acts for a time, shown as 代',
    chat,
    people,
    lines: [
      { by: 'tai', says: '12号6月14日已报县水务局审核', toBot: true, pending: false, replies: '没有写入' },
      {
        by: 'yao',
        says: '委托 @tai 代我到7月1日',
        toBot: true,
        pending: true,
        replies: ['代办人：未填 → tai', '7月1日'],
      },
      { by: 'yao', says: '确认' },
      { by: 'tai', says: '12号6月14日已报县水务局审核', toBot: true, pending: true },
      { by: 'tai', says: '确认', writes: 1 },
      { by: 'wang', says: '12号历史', toBot: true, replies: '太小平（代姚小关）' },
      { by: 'yao', says: '取消委托', toBot: true, pending: true },
      { by: 'yao', says: '确认' },
      { by: 'tai', says: '12号进展：又清了一次', toBot: true, pending: false, replies: '没有写入' },
    ],
  },
  {
    title: 'a delegation that has ended grants nothing',
    chat,
    people: { ...people, yao: { ...people.yao, delegate: { id: 'tai', until: '2023-06-19' } } },
    lines: [{ by: 'tai', says: '12号进展：已清运', toBot: true, pending: false, replies: '没有写入' }],
  },
  {
    title: 'on its last day it still does, and after it no more',
    chat,
    people: { ...people, yao: { ...people.yao, delegate: { id: 'tai', until: '2023-06-20' } } },
    lines: [
      { by: 'tai', says: '12号进展：已清运', toBot: true, pending: true },
      { by: 'tai', says: '确认', writes: 1 },
    ],
  },
  {
    title: 'a viewer as a delegate of the office',
    chat,
    people: { ...people, wang: { ...people.wang, delegate: { id: 'kan', until: '2023-06-30' } } },
    lines: [
      { by: 'kan', says: '催办12号', toBot: true, pending: true, replies: '催办通知' },
      { by: 'kan', says: '确认', writes: 1 },
      { by: 'chen', says: '12号历史', toBot: true, replies: '看客（代王主任）' },
    ],
  },
  {
    title: 'a delegation needs a last day, and somebody who is entered',
    chat,
    people,
    lines: [
      { by: 'yao', says: '委托 @tai 代我办理', toBot: true, pending: false, replies: '到哪一天' },
      { by: 'yao', says: '委托 @nobody 代我到7月1日', toBot: true, pending: false, replies: '名册里没有“nobody”' },
    ],
  },
  {
    title: 'a proposal to the directory is bound to its proposer and lapses',
    chat,
    people,
    lines: [
      { by: 'gao', says: '绑定 @newcomer 县水务局', toBot: true, pending: true },
      { by: 'wang', says: '确认', replies: '要由高管理本人确认' },
      { by: 'gao', says: '确认', after: 31, replies: '超过30分钟' },
      { by: 'newcomer', says: '12号进展：已清运', toBot: true, pending: false, replies: '名册里没有您' },
    ],
  },
  {
    title: 'a restart between proposal and confirmation',
    chat,
    people,
    lines: [
      { by: 'gao', says: '绑定 @newcomer 县水务局', toBot: true, pending: true },
      { by: 'gao', says: '确认', restarted: true, replies: '已登记到名册' },
      { by: 'gao', says: '确认', toBot: true, replies: '没有等您确认' },
    ],
  },
]
