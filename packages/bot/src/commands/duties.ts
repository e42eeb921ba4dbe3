import { type Command, noNumber } from './command.ts'

export const duties: Command = {
  intent: 'duties',
  kind: 'read',
  needs: [],
  help: { zh: '定期工作', en: 'recurring duties' },
  examples: {
    zh: [
      '每个月要报什么',
      '这个月有哪些定期工作',
      '半月调度什么时候做',
      '例行工作有哪些',
      '每季度要报哪些材料',
      '11月要推送问题清单吗',
      '按月调度怎么安排',
      '有哪些定期报送任务',
    ],
    en: [
      'which recurring duties do we have',
      'what has to be reported every month',
      'regular reports this quarter',
      'monthly duties',
      'when is the half-monthly check',
    ],
  },
  cues: [
    {
      words:
        /(?:哪些|什么|啥|几次)(?:定期|例行)?(?:调度|报表|报告|例会|推送)|(?:调度|排查|推送|报送)(?:哪些|什么|几次)/,
      weight: 10,
      when: noNumber,
    },
    {
      words:
        /(?:调度|报送|推送|排查)(?:表|材料|清单|问题清单)?\S{0,6}(?:什么时候|几号|哪天|几次|多久一次|何时)|推送几次/,
      weight: 10,
      when: noNumber,
    },
    {
      words: /(?:季度|月度|年度|半年|每?周|每?月)(?:的)?(?:报告|报表|总结|小结|一次|一报|材料)/,
      weight: 10,
      when: noNumber,
    },
    {
      words:
        /(?:半年|季度|年度|月度|每月|每季|全年|每年|月底|年底)\S{0,4}(?:要|该|需要?)?(?:报|上报|报送)(?:什么|哪些|啥)/,
      weight: 10,
      when: noNumber,
    },
    {
      words:
        /(?:本|这个?|下个?|当|上|下半|上半|全|今|明|\d{1,2}|[一二三四五六七八九十]{1,2})(?:月份?|季度?|年|周|星期)\S{0,4}(?:要|该|需要?|得)(?:报送?|上报|交|推送|填报)(?:什么|哪些|啥)/,
      weight: 10,
      when: noNumber,
    },
    {
      words: /\bwhat\s(?:reports?|returns?|materials?|lists?)\b.*\b(?:due|submit|send|file|report)/i,
      weight: 10,
      when: noNumber,
    },
    {
      words:
        /(?:每|按)(?:个)?(?:月|季度?|半月|半年|年|周|半个月|旬).{0,10}(?:报|调度|做|开展|工作|任务|材料|推送|检查|安排)/,
      weight: 10,
      when: noNumber,
    },
    {
      words:
        /定期(?:工作|任务|要|报|调度|检查|事项)?|例行(?:工作|检查|事项)?|常规(?:工作|任务|动作)|规定动作|周期性|固定(?:工作|任务|动作)/,
      weight: 10,
      when: noNumber,
    },
    {
      words: /(?:月|季|半年|年|半月)(?:报|调度)(?:表|告)?|调度(?:安排|时间|任务|要求)|报送任务|推送(?:问题)?清单/,
      weight: 9,
      when: noNumber,
    },
    {
      words:
        /\bdut(?:y|ies)\b|\brecurring\b|\b(?:monthly|quarterly|half-?monthly|half-?yearly|annual|weekly|regular|periodic)\s(?:reports?|checks?|dut|tasks?)|\b(?:every|each)\s(?:month|quarter|year|week|half)/i,
      weight: 10.6,
      when: noNumber,
    },
  ],
}
