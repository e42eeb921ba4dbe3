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

/** So much was done: 30吨, 1.2公里, 2家. A share of the whole (80%, 一半) says how far it is, and is no such amount. */
const amount =
  /\d+(?:\.\d+)?\s?(?:余|多)?\s?(?:吨|公里|千米|米|平方米?|立方米?|亩|公顷|车次?|台套?|套|户|家|处|棵|株|座|口|人次|次|个点位|万元?|亿元?|余元|元)|\d+(?:\.\d+)?\s?(?:m|km|metres?|meters?|tons?|tonnes?|ha|hectares?|percent|trucks?|truckloads?|trees|households|wells)\b/i
const unfinished = /正在|准备|计划|预计|还[有剩差]|尚有|剩余|未|没/

/** 管网铺设完成1.2公里: work that was done, by the amount. No word of asking, wishing, denying or hearsay stands beside it. */
const measured: Cue['when'] = ({ numbers, mood, text }) =>
  numbers.length > 0 &&
  (mood.blocked === null || mood.blocked === 'partial') &&
  !mood.question &&
  amount.test(text) &&
  !unfinished.test(text)

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
    // 15号:今天管道进场
    {
      words: /^.{0,12}(?:号|问题|\d)\s?:\s?\S/,
      weight: 9,
      when: (reading) =>
        hasNumber(reading) && !namesStep(reading) && reading.mood.blocked === 'partial' && !reading.mood.question,
    },
    { words: /^(?:for|on|at)\s(?:problem\s|no\.?\s|#)?\d+\s?,\s?\S/i, weight: 10.9, when: measured },
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
    {
      words:
        /^.{0,14}(?:号|问题|\d)[^?]*(?:完成|清|拆|铺|建|挖|运|种|补|装|封|治|修|填|覆|投|约谈|罚|处罚|关停|整治|排查|安装|拉走|处理)/,
      weight: 10.9,
      when: measured,
    },
    {
      words: /(?:更新|补充|汇报|报告|记录?|登记)(?:一?下)?(?:\d|第|问题)?\S{0,8}进展\s?[,:]\s?\S/,
      weight: 11,
      when: noQuestion,
    },
    {
      words: /^(?:an?\s)?(?:update|note|progress)\s(?:on\s|for\s|of\s)?(?:problem\s|no\.?\s|#)?\d+\s?[,:;-]\s?\S/i,
      weight: 11,
      when: noQuestion,
    },
    { words: /\b(?:progress|note|update|remark|comment)\b[^:]{0,40}:\s?\S/i, weight: 11, when: noQuestion },
    { words: /\b(?:log|record)\b[^:]{0,40}:\s?\S/i, weight: 10.8, when: noStep },
  ],
}
