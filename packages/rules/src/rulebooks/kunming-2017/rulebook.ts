import { defineRulebook } from '../../rulebook/source.ts'
import { closing } from './closing.ts'
import { doubts } from './doubts.ts'
import { duties } from './duties.ts'
import { facts } from './facts.ts'
import { measures } from './measures.ts'
import { plan } from './plan.ts'
import { provisions } from './provisions.ts'
import { rectify } from './rectify.ts'
import { roles } from './roles.ts'

/** Practice in 2016 and 2017 as a newspaper told it. Nothing in it is a rule. */
export const kunming2017 = defineRulebook({
  id: 'kunming-2017',
  version: '1',
  jurisdiction: { zh: '云南省昆明市', en: 'Kunming, Yunnan' },
  title: {
    zh: '昆明市环境保护督察整改做法（据2017年报道）',
    en: 'Kunming: how inspection problems were rectified, as reported in 2017',
  },
  authority: 'report',
  document: {
    title: { zh: '昆明整改做法报道（2017年）', en: 'report on Kunming (2017)' },
    published: '2017-09-01',
    note: {
      zh: '这是新闻报道，不是规范性文件，所列都是当时的做法，只能参考，不能当依据。',
      en: 'A news report, not a rule: it tells what was done then, for reference only.',
    },
    parent: {
      zh: '《昆明市贯彻落实中央环境保护督察反馈意见问题整改方案》（未附）',
      en: 'Kunming’s rectification plan for the central inspection’s findings (not attached)',
    },
  },
  provisions,
  doubts,
  facts,
  roles,
  phases: [plan, rectify, closing],
  duties,
  measures,
  policy: { dueSoonWorkingDays: 3 },
})
