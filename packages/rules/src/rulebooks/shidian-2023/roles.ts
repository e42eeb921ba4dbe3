import type { RoleSource } from '../../rulebook/source.ts'

/** Bodies in the document's own words. Three names for a municipal lead stay three: the text does not say they are one. */
export const roles = {
  'main-unit': {
    name: {
      zh: '县级问题整改牵头单位（主责单位）',
      en: 'the county unit that leads the rectification (main responsible unit)',
    },
    unit: 'lead',
  },
  'county-lead': { name: { zh: '县级对应的牵头部门', en: 'the corresponding county lead department' }, unit: 'lead' },
  'township-and-departments': {
    name: { zh: '乡镇人民政府及相关部门', en: 'the township government and departments concerned' },
    unit: 'responsible',
  },
  'responsible-units': {
    name: {
      zh: '各乡镇、县级有关部门、园区',
      en: 'the townships, the county departments concerned, the parks',
    },
    unit: 'responsible',
  },
  'township-or-related-department': {
    name: { zh: '乡镇人民政府、县相关部门', en: 'the township government, the related county departments' },
    unit: 'responsible',
  },
  'township-or-department': {
    name: { zh: '乡镇人民政府、县有关部门', en: 'the township government, the county departments concerned' },
    unit: 'responsible',
  },
  'townships-and-county-departments': {
    name: {
      zh: '乡镇人民政府、县级有关部门',
      en: 'the township government, the departments concerned at county level',
    },
    unit: 'responsible',
  },
  'county-department': { name: { zh: '县有关部门', en: 'the county department concerned' } },
  'department-head': { name: { zh: '部门主要领导', en: 'the principal leader of the department' } },
  'county-office': {
    name: {
      zh: '县推长办（县发展和改革局）',
      en: 'the county Yangtze Belt office (county development and reform bureau)',
    },
  },
  'county-office-meeting': {
    name: { zh: '县级领导小组办公室会议', en: 'the meeting of the county leading group’s office' },
  },
  'county-government': { name: { zh: '县人民政府', en: 'the county government' } },
  'county-leader-in-charge': {
    name: { zh: '县人民政府分管领导', en: 'the leader in charge in the county government' },
  },
  'municipal-lead': { name: { zh: '市级牵头部门', en: 'the municipal lead department' } },
  'municipal-sector-authority': { name: { zh: '市级行业主管部门', en: 'the municipal sector authority' } },
  'municipal-lead-concerned': { name: { zh: '市级有关牵头部门', en: 'the municipal lead department concerned' } },
  'municipal-office': { name: { zh: '市推长办', en: 'the municipal Yangtze Belt office' } },
  'municipal-ecology-bureau': { name: { zh: '市生态环境局', en: 'the municipal ecology bureau' } },
  'municipal-office-meeting': {
    name: { zh: '领导小组办公室会议', en: 'the meeting of the leading group’s office' },
  },
  experts: { name: { zh: '专家', en: 'experts' } },
  'municipal-government': { name: { zh: '市人民政府', en: 'the municipal government' } },
  'municipal-leader-concerned': {
    name: { zh: '市人民政府有关领导', en: 'a leader concerned of the municipal government' },
  },
  'municipal-leader-in-charge': {
    name: { zh: '市人民政府分管领导', en: 'the leader in charge in the municipal government' },
  },
  'provincial-lead': { name: { zh: '省级牵头部门', en: 'the provincial lead department' } },
  'provincial-lead-head': {
    name: { zh: '省级牵头部门主要领导', en: 'the principal leader of the provincial lead department' },
  },
  'provincial-leader-in-charge': {
    name: { zh: '省政府分管领导', en: 'the leader in charge in the provincial government' },
  },
  'provincial-office': { name: { zh: '省推长办', en: 'the provincial Yangtze Belt office' } },
  'provincial-ecology-department': { name: { zh: '省生态环境厅', en: 'the provincial ecology department' } },
  'upper-departments': { name: { zh: '上级部门', en: 'the upper departments' } },
  'county-departments': { name: { zh: '县级有关部门', en: 'the county departments concerned' } },
  'supporting-departments': {
    name: { zh: '县级配合部门', en: 'the supporting county departments' },
    unit: 'supporting',
  },
  townships: { name: { zh: '各乡镇人民政府', en: 'the township governments' } },
  parks: { name: { zh: '园区', en: 'the parks' } },
  'county-development-bureau': {
    name: { zh: '县发展和改革局', en: 'the county development and reform bureau' },
  },
  'shidian-branch': {
    name: { zh: '市生态环境局施甸分局', en: 'the Shidian branch of the municipal ecology bureau' },
  },
  'industrial-park': {
    name: { zh: '云南施甸产业园区管委会', en: 'the Shidian industrial park committee' },
  },
  'industry-bureau': {
    name: { zh: '县工业信息商务科技局', en: 'the county industry, information, commerce and science bureau' },
  },
  'natural-resources-bureau': { name: { zh: '县自然资源局', en: 'the county natural resources bureau' } },
  'housing-bureau': {
    name: { zh: '县住房和城乡建设局', en: 'the county housing and urban-rural development bureau' },
  },
  'transport-bureau': { name: { zh: '县交通运输局', en: 'the county transport bureau' } },
  'agriculture-bureau': { name: { zh: '县农业农村局', en: 'the county agriculture and rural affairs bureau' } },
  'water-bureau': { name: { zh: '县水务局', en: 'the county water bureau' } },
  'emergency-bureau': { name: { zh: '县应急管理局', en: 'the county emergency management bureau' } },
  'forestry-bureau': { name: { zh: '县林业和草原局', en: 'the county forestry and grassland bureau' } },
  'other-sector-authorities': {
    name: { zh: '其他县级行业主管部门（原文有“等”）', en: 'other county sector authorities (the list is open)' },
  },
  'member-units': {
    name: { zh: '县推长领导小组成员单位', en: 'the member units of the county leading group' },
  },
  'publicity-department': { name: { zh: '县委宣传部', en: 'the county publicity department' } },
  'broadcasting-bureau': { name: { zh: '县广电局', en: 'the county broadcasting bureau' } },
  'departments-concerned': { name: { zh: '有关部门', en: 'the departments concerned' } },
  public: { name: { zh: '公众', en: 'the public' } },
  'enforcement-bodies': {
    name: { zh: '市生态环境局施甸分局等执法部门', en: 'the enforcement bodies, such as the Shidian branch' },
  },
  police: { name: { zh: '公安机关', en: 'the police' } },
  procuratorate: { name: { zh: '人民检察院', en: 'the procuratorate' } },
  'judicial-bodies': { name: { zh: '司法机关', en: 'the judicial bodies' } },
  'administrative-bodies': { name: { zh: '有关行政机关', en: 'the administrative bodies concerned' } },
  'discipline-commission': {
    name: { zh: '县纪委县监委', en: 'the county discipline and supervisory commissions' },
  },
  'organisation-department': {
    name: { zh: '县委组织部', en: 'the organisation department of the county Party committee' },
  },
  unstated: { name: { zh: '文件未写明', en: 'not stated in the document' }, unstated: true },
} as const satisfies Record<string, RoleSource>
