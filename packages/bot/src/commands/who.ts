import { type Command, hasClass, hasNumber } from './command.ts'

export const who: Command = {
  intent: 'who',
  kind: 'read',
  needs: ['problem'],
  help: { zh: '由谁办', en: 'who acts' },
  examples: {
    zh: [
      '12号谁审核',
      '12号由哪个单位验收',
      '12号牵头单位是谁',
      '问题12归谁管',
      '12号方案报给谁',
      '12号责任单位是哪个',
      '12号该找哪个部门审签',
      '12号谁来销号',
    ],
    en: [
      'who reviews problem 12',
      'who is responsible for 12',
      'which unit accepts problem 12',
      'whom do we submit the plan of problem 12 to',
      'who signs off on #12',
    ],
  },
  cues: [
    {
      words:
        /(?:牵头|责任|配合|主责|验收|审核|负责)的(?:都)?(?:是)?(?:谁|哪)|哪(?:一)?位(?:县|市)?(?:领导|同志|负责)?(?:来|去)?(?:签|审|批|管|负责|联系|同意)?/,
      weight: 8,
      when: hasNumber,
    },
    { words: /(?:审核|验收|审签|论证|审议|审批)(?:的)?(?:单位|部门|机关|领导)|哪(?:一)?级/, weight: 7.5 },
    { words: /(?:牵头|责任|配合|主责)(?:单位|部门)(?:都)?(?:有|包括)?(?:哪|都|谁|几)/, weight: 8 },
    { words: /谁(?!说|讲|知道)/, weight: 8, when: hasNumber },
    {
      words:
        /谁(?:来|去|给|在)?(?:负责|牵头|审|验收|管|办(?!公)|签|报|同意|批|论证|销号|组织|主持|出|定|印发|移交|自查|审核|盖章)|(?:找|报|给|送|问|是|由|该|归|让)谁/,
      weight: 8,
    },
    { words: /(?:的|是)?(?:牵头|责任|主责|配合)(?:单位|方)?[?。呢]?$/, weight: 7, when: hasNumber },
    { words: /(?:归口|主管|对口|监管|行业)(?:的)?(?:部门|单位|局)/, weight: 7.5, when: hasNumber },
    {
      words:
        /哪(?:个|家|位|些)(?:来|去)?(?:的事|管|牵头|负责|验收|审|批|办|弄|搞|整|动作|签)|(?:归|属|是|找)哪(?:个|家|位)(?![^,。]{0,4}(?:步|阶段|环节|程序))/,
      weight: 8,
    },
    {
      words:
        /(?:联络员|负责人|责任人|分管领导|经办人|联系人|联系电话)(?:都)?(?:是|叫|有)?(?:哪|谁|什么|多少|呢|[?。]|$)/,
      weight: 8,
      when: ({ numbers }) => numbers.length > 0,
    },
    { words: /哪(?:个|家|些|级|几个|一级)?(?:的)?(?:单位|部门|局|领导|机关|政府|人|镇|科室)/, weight: 8 },
    { words: /(?:牵头|责任|配合|主责|主管)(?:单位|部门|人)(?:是|为)?(?:谁|哪|什么|呢|[?。]|$)/, weight: 7 },
    { words: /(?:报|送|交|抄送|推送|呈)(?:给|到|送|往)?(?:谁|哪)|(?:什么|啥)(?:单位|部门)/, weight: 8 },
    {
      words: /\bwho(?:m|se)?\b|\bwhich\s(?:unit|department|body|bureau|office|authority|agency|government)\b/i,
      weight: 8,
    },
    {
      words: /\bresponsible\s(?:unit|body|department)\b|\blead\s(?:unit|department)\b.*\?|\bin\scharge\b/i,
      weight: 7,
      when: (reading) => !hasClass(reading),
    },
  ],
}
