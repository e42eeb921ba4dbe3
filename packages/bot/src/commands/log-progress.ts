import type { Reading } from '../interpret/reading.ts'
import { type Command, type Cue, hasNumber, namesStep } from './command.ts'

/** 登记一下：12号…已报审核 orders a step to be logged. */
const noStep = (reading: Reading): boolean =>
  reading.mood.blocked !== 'question' && !(reading.mood.asserted && namesStep(reading))

const noQuestion: Cue['when'] = ({ mood }) =>
  mood.blocked !== 'question' && mood.blocked !== 'hearsay' && mood.blocked !== 'condition'

/** 昨天清运了垃圾20吨: a day that has come, and a sign that it is over; nothing speaks against it. */
const reported: Cue['when'] = ({ numbers, mood, dates }) =>
  numbers.length > 0 &&
  mood.blocked === null &&
  !mood.question &&
  dates.some(({ kind, role, certain }) => kind === 'day' && role === 'on' && certain)

export const logProgress: Command = {
  intent: 'log-progress',
  kind: 'write',
  needs: ['problem', 'note'],
  help: { zh: '记录进展', en: 'log progress' },
  examples: {
    zh: [
      '12号进展：已清运垃圾20吨',
      '记一下12号：施工队今天进场',
      '12号更新：沿岸垃圾清了八成',
      '12号6月18日进展：完成清淤3公里',
      '记录12号进展：设备已到货',
      '12号进展情况：排污口封堵完毕，正在覆土',
      '问题12备注：已约谈企业负责人',
      '12号昨天清运了垃圾20吨',
    ],
    en: [
      'progress on 12: 20 tons of rubbish cleared',
      'note on problem 12: the contractor started work today',
      'update on 12: 80 percent of the bank is clean',
      'log progress for problem 12: equipment delivered',
      'record that for 12: met with the company',
    ],
  },
  cues: [
    // 12号:今天完成了河道清淤500米
    {
      words: /^.{0,12}(?:号|问题|\d)\s?:\s?\S/,
      weight: 10.8,
      when: (reading) => hasNumber(reading) && noStep(reading) && reading.mood.blocked === null,
    },
    { words: /(?:进展|进度|动态|更新|备注|汇报|情况)(?:情况|如下)?\s?[:\s]\s?\S/, weight: 11, when: noQuestion },
    {
      words:
        /^(?:请|帮我|麻烦)?(?:记录?|登记)(?!新|一?[个条]?新?问题)(?:一?下|一笔|上)?(?:进展|进度|备注)?.{0,24}:\s?\S/,
      weight: 10.8,
      when: noStep,
    },
    { words: /[\s\S]/, weight: 4, when: (reading) => hasNumber(reading) && reading.mood.asserted },
    { words: /[了已]/, weight: 4, when: reported },
    { words: /\b(?:progress|note|update|remark|comment)\b[^:]{0,40}:\s?\S/i, weight: 11, when: noQuestion },
    { words: /\b(?:log|record)\b[^:]{0,40}:\s?\S/i, weight: 10.8, when: noStep },
  ],
}
