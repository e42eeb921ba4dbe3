import { type Command, noNumber } from './command.ts'

const FILE = '(?:excel|xlsx?|表格|电子表|电子版|表|文件|附件)'
const LEDGER = '(?:台账|清单|问题库|明细|数据)'

export const exportLedger: Command = {
  intent: 'export',
  kind: 'read',
  needs: [],
  help: { zh: '导出台账', en: 'export the ledger' },
  examples: {
    zh: [
      '导出台账',
      '导出Excel',
      '下载台账',
      '把台账导出来',
      '台账给我一份表格',
      '导出姚关镇的问题',
      '发一份台账的Excel',
      '导出省级问题清单',
    ],
    en: [
      'export the ledger',
      'export to Excel',
      'download the ledger',
      'send me the spreadsheet',
      'export the provincial problems',
    ],
  },
  cues: [
    {
      words: /(?:台账|清单)(?:发|传|给|来)\S{0,3}一?份|(?:发|传|要|来)(?:我|给我)?一?份\S{0,6}(?:台账|清单)/,
      weight: 11,
      when: noNumber,
    },
    {
      words: /导出|下载|(?:台账|清单|表)导(?:一?下|出|个)|导(?:一?下|个)(?:台账|表)|导一?份|导成/,
      weight: 11,
      when: noNumber,
    },
    {
      words: new RegExp(
        `${LEDGER}\\S{0,8}${FILE}|(?:发|给|要|来|出)\\S{0,6}(?:一?[份张个]|最新的?)\\S{0,6}(?:${FILE}|台账)|\\b(?:excel|xlsx)\\b`,
        'i',
      ),
      weight: 11,
      when: noNumber,
    },
    { words: /\bexport\b|\bspreadsheet\b|\bdownload\b|\b(?:excel|xlsx)\b/i, weight: 11, when: noNumber },
  ],
}
