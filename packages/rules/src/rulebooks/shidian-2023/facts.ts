import type { FactSource } from '../../rulebook/source.ts'
import { levelLabels, severityLabels, sourceLabels } from '../../vocabulary/facts.ts'

export const facts = {
  level: {
    label: { zh: '问题级别', en: 'level' },
    ask: {
      zh: '这个问题是国家、省、市哪一级移交或确定的？县里自己发现的，是否已列为市级确定的问题？',
      en: 'Which level handed the problem over or determined it: national, provincial or municipal? If the county found it, has the city determined it?',
    },
    values: {
      national: levelLabels.national,
      provincial: levelLabels.provincial,
      municipal: levelLabels.municipal,
      county: { zh: '县级自行发现', en: 'found by the county itself' },
    },
    cite: ['SD-026', 'SD-030', 'SD-035', 'SD-040'],
  },
  severity: {
    label: { zh: '问题类别', en: 'severity' },
    ask: {
      zh: '这个问题归为“重点突出问题”还是“一般性问题”？',
      en: 'Is this a key problem or a general one?',
    },
    determinedBy: {
      zh: '国家、省级移交的由县发展和改革局会同市生态环境局施甸分局研判分类；市级的由市里确定',
      en: 'national and provincial ones: the county development and reform bureau with the Shidian branch of the municipal ecology bureau; municipal ones: the city',
    },
    values: severityLabels,
    doubts: ['AMB-SD-05', 'AMB-SD-06', 'AMB-GEN-07'],
    cite: ['SD-026', 'SD-027'],
  },
  source: {
    label: { zh: '问题来源', en: 'source' },
    ask: {
      zh: '这个问题从哪里来（上级移交、警示片、督察、民主监督、排查、举报等）？',
      en: 'How did the problem come up: handed over, a warning film, an inspection, democratic supervision, a screening, a public report?',
    },
    values: sourceLabels,
    doubts: ['AMB-SD-34'],
    cite: ['SD-050'],
  },
  supervisor: {
    label: { zh: '民主监督主体', en: 'who carried out the democratic supervision' },
    ask: {
      zh: '是民盟中央开展民主监督指出的，还是其他民主监督发现的？',
      en: 'Was it pointed out by the Central Committee of the China Democratic League, or by another democratic supervision?',
    },
    values: {
      'cdl-central': { zh: '民盟中央', en: 'Central Committee of the China Democratic League' },
      other: { zh: '其他民主监督', en: 'another democratic supervision' },
    },
    doubts: ['AMB-SD-03'],
    cite: ['SD-050', 'SD-070'],
  },
  difficult: {
    label: { zh: '重难点问题', en: 'hard problem (“重难点问题”)' },
    ask: {
      zh: '这个问题是否标为“重难点问题”（半月调度）？它与“重点突出问题”不是一回事。',
      en: 'Is this marked as a hard problem (“重难点问题”), to be checked every half-month? That is not the same as a key problem.',
    },
    values: { yes: { zh: '是', en: 'yes' }, no: { zh: '否', en: 'no' } },
    doubts: ['AMB-SD-22'],
    cite: ['SD-094'],
  },
  'consent-recorded': {
    label: { zh: '县人民政府已同意“一张表”', en: 'the county government’s consent is on record' },
    from: { happened: 'ledger-consented', ever: true },
    cite: ['SD-011'],
  },
  'hand-over-recorded': {
    label: { zh: '已移交', en: 'the hand-over is on record' },
    from: { happened: 'handed-over', ever: true },
    cite: ['SD-012', 'SD-021'],
  },
  'copy-recorded': {
    label: { zh: '已抄送县推长办', en: 'the copy to the county Yangtze Belt office is on record' },
    from: { happened: 'hand-over-copied', ever: true },
    cite: ['SD-013'],
  },
  'class-filed': {
    label: { zh: '分类结果已书面备案', en: 'the class is filed in writing' },
    from: { happened: 'class-filed', ever: true },
    cite: ['SD-027'],
  },
  'look-back-recorded': {
    label: { zh: '已“回头看”', en: 'a look-back is on record' },
    from: { happened: 'looked-back' },
    cite: ['SD-070'],
  },
} as const satisfies Record<string, FactSource>
