import { defineRulebook } from '../../rulebook/source.ts'
import { closing } from './closing.ts'
import { doubts } from './doubts.ts'
import { duties } from './duties.ts'
import { facts } from './facts.ts'
import { measures } from './measures.ts'
import { plan } from './plan.ts'
import { provisions } from './provisions.ts'
import { rectify } from './rectify.ts'
import { registers } from './registers.ts'
import { roles } from './roles.ts'

export const golmud2018 = defineRulebook({
  id: 'golmud-2018',
  version: '1',
  jurisdiction: { zh: '青海省格尔木市', en: 'Golmud, Qinghai' },
  title: {
    zh: '格尔木市建立健全生态环境保护长效机制实施方案',
    en: 'Golmud: plan for a long-term mechanism of ecological protection',
  },
  authority: 'binding',
  document: {
    title: { zh: '格尔木市实施方案', en: 'Golmud plan' },
    published: '2018-07-27',
    note: {
      zh: '公开文本没有文号，成文日期、奖励金额、序号和一些字损坏；现行有效性请核实。',
      en: 'The published text has no number; its date, the reward, heading numbers and some words are damaged. Check whether it is still in force.',
    },
    parent: { zh: '海西州“新环保十三条”措施', en: 'Haixi Prefecture’s thirteen environmental measures' },
  },
  appliesFrom: { date: '2018-05-11', doubt: 'AMB-GM-02' },
  provisions,
  doubts,
  facts,
  roles,
  events: {
    'violation-found': { zh: '查实企业违法违规', en: 'violation by an enterprise found' },
    blacklisted: { zh: '列入环保“黑名单”', en: 'blacklisted' },
    'blacklisting-published': { zh: '“黑名单”向社会公布', en: 'blacklisting published' },
  },
  phases: [plan, rectify, closing],
  duties,
  measures,
  registers,
  policy: { dueSoonWorkingDays: 3 },
})
