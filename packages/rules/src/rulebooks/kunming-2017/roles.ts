import type { RoleSource } from '../../rulebook/source.ts'

/** Bodies as the newspaper named them in 2017. */
export const roles = {
  city: { name: { zh: '昆明市', en: 'Kunming City' } },
  'lead-unit': { name: { zh: '整改牵头责任部门', en: 'the lead department' }, unit: 'lead' },
  'responsible-unit': { name: { zh: '责任单位', en: 'the responsible unit' }, unit: 'responsible' },
  'party-office': { name: { zh: '市委办公厅', en: 'the general office of the municipal Party committee' } },
  'government-office': { name: { zh: '市政府办公厅', en: 'the general office of the municipal government' } },
  'party-target-office': {
    name: { zh: '市委目督办', en: 'the target supervision office of the municipal Party committee' },
  },
  'government-target-office': {
    name: { zh: '市政府目督办', en: 'the target supervision office of the municipal government' },
  },
  'leading-group-office': {
    name: { zh: '环境保护督察整改工作领导小组办公室', en: 'the office of the leading group' },
  },
  'inspection-teams': {
    name: {
      zh: '3个督查组（市委目督办牵头，市政府目督办、市环保局、市工信委等参加）',
      en: 'three teams led by the Party target supervision office, with its government counterpart, the environment bureau, the industry commission and others',
    },
  },
  'joint-meeting': { name: { zh: '工作联席会议', en: 'the joint meeting' } },
  'governing-bodies': {
    name: { zh: '各级党委、政府', en: 'the Party committees and governments at all levels' },
  },
  'meetings-of-the-city': {
    name: { zh: '市委常委会、市政府常务会', en: 'the standing meetings of Party committee and government' },
  },
  'inspectors-from-above': {
    name: {
      zh: '环境保护部西南环境保护督查中心、省政府第四督导组',
      en: 'the ministry’s south-west inspection centre, the provincial government’s fourth team',
    },
  },
  unstated: { name: { zh: '报道没有讲', en: 'not reported' }, unstated: true },
} as const satisfies Record<string, RoleSource>
