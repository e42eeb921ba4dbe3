import type { MeasureSource } from '../../rulebook/source-beside.ts'

/** 三(二) 行刑衔接. The text leaves out who enforces; “及时” is no number of days. */
const enforcers = [{ role: 'enforcement-bodies', presumed: true }] as const

export const referrals: Readonly<Record<string, MeasureSource>> = {
  penalty: {
    kind: 'sanction',
    ground: { zh: '执法检查中发现环境违法行为', en: 'enforcement finds a violation' },
    action: { zh: '“及时”给予行政处罚', en: 'impose an administrative penalty “promptly”' },
    by: enforcers,
    doubts: ['AMB-GEN-04'],
    cite: ['SD-080', 'SD-086'],
  },
  'crime-to-the-police': {
    kind: 'referral',
    ground: { zh: '涉嫌犯罪', en: 'a suspected crime' },
    action: {
      zh: '“及时”移送公安机关，抄送检察院并受其监督',
      en: 'hand it to the police “promptly”, copied to the procuratorate, which supervises',
    },
    by: enforcers,
    to: ['police', 'procuratorate'],
    doubts: ['AMB-GEN-04'],
    cite: ['SD-081', 'SD-086'],
  },
  'public-interest-lead': {
    kind: 'referral',
    ground: { zh: '损害国家或社会公共利益、符合提起公益诉讼', en: 'a lead for public-interest litigation' },
    action: { zh: '“及时”移交人民检察院', en: 'hand it to the procuratorate “promptly”' },
    by: enforcers,
    to: ['procuratorate'],
    doubts: ['AMB-GEN-04'],
    cite: ['SD-082', 'SD-086'],
  },
  'crime-prosecuted': {
    kind: 'referral',
    ground: { zh: '行政部门移交的犯罪案件', en: 'a criminal case that was handed over' },
    action: {
      zh: '加大查办，“及时”移交人民检察院提起公诉',
      en: 'investigate and hand it on “promptly” for prosecution',
    },
    by: ['police'],
    to: ['procuratorate'],
    doubts: ['AMB-GEN-04'],
    cite: ['SD-083', 'SD-086'],
  },
  'back-to-the-administration': {
    kind: 'referral',
    ground: { zh: '不追究刑责或免予刑罚，但应给予行政处罚', en: 'no criminal penalty, an administrative one due' },
    action: { zh: '“及时”移送有关行政机关', en: 'send the case back “promptly”' },
    by: ['judicial-bodies'],
    to: ['administrative-bodies'],
    doubts: ['AMB-GEN-04', 'AMB-SD-33'],
    cite: ['SD-084', 'SD-086'],
  },
}
