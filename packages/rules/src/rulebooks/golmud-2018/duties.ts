import type { DutySource } from '../../rulebook/source-beside.ts'

const noRhythm = { zh: '文件没有写时间', en: 'the text gives no time' } as const

/** No duty of this text has a rhythm, so none is ever due. */
export const duties: Readonly<Record<string, DutySource>> = {
  'common-problems': {
    name: { zh: '全面排查，梳理共性环境问题', en: 'screen for and sort common problems' },
    by: ['unstated'],
    when: { unscheduled: noRhythm },
    content: [
      { zh: '行业性', en: 'of a sector' },
      { zh: '区域性', en: 'of a region' },
      { zh: '复合性', en: 'compound' },
      { zh: '累积性', en: 'cumulative' },
    ],
    doubts: ['AMB-GM-03'],
    cite: ['GM-015'],
  },
  'hazard-screening': {
    name: { zh: '环境风险隐患大排查大整治', en: 'screen for hazards and deal with them' },
    by: ['assigned-staff'],
    when: { unscheduled: noRhythm },
    content: [
      { zh: '乌图美仁片区', en: 'Wutumeiren area' },
      { zh: '察尔汗盐湖片区', en: 'Qarhan salt lake area' },
      { zh: '昆仑经济技术开发区片区', en: 'Kunlun development zone area' },
    ],
    cite: ['GM-026', 'GM-028'],
  },
  petitions: {
    name: { zh: '落实环保信访件的三方责任', en: 'bear the three duties for petitions' },
    by: ['leaders', 'locality', 'supervisor'],
    when: { unscheduled: noRhythm },
    cite: ['GM-024'],
  },
  training: {
    name: {
      zh: '环保法规和基础知识列为培训重点（原文缺字）',
      en: 'make environmental law a focus of training (words lost)',
    },
    by: ['environment', 'justice', 'human-resources', 'education', 'other-departments'],
    when: { unscheduled: noRhythm },
    cite: ['GM-030'],
  },
  disclosure: {
    name: { zh: '向社会公开环境信息', en: 'publish environmental information' },
    by: [{ role: 'environment', presumed: true }],
    to: ['public'],
    when: { unscheduled: noRhythm },
    content: [
      { zh: '环境质量状况', en: 'environmental quality' },
      { zh: '企业排污', en: 'discharges of enterprises' },
      { zh: '建设项目环境保护审批', en: 'environmental approval of projects' },
    ],
    cite: ['GM-036'],
  },
  'commissioners-check': {
    name: { zh: '督促检查履职和整改落实情况', en: 'check on duties and rectification' },
    by: ['commissioners'],
    when: { unscheduled: noRhythm },
    cite: ['GM-038'],
  },
  'cross-inspection': {
    name: { zh: '交叉督察、明查暗访', en: 'cross-inspection, open and unannounced visits' },
    by: ['group-of-five', 'supervisory-commission', 'experts', 'sector'],
    when: { unscheduled: noRhythm },
    cite: ['GM-040'],
  },
  'report-channels': {
    name: { zh: '畅通举报受理渠道', en: 'keep the channels for reports open' },
    by: [{ role: 'environment', presumed: true }],
    when: { unscheduled: noRhythm },
    content: [
      { zh: '12369举报热线', en: 'the 12369 hotline' },
      { zh: '短信', en: 'text messages' },
      { zh: '网络邮箱', en: 'e-mail' },
    ],
    cite: ['GM-045'],
  },
  'delegates-office': {
    name: { zh: '设“两代表一委员”工作室，混合编组', en: 'keep the delegates’ office, in mixed groups' },
    by: ['environment'],
    when: { unscheduled: noRhythm },
    cite: ['GM-047'],
  },
  'delegates-views': {
    name: { zh: '受理代表委员意见建议，反馈结果', en: 'take up the views of delegates and answer them' },
    by: ['environment'],
    to: ['delegates'],
    when: { unscheduled: { zh: '“快速”“及时”', en: '“quickly”, “promptly”' } },
    doubts: ['AMB-GEN-04'],
    cite: ['GM-049'],
  },
  mechanism: {
    name: { zh: '建立监管和保护长效机制', en: 'set up a long-term mechanism' },
    by: [{ role: 'addressees', presumed: true }],
    when: { unscheduled: noRhythm },
    cite: ['GM-001', 'GM-052'],
  },
  'inspection-of-units': {
    name: {
      zh: '督查责任单位，作为评价考核重要依据',
      en: 'inspect the responsible units, as a basis for their appraisal',
    },
    by: ['unstated'],
    to: ['responsible-unit'],
    when: { unscheduled: { zh: '“定期”，没有周期', en: '“regularly”, without an interval' } },
    doubts: ['AMB-GM-11'],
    cite: ['GM-056'],
  },
  'follow-up': {
    name: { zh: '跟踪督查长效机制建立落实情况', en: 'follow up how mechanisms are set up and used' },
    by: ['unstated'],
    when: { unscheduled: noRhythm },
    cite: ['GM-060'],
  },
}
