import { defineRulebook } from '../../rulebook/source.ts'
import { closing } from './closing.ts'
import { doubts } from './doubts.ts'
import { duties } from './duties.ts'
import { facts } from './facts.ts'
import { measures } from './measures.ts'
import { provisions } from './provisions.ts'
import { rectify } from './rectify.ts'
import { required } from './required.ts'
import { roles } from './roles.ts'
import { targets } from './targets.ts'

export const zhaotong2023 = defineRulebook({
  id: 'zhaotong-2023',
  version: '1',
  jurisdiction: { zh: '云南省昭通市', en: 'Zhaotong, Yunnan' },
  title: {
    zh: '昭通市省级生态环境保护督察整改方案（公开摘要）',
    en: 'Zhaotong: plan for rectifying what the provincial inspection found (public digest)',
  },
  authority: 'digest',
  document: {
    title: { zh: '昭通市整改方案公开摘要', en: 'Zhaotong plan, public digest' },
    note: {
      zh: '这是公开摘要，有20处“（略）”和未标明的缺字，原名、文号、公布日期都缺。',
      en: 'A public digest with 20 marked elisions and further gaps; its full name, number and date are missing.',
    },
    parent: {
      zh: '《（略）贯彻（略）级生态环境保护督察报告整改方案》及68个问题的措施清单（未附）',
      en: 'the plan itself, its name partly elided, with the list of measures for the 68 problems (not attached)',
    },
  },
  provisions,
  doubts,
  facts,
  roles,
  phases: [rectify, closing],
  required,
  remarks: [{ doubt: 'AMB-ZT-10', when: { all: [{ fact: 'source', operator: 'notEqual', value: 'inspection' }] } }],
  duties,
  measures,
  targets,
  policy: { dueSoonWorkingDays: 3 },
})
