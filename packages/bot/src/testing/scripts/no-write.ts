import type { Script } from '../script.ts'

const asks = (says: string, replies: string | readonly string[] = '12号') => ({
  says,
  kind: 'read' as const,
  pending: false,
  replies,
})

/** What nobody stated is never written: it is the question behind it that is answered. */
export const noWrite: readonly Script[] = [
  {
    title: 'questions',
    lines: [
      asks('12号完成了吗'),
      asks('12号报审核没有'),
      asks('12号是不是已经报县水务局审核了'),
      asks('12号销号了没'),
      asks('12号整改完成了？'),
      asks('has problem 12 been closed out?', 'Problem 12'),
      { says: '确认', replies: '没有等您确认' },
    ],
  },
  {
    title: 'conditions, orders, plans, hearsay, denials, parts, exceptions',
    lines: [
      asks('如果12号完成了', ['12号', '假设，没有登记']),
      asks('请12号尽快销号', ['12号', '要求，没有登记']),
      asks('12号下周完成', ['12号', '打算，没有登记']),
      asks('听说12号完成了', ['12号', '听说，没有登记']),
      asks('12号没完成', ['12号', '没有登记']),
      asks('12号基本完成', ['12号', '12号进展：']),
      asks('除了12号都完成了', ['12号', '没有登记']),
      asks('12号要是验收通过就销号', '没有登记'),
      asks('12号预计明天完成整改', '没有登记'),
      asks('12号还没报县水务局审核', '没有登记'),
      { says: '确认', replies: '没有等您确认' },
    ],
  },
  {
    title: 'the same in English',
    lines: [
      asks('if problem 12 is closed out', ['Problem 12', 'condition']),
      asks('please close out problem 12 soon', 'Problem 12'),
      asks('problem 12 will be completed next week', 'plan'),
      asks('I heard problem 12 was completed', 'hearsay'),
      asks('problem 12 has not been completed', 'nothing was logged'),
      asks('problem 12 is almost completed', 'partly'),
      { says: 'confirm', replies: 'Nothing is waiting' },
    ],
  },
  {
    title: 'asking for acceptance is not acceptance',
    lines: [{ says: '12号已报请县政府验收', pending: false, replies: ['提出申请', '没有登记'] }],
  },
  {
    title: 'a question how to do it is help',
    lines: [
      { says: '怎么登记进展', intent: 'help', replies: '12号进展' },
      { says: '怎么撤销登记', intent: 'help', replies: '撤销' },
    ],
  },
  {
    title: 'a question about a change changes nothing',
    lines: [
      { says: '12号牵头单位改成县住建局了吗', kind: 'read', pending: false },
      { says: '12号的责任单位是哪个', intent: 'who', replies: '姚关镇人民政府' },
    ],
  },
]
