import { defineRulebook } from '../../rulebook/source.ts'
import { closing } from './closing.ts'
import { doubts } from './doubts.ts'
import { duties } from './duties.ts'
import { facts } from './facts.ts'
import { measures } from './measures.ts'
import { plan } from './plan.ts'
import { provisions } from './provisions.ts'
import { rectify } from './rectify.ts'
import { remarks } from './remarks.ts'
import { roles } from './roles.ts'

const title = {
  zh: '施甸县建立健全长江经济带生态环境问题整改长效机制工作方案',
  en: 'Shidian County: long-term mechanism for the rectification of ecological problems in the Yangtze Economic Belt',
}

export const shidian2023 = defineRulebook({
  id: 'shidian-2023',
  version: '1',
  jurisdiction: { zh: '云南省保山市施甸县', en: 'Shidian County, Baoshan, Yunnan' },
  title,
  authority: 'binding',
  document: {
    title: { zh: '施甸县长效机制方案', en: 'Shidian plan' },
    published: '2023-05-17',
    note: {
      zh: '公开文本没有标题、文号和印发日期，题名为归纳；现行有效性请核实。',
      en: 'The published text has no title, number or date of issue; the title is ours. Check whether it is still in force.',
    },
    parent: {
      zh: '《保山市建立健全长江经济带生态环境问题整改长效机制工作方案》（未附）',
      en: 'Baoshan’s plan for the same long-term mechanism (not attached)',
    },
  },
  appliesFrom: { date: '2023-05-17', doubt: 'AMB-SD-31' },
  provisions,
  doubts,
  facts,
  roles,
  events: {
    'handed-to-county': { zh: '上级移交到县', en: 'handed over to the county' },
    'ledger-consented': { zh: '县人民政府同意“一张表”', en: 'county government consent to the ledger' },
    'hand-over-copied': { zh: '移交抄送县推长办备案', en: 'hand-over copied to the county Yangtze Belt office' },
    'class-filed': { zh: '分类结果书面送县推长办备案', en: 'class filed with the county Yangtze Belt office' },
    'looked-back': { zh: '“回头看”检查', en: 'look-back' },
    'progress-checked': { zh: '调度', en: 'progress check' },
  },
  phases: [plan, rectify, closing],
  remarks,
  required: [
    {
      field: 'units.responsible',
      say: {
        zh: '责任单位（“明确到单位、到个人”，责任人另行核对）',
        en: 'the responsible unit (and, apart, the person)',
      },
      cite: ['SD-044'],
    },
  ],
  duties,
  measures,
  policy: { dueSoonWorkingDays: 3 },
})
