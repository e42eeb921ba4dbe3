import type { Script } from '../script.ts'

/** Asking for the next step, logging it by talking, confirming, undoing. */
export const mainJob: readonly Script[] = [
  {
    title: 'the main job: next step, log, confirm, next step again, undo',
    lines: [
      {
        says: '问题12下一步是什么',
        kind: 'read',
        intent: 'next-step',
        replies: ['姚关镇人民政府', '县水务局（县级对应的牵头部门）', '6月15日（周四）', '已逾期3个工作日', '二(一)'],
      },
      {
        says: '12号6月14日已报县水务局审核',
        kind: 'write',
        intent: 'complete-step',
        pending: true,
        replies: ['整改方案报县级对应的牵头部门审核', '6月14日（周三）', '确认'],
      },
      {
        says: '确认',
        kind: 'confirm',
        writes: 1,
        replies: ['已登记', '下一步：县级整改方案报市级行业主管部门审核', '6月25日（周日）'],
      },
      { says: '12号咋样了', replies: ['即将到期', '最近：6月14日'] },
      { says: '撤销', kind: 'write', intent: 'undo', pending: true, replies: ['将撤销', '6月14日'] },
      { says: '确认', kind: 'confirm', writes: 1, replies: '已撤销' },
      { says: '12号下一步', replies: '已逾期3个工作日' },
      { says: '12号历史记录', replies: ['已撤销', '移交'] },
    ],
  },
  {
    title: 'the main job in English',
    lines: [
      {
        says: 'what is next for 12',
        intent: 'next-step',
        replies: ['姚关镇人民政府', 'Thursday 15 June', '3 working days overdue', '二(一)'],
        without: '逾期',
      },
      {
        says: '12 was submitted to the county lead department on 14 June',
        pending: true,
        replies: ['Submit the plan to the corresponding county lead department', 'Wednesday 14 June'],
      },
      { says: 'yes', kind: 'confirm', writes: 1, replies: ['Logged', 'Sunday 25 June', 'make-up working day'] },
      { says: 'undo', intent: 'undo', pending: true, replies: 'To be undone' },
      { says: 'confirm', writes: 1, replies: 'Undone' },
    ],
  },
  {
    title: 'a bare 是 confirms, too',
    lines: [
      { says: '3号6月19日整改完成了', pending: true, replies: '6月19日（周一）' },
      { says: '是', kind: 'confirm', writes: 1, replies: ['已登记', '自查自验'] },
    ],
  },
  {
    title: 'without a day, today is taken and said',
    lines: [
      { says: '15号整改完成了', pending: true, replies: ['日期未说明，按今天6月20日'] },
      { says: '确认', writes: 1, replies: '6月20日' },
    ],
  },
  {
    title: 'three days ago is a day',
    lines: [
      { says: '12号3天前报的县水务局审核', pending: true, replies: '6月17日', without: '日期未说明' },
      { says: '取消', kind: 'cancel', replies: ['已取消', '没有写入'] },
      { says: '确认', kind: 'confirm', replies: '没有等您确认' },
    ],
  },
  {
    title: 'a statement without a number rests on the problem that was shown, and says so',
    lines: [
      { says: '12号下一步', replies: '12号' },
      { says: '昨天已报县水务局审核', pending: true, replies: ['12号', '编号未说明，按上文的问题', '6月19日'] },
      { says: '确认', writes: 1, replies: '已登记' },
    ],
  },
  {
    title: 'what the upper plan starts',
    lines: [
      { says: '18号下一步', replies: ['配合上级部门制定整改方案', '现在没有期限', '县推长办'] },
      { says: '18号上级方案6月12日已印发', pending: true, replies: ['6月12日'] },
      { says: '确认', writes: 1, replies: ['6月19日', '已逾期1个工作日'] },
    ],
  },
  {
    title: 'the review is not the submission',
    lines: [
      { says: '12号6月9日报县水务局审核', pending: true, replies: '整改方案报县级对应的牵头部门审核' },
      { says: '确认', writes: 1 },
      { says: '12号县水务局6月13日审核通过了', pending: true, replies: '审核形成县级整改方案' },
      { says: '确认', writes: 1, replies: '报市级行业主管部门' },
      { says: '12号6月19日报市里审核了', pending: true, replies: '县级整改方案报市级行业主管部门审核' },
      { says: '确认', writes: 1, replies: '市级行业主管部门审核同意' },
    ],
  },
  {
    title: 'to the end: self-inspection, sign-off, close-out',
    lines: [
      { says: '3号整改昨天完成了', pending: true },
      { says: '确认', writes: 1 },
      { says: '3号自查自验完成了', pending: true, replies: '组织开展自查自验' },
      { says: '确认', writes: 1 },
      { says: '3号部门主要领导已审签', pending: true, replies: '审签' },
      { says: '确认', writes: 1 },
      { says: '3号已销号', pending: true, replies: '销号' },
      { says: '确认', writes: 1 },
      { says: '3号下一步', replies: ['已于6月20日（周二）销号', '抄送'] },
      { says: '3号市推长办已抄送', pending: true },
      { says: '确认', writes: 1 },
    ],
  },
  {
    title: 'progress keeps the words',
    lines: [
      {
        says: '12号进展：已清运垃圾20吨，剩余部分月底前清完',
        pending: true,
        intent: 'log-progress',
        replies: '已清运垃圾20吨，剩余部分月底前清完',
      },
      { says: '确认', writes: 1, replies: '已记录' },
      { says: '12号历史', replies: '已清运垃圾20吨' },
    ],
  },
  {
    title: 'a new problem, with what is open shown as open',
    lines: [
      {
        says: '登记新问题：万兴乡养殖污染，市级，一般性问题，牵头单位县农业农村局',
        intent: 'register',
        pending: true,
        replies: [
          '问题：万兴乡养殖污染',
          '级别：市级',
          '类别：一般性问题',
          '来源：未填',
          '责任单位：未填',
          '牵头单位：县农业农村局',
        ],
      },
      { says: '责任单位姚关镇，6月5日移交', pending: true, replies: ['责任单位：姚关镇人民政府', '移交：6月5日'] },
      { says: '确认', writes: 1, replies: ['编号31号', '6月19日'] },
      { says: '31号谁负责', replies: '姚关镇人民政府' },
      { says: '撤销', pending: true, replies: '将撤销' },
      { says: '确认', writes: 1 },
      { says: '31号咋样了', replies: '没有31号问题' },
    ],
  },
  {
    title: 'changing data shows before and after',
    lines: [
      {
        says: '12号牵头单位改成县住建局',
        intent: 'amend',
        pending: true,
        replies: '牵头单位：县水务局 → 县住房和城乡建设局',
      },
      { says: '确认', writes: 1, replies: '已修改12号' },
      { says: '12号谁审核', replies: '县住房和城乡建设局' },
      { says: '撤销', pending: true, replies: '修改有关单位' },
      { says: '确认', writes: 1 },
      { says: '12号谁审核', replies: '县水务局' },
    ],
  },
  {
    title: 'several problems, one confirmation, one verdict each',
    lines: [
      { says: '3、15、30号整改完成了', pending: true, replies: ['2项', '3号', '15号', '没有写入', '已登记在'] },
      { says: '确认', writes: 2 },
    ],
  },
]
