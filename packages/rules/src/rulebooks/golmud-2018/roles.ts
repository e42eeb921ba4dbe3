import type { RoleSource } from '../../rulebook/source.ts'

/** Bodies in the document's own words. Most sentences leave their subject out; what the reading fills in is marked as presumed. */
export const roles = {
  'responsible-unit': { name: { zh: '责任单位', en: 'the responsible unit' }, unit: 'responsible' },
  environment: { name: { zh: '环保部门', en: 'the environment department' } },
  justice: { name: { zh: '司法部门', en: 'the justice department' } },
  'human-resources': { name: { zh: '人力资源和社会保障部门', en: 'the human resources department' } },
  education: { name: { zh: '教育部门', en: 'the education department' } },
  'assigned-staff': { name: { zh: '抽调的专人', en: 'staff assigned for it' } },
  'other-departments': {
    name: { zh: '其他部门（原文有“等”字）', en: 'other departments (the list is open)' },
  },
  commissioners: { name: { zh: '环保督察专员', en: 'the environmental inspection commissioners' } },
  'group-of-five': { name: { zh: '市委督查五人小组', en: 'the Party committee’s inspection group of five' } },
  'supervisory-commission': { name: { zh: '市监察委员会', en: 'the municipal supervisory commission' } },
  experts: { name: { zh: '政府聘请专家', en: 'experts engaged by the government' } },
  sector: { name: { zh: '环保行业力量', en: 'people of the environmental sector' } },
  units: { name: { zh: '各单位、各部门', en: 'units and departments' } },
  'late-units': { name: { zh: '有关部门和单位', en: 'the departments and units concerned' } },
  addressees: {
    name: {
      zh: '收文单位（各行委、管委会、部门、企事业单位等）',
      en: 'the addressees (committees, the zone, departments, enterprises, institutions, others)',
    },
  },
  leaders: { name: { zh: '领导干部', en: 'leading officials' } },
  locality: { name: { zh: '属地', en: 'the place itself' } },
  supervisor: { name: { zh: '监管部门', en: 'the supervising department' } },
  'parks-and-sights': { name: { zh: '工业园区、旅游景区', en: 'industrial parks and scenic areas' } },
  enterprise: { name: { zh: '企业', en: 'the enterprise' } },
  informant: { name: { zh: '线索提供人员', en: 'the person who gave the information' } },
  delegates: { name: { zh: '代表委员', en: 'the delegates and members' } },
  public: { name: { zh: '社会公众', en: 'the public' } },
  unstated: { name: { zh: '文件未写明', en: 'not stated in the document' }, unstated: true },
} as const satisfies Record<string, RoleSource>
