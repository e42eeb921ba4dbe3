import { samplePeople as people } from '../people.ts'
import type { Script } from '../script.ts'

const chat = '整改群'

/** Who may do what, in a group where people know each other. */
export const rights: readonly Script[] = [
  {
    title: 'a township logs its own step',
    chat,
    people,
    lines: [
      { by: 'yao', says: '@整改助手 12号6月14日已报县水务局审核', pending: true, replies: '将登记' },
      { by: 'yao', says: '确认', writes: 1, replies: '已登记：12号' },
    ],
  },
  {
    title: 'the lead unit does not log the township’s step, and hears who can',
    chat,
    people,
    lines: [
      {
        by: 'shui',
        says: '@整改助手 12号6月14日已报县水务局审核',
        pending: false,
        replies: ['没有写入', '姚关镇人民政府或推长办', '您的单位是县水务局'],
      },
      { by: 'shui', says: '确认', toBot: true, replies: '没有等您确认' },
    ],
  },
  {
    title: 'the lead unit logs its own review',
    chat,
    people,
    lines: [
      { by: 'yao', says: '12号6月12日已报县水务局审核', toBot: true, pending: true },
      { by: 'yao', says: '确认', writes: 1 },
      { by: 'shui', says: '12号6月14日县水务局审核通过了', toBot: true, pending: true },
      { by: 'shui', says: '确认', writes: 1 },
    ],
  },
  {
    title: 'a unit with no part in the problem is refused',
    chat,
    people,
    lines: [
      { by: 'tai', says: '12号进展：已清运20吨', toBot: true, pending: false, replies: ['没有写入', '太平镇人民政府'] },
      { by: 'tai', says: '15号进展：管网已铺设', toBot: true, pending: true },
      { by: 'tai', says: '确认', writes: 1 },
    ],
  },
  {
    title: 'close-out is logged by who accepts, not by who asks for it',
    chat,
    people,
    lines: [
      { by: 'wang', says: '3号6月15日整改完成了', toBot: true, pending: true },
      { by: 'wang', says: '确认', writes: 1 },
      { by: 'yao', says: '3号6月19日已销号', toBot: true, pending: false, replies: '没有写入' },
      { by: 'nong', says: '3号6月19日已经销号了', toBot: true, pending: false, replies: '没有写入' },
    ],
  },
  {
    title: 'a leader and a viewer read, and log nothing',
    chat,
    people,
    lines: [
      { by: 'chen', says: '12号咋样了', toBot: true, kind: 'read', replies: '已逾期' },
      { by: 'chen', says: '12号6月14日已报县水务局审核', toBot: true, pending: false, replies: ['领导', '只能查看'] },
      { by: 'kan', says: '12号进展：去看过了', toBot: true, pending: false, replies: ['查看人员', '姚关镇人民政府'] },
      { by: 'kan', says: '12号下一步', toBot: true, kind: 'read' },
    ],
  },
  {
    title: 'whoever may write nothing is not asked back first',
    chat,
    people,
    lines: [
      { by: 'kan', says: '12号办完了', toBot: true, pending: false, replies: '只能查看', without: '哪一步' },
      { by: 'kan', says: '登记新问题：河边有垃圾', toBot: true, pending: false, replies: ['新增问题', '推长办'] },
      { by: 'stranger', says: '12号级别改为省级', toBot: true, pending: false, replies: ['名册里没有您', '推长办'] },
    ],
  },
  {
    title: 'a stranger reads what the group reads, and logs nothing',
    chat,
    people,
    lines: [
      { by: 'stranger', says: '哪些问题逾期了', toBot: true, kind: 'read', replies: '12号' },
      { by: 'stranger', says: '12号6月14日已报县水务局审核', toBot: true, pending: false, replies: '名册里没有您' },
      { by: 'stranger', says: '确认', toBot: true, replies: '没有等您确认' },
    ],
  },
  {
    title: 'registering and changing data is the office’s',
    chat,
    people,
    lines: [
      {
        by: 'yao',
        says: '登记新问题：姚关河边堆放垃圾，市级，一般性问题',
        toBot: true,
        pending: false,
        replies: '推长办',
      },
      { by: 'shui', says: '12号牵头单位改成县农业农村局', toBot: true, pending: false, replies: '推长办' },
      { by: 'wang', says: '12号牵头单位改成县农业农村局', toBot: true, pending: true },
      { by: 'wang', says: '确认', writes: 1 },
    ],
  },
  {
    title: 'rights change between the proposal and the confirmation',
    chat,
    people,
    lines: [
      { by: 'yao', says: '12号6月14日已报县水务局审核', toBot: true, pending: true },
      { by: 'gao', says: '把姚小关设为查看人员', toBot: true, pending: true, replies: '身份：单位人员 → 查看人员' },
      { by: 'gao', says: '确认', replies: '已登记到名册' },
      { by: 'yao', says: '确认', replies: ['没有写入', '只能查看'] },
    ],
  },
  {
    title: 'the responsible unit changes between the proposal and the confirmation',
    chat,
    people,
    lines: [
      { by: 'yao', says: '12号6月14日已报县水务局审核', toBot: true, pending: true },
      { by: 'wang', says: '12号责任单位改成太平镇', toBot: true, pending: true },
      { by: 'wang', says: '确认', writes: 1 },
      { by: 'yao', says: '确认', replies: ['又有变动', '没有写入', '太平镇人民政府'] },
    ],
  },
  {
    title: 'a batch says of each item whether it goes',
    chat,
    people,
    lines: [
      {
        by: 'yao',
        says: '3号和15号6月18日整改完成了',
        toBot: true,
        pending: true,
        replies: ['没有写入', '太平镇人民政府或推长办', '将登记', '3号'],
      },
      { by: 'yao', says: '确认', writes: 1, replies: '已登记：3号' },
    ],
  },
  {
    title: 'one takes back one’s own entry, not another’s',
    chat,
    people,
    lines: [
      { by: 'yao', says: '12号进展：已清运20吨', toBot: true, pending: true },
      { by: 'yao', says: '确认', writes: 1 },
      { by: 'shui', says: '撤销12号', toBot: true, pending: false, replies: '没有您登记的内容' },
      { by: 'yao', says: '撤销', toBot: true, pending: true },
      { by: 'yao', says: '确认', writes: 1 },
    ],
  },
  {
    title: 'only the proposer confirms, and anyone else is told who can',
    chat,
    people,
    lines: [
      { by: 'yao', says: '12号6月14日已报县水务局审核', toBot: true, pending: true },
      { by: 'wang', says: '确认', kind: 'confirm', replies: '要由姚小关本人确认' },
      { by: 'chen', says: '确认', kind: 'confirm', replies: '姚小关' },
      { by: 'yao', says: '确认', writes: 1 },
    ],
  },
  {
    title: 'extensions, notices and reopening are the office’s',
    chat,
    people,
    lines: [
      { by: 'tai', says: '15号延期到12月31日，依据县政府批复', toBot: true, pending: false, replies: '推长办' },
      { by: 'shui', says: '催办12号', toBot: true, pending: false, replies: '推长办' },
      { by: 'chen', says: '督办12号', toBot: true, pending: false, replies: ['只能查看'] },
      { by: 'tai', says: '30号反弹了', toBot: true, pending: false, replies: '推长办' },
    ],
  },
  {
    title: 'my items are those of my unit',
    chat,
    people,
    lines: [
      { by: 'shui', says: '我们局的问题', toBot: true, kind: 'read', replies: ['12号'], without: '15号' },
      { by: 'tai', says: '我的问题有哪些', toBot: true, kind: 'read', replies: ['15号'], without: '12号' },
      { by: 'wang', says: '我的问题有哪些', toBot: true, kind: 'read', replies: '还不知道您是哪个单位' },
    ],
  },
  {
    title: 'refused in English, too',
    chat,
    people,
    lines: [
      {
        by: 'shui',
        says: '12 was submitted to the county lead department on 14 June',
        toBot: true,
        pending: false,
        replies: ['Nothing was written', '姚关镇人民政府 or the Yangtze Belt office'],
      },
      {
        by: 'stranger',
        says: 'problem 12 has been closed out',
        toBot: true,
        pending: false,
        replies: 'You are not in the directory',
      },
    ],
  },
]
