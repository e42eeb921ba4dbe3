import type { RoleSource } from '../../rulebook/source.ts'

/** Bodies in the document's own words. */
export const roles = {
  'lead-department': {
    name: { zh: '牵头单位（州级有关部门）', en: 'the lead unit (a prefectural department concerned)' },
    unit: 'lead',
  },
  'reporting-department': {
    name: { zh: '涉及问题整改的州级牵头部门', en: 'the prefectural lead department of the problems' },
    unit: 'lead',
  },
  'responsible-unit': { name: { zh: '责任单位', en: 'the responsible unit' }, unit: 'responsible' },
  departments: {
    name: { zh: '各级各有关部门', en: 'the departments concerned at every level' },
  },
  'prefectural-departments': {
    name: { zh: '州级有关部门', en: 'the prefectural departments concerned' },
  },
  'all-prefectural-departments': {
    name: { zh: '州级各部门', en: 'all prefectural departments' },
  },
  'county-leaders': {
    name: {
      zh: '县市党委和政府主要领导',
      en: 'the principal leaders of the county Party committee and government',
    },
  },
  counties: { name: { zh: '涉及的县市', en: 'the counties and cities concerned' } },
  addressees: {
    name: {
      zh: '收文单位（各县市人民政府、9个州级部门）',
      en: 'the addressees (county and city governments, nine prefectural departments)',
    },
  },
  'prefectural-office': {
    name: {
      zh: '州推长办（州发展改革委）',
      en: 'the prefectural Yangtze Belt office (prefectural development and reform commission)',
    },
  },
  'leading-group': {
    name: {
      zh: '州推动长江经济带发展领导小组',
      en: 'the prefectural leading group for the Yangtze Economic Belt',
    },
  },
  'ecology-bureau': { name: { zh: '州生态环境局', en: 'the prefectural ecology bureau' } },
  'party-committee': { name: { zh: '州委', en: 'the prefectural Party committee' } },
  government: { name: { zh: '州人民政府', en: 'the prefectural government' } },
  'party-supervision-office': {
    name: { zh: '州委督查室', en: 'the supervision office of the prefectural Party committee' },
  },
  'government-supervision-office': {
    name: { zh: '州人民政府督查室', en: 'the supervision office of the prefectural government' },
  },
  enterprise: { name: { zh: '企业', en: 'the enterprise' } },
  'parties-concerned': { name: { zh: '有关方面', en: 'the parties concerned' } },
  unstated: { name: { zh: '文件未写明', en: 'not stated in the document' }, unstated: true },
} as const satisfies Record<string, RoleSource>
