import type { RoleSource } from '../../rulebook/source.ts'

/** Bodies as the digest names them. （略） stays where it leaves words out: no name is filled in. */
export const roles = {
  'leading-group': {
    name: {
      zh: '市生态环境保护督察整改工作领导小组',
      en: 'the municipal leading group for the inspection’s rectification',
    },
  },
  'leading-group-office': {
    name: { zh: '市生态环境保护督察整改工作领导小组办公室', en: 'the office of the municipal leading group' },
  },
  'municipal-lead-unit': { name: { zh: '市直牵头整改单位', en: 'the municipal lead unit' }, unit: 'lead' },
  'responsible-unit': { name: { zh: '整改责任单位', en: 'the responsible unit' }, unit: 'responsible' },
  'supporting-unit': { name: { zh: '整改配合单位', en: 'the supporting unit' }, unit: 'supporting' },
  'county-leaders': {
    name: { zh: '县（市、区）党委、政府主要领导', en: 'the top Party and government leaders of the county' },
  },
  'municipal-units': { name: { zh: '市级有关部门和单位', en: 'the municipal departments and units concerned' } },
  'city-leaders': {
    name: { zh: '挂钩联系的市委、市政府领导', en: 'the city leaders to whom the county is assigned' },
  },
  'elided-departments': {
    name: { zh: '（略）直相关职能部门', en: 'the “(elided)” departments concerned' },
  },
  congress: { name: { zh: '市人大常委会', en: 'the municipal people’s congress standing committee' } },
  cppcc: { name: { zh: '市政协', en: 'the municipal CPPCC' } },
  'party-inspection-office': {
    name: { zh: '市委督查室', en: 'the inspection office of the municipal Party committee' },
  },
  'government-inspection-office': {
    name: { zh: '市政府督查室', en: 'the inspection office of the municipal government' },
  },
  'party-committees': {
    name: {
      zh: '各级各有关部门党委（党组）',
      en: 'the Party committees at all levels and in the departments concerned',
    },
  },
  'elided-commission': { name: { zh: '（略）监委', en: 'the “(elided) supervisory commission”' } },
  'sector-authorities': { name: { zh: '各行业主管部门', en: 'the sector authorities' } },
  'judicial-organs': { name: { zh: '司法机关', en: 'the judicial organs' } },
  'all-departments': { name: { zh: '各级各部门', en: 'all levels and departments' } },
  invited: {
    name: {
      zh: '人大代表、政协委员、社会组织、新闻媒体、群众代表等各方',
      en: 'delegates, CPPCC members, social groups, media, representatives of the public and others',
    },
  },
  'municipal-level': {
    name: { zh: '市级（没写是哪个机关）', en: 'the municipal level (the body is not named)' },
    unstated: true,
  },
  unstated: { name: { zh: '摘要未写明', en: 'not stated in the digest' }, unstated: true },
} as const satisfies Record<string, RoleSource>
