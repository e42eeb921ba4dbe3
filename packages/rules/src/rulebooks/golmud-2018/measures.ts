import type { MeasureSource } from '../../rulebook/source-beside.ts'
import { accountability } from './accountability.ts'

/** Two violations are the least that “repeatedly” can mean; even then nobody is listed by count. */
const blacklisting = {
  action: { zh: '列入环保“黑名单”（由人决定，不自动列入）', en: 'blacklist it (a person decides; never automatic)' },
  by: ['unstated'],
  to: ['enterprise'],
  doubts: ['AMB-GM-09'],
  cite: ['GM-041'],
} as const

/** The text ranks none of its measures, so there is no ladder. */
export const measures: Readonly<Record<string, MeasureSource>> = {
  'ordered-to-rectify': {
    kind: 'sanction',
    ground: {
      zh: '工业园区、旅游景区环境质量达不到要求',
      en: 'an industrial park or scenic area is below standard',
    },
    action: { zh: '责令限期整改，期限以责令决定为准', en: 'order to rectify in a set time; the order sets it' },
    by: [{ role: 'environment', presumed: true }],
    to: ['parks-and-sights'],
    doubts: ['AMB-GM-03'],
    cite: ['GM-020'],
  },
  hearing: {
    kind: 'consultation',
    ground: {
      zh: '涉及群众环境权益的重大决策、规划、建设项目',
      en: 'a major decision, plan or project that touches the public’s environmental rights',
    },
    action: {
      zh: '论证会、听证会、社会公示等形式听取意见（有其一即可）',
      en: 'hear the public by expert meeting, hearing, public notice or the like (any one)',
    },
    by: ['units'],
    to: ['public'],
    doubts: ['AMB-GM-10', 'AMB-GM-03'],
    cite: ['GM-035'],
  },
  blacklist: {
    kind: 'sanction',
    ground: {
      zh: '企业环保责任不落实、“多次违法违规”、重大环境事件等',
      en: 'an enterprise fails in its duty, breaks rules “repeatedly”, causes a major event, or the like',
    },
    ...blacklisting,
  },
  'blacklist-after-violations': {
    kind: 'sanction',
    ground: {
      zh: '企业已查实两次以上违法违规（“多次”没有标准）',
      en: 'two or more violations of an enterprise are on record (“repeatedly” has no standard)',
    },
    ...blacklisting,
    when: { all: [{ fact: 'violations', operator: 'equal', value: '2' }] },
  },
  'blacklist-publication': {
    kind: 'publicity',
    ground: { zh: '已列入“黑名单”，没有公布记录', en: 'blacklisted, and no publication on record' },
    action: { zh: '“及时”向社会公布', en: 'publish it “promptly”' },
    by: ['unstated'],
    to: ['public'],
    when: {
      all: [
        { fact: 'blacklisted', operator: 'equal', value: 'yes' },
        { fact: 'published', operator: 'equal', value: 'no' },
      ],
    },
    doubts: ['AMB-GEN-04'],
    cite: ['GM-042'],
  },
  'social-penalties': {
    kind: 'sanction',
    ground: { zh: '已列入环保“黑名单”', en: 'on the blacklist' },
    action: {
      zh: '纳入社会惩戒体系，依法依规从严惩处',
      en: 'enter it in the social penalty system; strict punishment by law',
    },
    by: ['unstated'],
    to: ['enterprise'],
    when: { all: [{ fact: 'blacklisted', operator: 'equal', value: 'yes' }] },
    cite: ['GM-043'],
  },
  reward: {
    kind: 'reward',
    ground: { zh: '举报重大环境违法违规行为，经查属实', en: 'a report of a major violation is verified' },
    action: {
      zh: '给予奖励，金额“100030000”（原文损坏，待核）',
      en: 'pay a reward of “100030000” (damaged; check the original)',
    },
    by: [{ role: 'environment', presumed: true }],
    to: ['informant'],
    doubts: ['AMB-GM-01'],
    cite: ['GM-046'],
  },
  ...accountability,
}
