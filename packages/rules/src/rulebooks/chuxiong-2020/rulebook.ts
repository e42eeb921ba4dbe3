import { defineRulebook } from '../../rulebook/source.ts'
import { acceptance, closing } from './closing.ts'
import { doubts } from './doubts.ts'
import { duties } from './duties.ts'
import { facts } from './facts.ts'
import { measures } from './measures.ts'
import { plan } from './plan.ts'
import { provisions } from './provisions.ts'
import { rectify } from './rectify.ts'
import { roles } from './roles.ts'

export const chuxiong2020 = defineRulebook({
  id: 'chuxiong-2020',
  version: '1',
  jurisdiction: { zh: '云南省楚雄州', en: 'Chuxiong Prefecture, Yunnan' },
  title: {
    zh: '楚雄州长江经济带生态环境问题整改解决问题长效机制',
    en: 'Chuxiong Prefecture: long-term mechanism for the rectification of ecological problems in the Yangtze Economic Belt',
  },
  authority: 'binding',
  document: {
    title: { zh: '楚雄州长效机制', en: 'Chuxiong mechanism' },
    number: '楚发改基础〔2020〕359号',
    published: '2020-10-27',
    note: {
      zh: '2020年10月27日印发，没有写施行日期和有效期；现行有效性请核实。',
      en: 'Issued on 27 October 2020 without a day of effect or expiry. Check whether it is still in force.',
    },
    parent: {
      zh: '省推长办通知（云发改基础〔2020〕973号）',
      en: 'the notice of the provincial Yangtze Belt office (〔2020〕 No. 973)',
    },
  },
  appliesFrom: { date: '2020-10-27', doubt: 'AMB-GEN-08' },
  provisions,
  doubts,
  facts,
  roles,
  events: { 'plan-changed': { zh: '整改方案调整', en: 'plan changed' } },
  phases: [plan, rectify, closing, acceptance],
  required: [
    {
      field: 'units.lead',
      say: {
        zh: '牵头单位（每个问题一个，负总责）',
        en: 'the lead unit (one for each problem, answers for the whole)',
      },
      doubts: ['AMB-CX-10', 'AMB-CX-11'],
      cite: ['CX-011', 'CX-012'],
    },
    {
      field: 'units.responsible',
      say: { zh: '责任单位（负全责）', en: 'the responsible unit (answers for the work)' },
      cite: ['CX-012'],
    },
  ],
  duties,
  measures,
  policy: { dueSoonWorkingDays: 3 },
})
