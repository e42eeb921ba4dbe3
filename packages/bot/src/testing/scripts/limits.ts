import type { Script } from '../script.ts'

/** What cannot be logged, and why. */
export const limits: readonly Script[] = [
  {
    title: 'a problem that does not exist',
    lines: [
      { says: '99号下一步', replies: ['没有99号问题', '30号', '22号'] },
      { says: '13号6月14日已报审核', pending: false, replies: ['没有13号问题', '12号'] },
      { says: 'what is next for problem 99', replies: ['There is no problem 99', 'Problem 30'] },
      { says: '确认', replies: '没有等您确认' },
    ],
  },
  {
    title: 'a unit that does not exist',
    lines: [
      { says: '摆榔乡的问题', intent: 'list', replies: '没有“摆榔乡”这个单位' },
      { says: '12号牵头单位改成县广播电视局', pending: true, replies: ['县广播电视局', '请核对名称'] },
    ],
  },
  {
    title: 'a day that lies ahead',
    lines: [
      { says: '12号6月25日已报县水务局审核', pending: false, replies: ['6月25日（周日）还没到', '今天是6月20日'] },
      {
        says: 'problem 12 was submitted to the county lead department on 25 June',
        pending: false,
        replies: 'still to come',
      },
      { says: '确认', replies: '没有等您确认' },
    ],
  },
  {
    title: 'a day that no calendar has',
    lines: [
      { says: '12号2月30日已报县水务局审核', pending: false, replies: '没有“2月30日”这一天' },
      {
        says: 'problem 12 was submitted to the county lead department on 31 June',
        pending: false,
        replies: 'no such day',
      },
    ],
  },
  {
    title: 'a day before the clock started',
    lines: [{ says: '12号5月20日已报县水务局审核', pending: false, replies: ['没有写入', '早于'] }],
  },
  {
    title: 'a day that can be read in two ways is asked back',
    lines: [
      { says: '12号上周已报县水务局审核', pending: false, replies: ['是哪一天'] },
      { says: '6月14日', pending: true, replies: ['整改方案报县级对应的牵头部门审核', '6月14日（周三）'] },
      { says: '确认', writes: 1 },
    ],
  },
  {
    title: 'a limit is no day on which something happened',
    lines: [{ says: '12号6月15日前已报县水务局审核', pending: false, replies: '是哪一天' }],
  },
  {
    title: 'out of order: what comes first is named',
    lines: [
      { says: '12号6月19日已报市里审核', pending: false, replies: ['没有写入', '之前应先有'] },
      { says: '15号已销号', pending: false, replies: ['没有写入', '之前应先有'] },
    ],
  },
  {
    title: 'already on record',
    lines: [
      { says: '15号方案4月20日印发了', pending: false, replies: ['没有写入', '已登记在'] },
      { says: '12号6月1日移交', pending: false, replies: '已登记在' },
    ],
  },
  {
    title: 'a class without a rule: said, nothing computed',
    lines: [
      { says: '21号下一步', replies: ['没有规定', '不推算日期', '县推长办'], without: '最迟' },
      { says: '21号方案已报县住建局审核', pending: false, replies: ['没有规定'] },
      { says: '21号什么时候到期', replies: '没有规定' },
    ],
  },
  {
    title: 'a class that is not known: asked for',
    lines: [
      { says: '22号下一步', replies: ['还不能确定', '问题级别', '问题类别'] },
      {
        says: '22号级别是市级，类别是一般性问题',
        intent: 'amend',
        pending: true,
        replies: ['级别：未填 → 市级', '类别：未填 → 一般性问题'],
      },
      { says: '确认', writes: 1 },
      { says: '22号6月6日移交', pending: true, replies: '移交' },
      { says: '确认', writes: 1, replies: '6月20日' },
    ],
  },
  {
    title: 'a later entry rests on the first',
    lines: [
      { says: '12号6月9日报县水务局审核', pending: true },
      { says: '确认', writes: 1 },
      { says: '12号6月19日报市里审核', by: '李四', pending: true },
      { says: '确认', by: '李四', writes: 1 },
      { says: '撤销', pending: false, replies: ['没有写入', '请先撤销后面的'] },
      { says: '撤销', by: '李四', pending: true },
      { says: '确认', by: '李四', writes: 1 },
      { says: '撤销', pending: true },
      { says: '确认', writes: 1 },
    ],
  },
  {
    title: 'nothing of one’s own to undo',
    lines: [
      { says: '撤销', pending: false, replies: '没有您登记的内容' },
      { says: '撤销12号', pending: false, replies: '没有您登记的内容' },
    ],
  },
  {
    title: 'what the bot cannot do yet it says',
    lines: [{ says: '明天再提醒', pending: false, replies: '还不会' }],
  },
]
