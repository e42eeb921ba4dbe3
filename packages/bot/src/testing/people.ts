import type { Person } from '../directory/person.ts'

/** Who is who in the conversations of the sample problems. */
export const samplePeople = {
  wang: { id: 'wang', name: '王主任', role: 'office' },
  gao: { id: 'gao', name: '高管理', role: 'admin' },
  chen: { id: 'chen', name: '陈县长', role: 'leader' },
  kan: { id: 'kan', name: '看客', role: 'viewer', unit: '县水务局' },
  shui: { id: 'shui', name: '水小林', role: 'unit', unit: '县水务局', liaison: true },
  yao: { id: 'yao', name: '姚小关', role: 'unit', unit: '姚关镇人民政府' },
  tai: { id: 'tai', name: '太小平', role: 'unit', unit: '太平镇人民政府' },
  nong: { id: 'nong', name: '农小业', role: 'unit', unit: '县农业农村局' },
} as const satisfies Record<string, Person>
