import { type Command, noNumber } from './command.ts'

export const chart: Command = {
  intent: 'chart',
  kind: 'read',
  needs: [],
  help: { zh: '挂图', en: 'wall chart' },
  examples: {
    zh: [
      '挂图',
      '发一下作战图',
      '看看挂图',
      '把挂图发到群里',
      '出一张作战图',
      '姚关镇的挂图',
      '挂图作战图给我',
      '画个进度图',
    ],
    en: [
      'wall chart',
      'show me the wall chart',
      'post the chart',
      'chart of 姚关镇',
      'can you send the chart to the group',
    ],
  },
  cues: [
    {
      words:
        /挂图|作战图|(?:进度|时间|甘特|销号|全景|态势)图|图表|时间轴|(?:来|发|看|出|画|要)(?:我)?(?:一?下|看|一?[张个幅])?图/,
      weight: 11,
      when: noNumber,
    },
    { words: /\b(?:wall\s?)?chart\b|\bgantt\b|\btimeline\s(?:chart|picture|view)\b/i, weight: 11, when: noNumber },
  ],
}
