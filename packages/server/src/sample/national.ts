import type { Days } from './days.ts'
import { event, government, offices, type SampleProblem } from './sample-problem.ts'

/** Handed over by the state: key ones wait for the upper plan, general ones are appraised by the city. */
export const nationalProblems = ({ ago, ahead }: Days): readonly SampleProblem[] => [
  {
    number: 1,
    facts: {
      title: '甸阳镇老城区雨污管网混接错接，部分生活污水溢流入河',
      description: '警示片指出，老城区3条街巷雨污未分流，雨季污水从检查井溢出，经雨水口进入河道。',
      level: 'national',
      severity: 'key',
      source: 'warning-film',
      units: { lead: offices.housing, responsible: [government('甸阳镇')], supporting: [offices.ecology] },
    },
    events: [event('handed-over', ago(9), { note: '随警示片问题清单移交' })],
  },
  {
    number: 2,
    facts: {
      title: '施甸产业园区水长片区污水集中处理设施未建成投运',
      description: '片区内6家企业废水依靠临时设施处理，在线监测未联网。',
      level: 'national',
      severity: 'key',
      source: 'warning-film',
      units: {
        lead: offices.park,
        responsible: [government('水长乡')],
        supporting: [offices.industry, offices.ecology],
      },
    },
    events: [event('handed-over', ago(20)), event('upper-plan-issued', ago(3), { note: '省级整改方案已印发' })],
  },
  {
    number: 3,
    facts: {
      title: '太平镇生活垃圾填埋场渗滤液收集处理不到位',
      description: '调节池防渗膜破损，雨污分流沟淤堵，渗滤液处理台账不全。',
      level: 'national',
      severity: 'general',
      source: 'inspection',
      units: { lead: offices.housing, responsible: [government('太平镇')] },
    },
    events: [event('handed-over', ago(4))],
  },
  {
    number: 4,
    facts: {
      title: '木老元乡水源保护区内存在农业面源污染',
      description: '一级保护区内有耕地约12亩仍在施用化肥农药，隔离围栏缺损。',
      level: 'national',
      severity: 'general',
      source: 'inspection',
      units: { lead: offices.water, responsible: [government('木老元乡')], supporting: [offices.agriculture] },
    },
    events: [
      event('handed-over', ago(30)),
      event('submitted-to-county-lead', ago(23), { by: government('木老元乡') }),
      event('submitted-to-municipal-lead', ago(17), { by: offices.water }),
      event('experts-appraised', ago(5), { note: '专家组提出4条修改意见' }),
    ],
  },
  {
    number: 5,
    facts: {
      title: '摆榔乡历史遗留废渣堆存点未落实防渗防淋措施',
      level: 'national',
      severity: 'key',
      source: 'warning-film',
      units: {
        lead: offices.ecology,
        responsible: [government('摆榔乡')],
        supporting: [offices.land, offices.emergency],
      },
      goal: '废渣全部规范处置，场地完成风险管控。',
      timeLimit: ago(90),
    },
    events: [
      event('handed-over', ago(240)),
      event('upper-plan-issued', ago(225)),
      event('county-government-consented', ago(222)),
      event('submitted-to-county-lead', ago(221), { by: offices.ecology }),
      event('office-deliberated', ago(214)),
      event('plan-issued', ago(212)),
      event('rectified', ago(96), { by: government('摆榔乡'), note: '清运废渣约1.8万吨' }),
      event('self-inspected', ago(88)),
      event('municipal-government-accepted', ago(70)),
      event('municipal-leader-signed-off', ago(62)),
      event('provincial-lead-accepted', ago(45)),
      event('provincial-leader-consented', ago(32)),
      event('closed', ago(30)),
    ],
  },
  {
    number: 6,
    facts: {
      title: '老麦乡集镇污水处理站长期闲置，处理设施锈蚀',
      level: 'national',
      severity: 'general',
      source: 'warning-film',
      units: { lead: offices.housing, responsible: [government('老麦乡')] },
      goal: '污水处理站恢复正常运行，出水稳定达标。',
      measures: '更换风机和提升泵；补建管网1.2公里；落实第三方运维。',
      timeLimit: { text: '分两阶段完成', kind: 'stages', due: ahead(60) },
      milestones: [
        { goal: '完成设备更换并恢复运行', by: ago(6) },
        { goal: '完成管网补建并通过验收', by: ahead(60) },
      ],
    },
    events: [
      event('handed-over', ago(95)),
      event('submitted-to-county-lead', ago(88), { by: government('老麦乡') }),
      event('submitted-to-municipal-lead', ago(82)),
      event('experts-appraised', ago(74)),
      event('office-deliberated', ago(70)),
      event('plan-issued', ago(68)),
      event('milestone-reached', ago(8), { milestone: 1, note: '设备已更换，试运行正常' }),
    ],
  },
]
