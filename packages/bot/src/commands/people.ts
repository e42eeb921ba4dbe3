import { type Command, noNumber, orders } from './command.ts'

const ROLE = '(?:查看(?:人员|者|权限)?|管理员|联络员|领导|经办人?|责任人|单位人员|办公室人员|推长办人员|只读)'
const words = new RegExp(
  `(?:把|将|给|让)@?[^\\s,。;不别没未]{1,8}(?:绑定|解绑)|解?绑定|解绑|解除绑定|(?:(?:把|将|给|让)|^|(?<=\\s))@?[^\\s,。;不别没未要如若等再请先想说把]{1,8}\\s?(?:设|定|改|加|升|授予?|调|添加|任命|作)(?:置|定)?(?:成|为|到)?(?:[^,。;]{0,10})${ROLE}|(?:委托|授权)\\s?@?[^\\s,。;]{1,8}?\\s?(?:代|替|办|从|到|至|在|暂)|(?:取消|解除|撤销)[^\\s,。;]{1,8}的?绑定|(?:取消|收回|结束)(?:对\\S{1,6}的)?(?:委托|授权|代办)|\\b(?:un)?bind\\b|\\b(?:make|set)\\s.{1,30}\\b(?:viewer|admin|administrator|leader|liaison|read-?only)\\b|\\bdelegate\\b|(?:\\blet\\s[\\w\\s@]{1,30})?\\b(?:act|stand in|fill in) for me\\b|\\bremove\\s.{1,20}\\bfrom the directory\\b`,
  'i',
)

/** Who is who: the slots are in `readBinding`. */
export const people: Command = {
  intent: 'amend',
  kind: 'write',
  topic: 'people',
  needs: ['person'],
  help: { zh: '人员和权限', en: 'who is who' },
  examples: {
    zh: [
      '绑定 @张三 县水务局 联络员',
      '把李四设为查看人员',
      '委托王五代我到7月1日',
      '把张三设为管理员',
      '解绑 @张三',
      '把王五绑定到姚关镇',
      '取消委托',
      '将李四设为姚关镇联络员',
    ],
    en: [
      'bind @Zhang to 县水务局 as liaison',
      'make Li Si a viewer',
      'delegate to Wang Wu until 1 July',
      'unbind @Zhang',
      'let Wang Wu act for me until 1 July',
    ],
  },
  cues: [
    {
      ...orders(words, 13, { withDays: true }),
      when: (reading) =>
        noNumber(reading) && (orders(words, 13, { withDays: true, withContent: true }).when?.(reading) ?? false),
    },
  ],
}
