import type { DutySource } from '../../rulebook/source-beside.ts'

const noRhythm = { unscheduled: { zh: '摘要没有写时间', en: 'the digest gives no time' } } as const

export const duties: Readonly<Record<string, DutySource>> = {
  'concentrated-inspections': {
    name: { zh: '集中督导检查（每年不少于两次）', en: 'concentrated inspections, at least two a year' },
    by: ['party-inspection-office', 'government-inspection-office', 'leading-group-office'],
    when: { every: 'year', times: 2 },
    // The plan cannot be older than the feedback, of whose day only “9月1” is legible.
    from: '2023-09-01',
    doubts: ['AMB-ZT-05'],
    cite: ['ZT-040'],
  },
  oversight: {
    name: { zh: '监督检查整改工作情况', en: 'oversee the rectification' },
    by: ['congress', 'cppcc'],
    when: noRhythm,
    cite: ['ZT-039'],
  },
  'environmental-goals': {
    name: { zh: '到2025年的环境质量目标', en: 'environmental goals up to 2025' },
    by: ['unstated'],
    when: {
      unscheduled: {
        zh: '按2025年度评价，须另填监测数据，台账里看不出',
        en: 'judged for the year 2025 from monitoring data, which the ledger does not hold',
      },
    },
    content: [
      {
        zh: '国控地表水断面优良比例保持100%，不出现劣Ⅴ类',
        en: '100% of the national surface-water sections good, none below Class V',
      },
      {
        zh: '完成上级考核的优良天数比率（数值另定）',
        en: 'the share of good-air days that is set from above, by a figure not given here',
      },
      { zh: '受污染耕地安全利用率稳步提升', en: 'a steadily rising safe-use rate of polluted farmland' },
      {
        zh: '长江流域（昭通段）干流水质稳定达到水功能区划要求（没写年份）',
        en: 'main-stem water that steadily meets its function-zone class, without a year',
      },
    ],
    doubts: ['AMB-ZT-08'],
    cite: ['ZT-019', 'ZT-024', 'ZT-025', 'ZT-026'],
  },
  leadership: {
    name: { zh: '领导整改工作，推进每个问题落实', en: 'lead the rectification and drive every problem' },
    by: ['leading-group'],
    when: noRhythm,
    cite: ['ZT-003', 'ZT-032'],
  },
  'county-leadership': {
    name: {
      zh: '履行第一责任人责任，带头研究、推动整改落实',
      en: 'bear first responsibility, take the lead in studying and driving the rectification',
    },
    by: ['county-leaders'],
    when: noRhythm,
    cite: ['ZT-035'],
  },
  'sector-duty': {
    name: {
      zh: '对照责任清单履责，统筹牵头问题落实到位',
      en: 'fulfil the duty lists and see the problems that they lead put right',
    },
    by: ['municipal-units'],
    when: noRhythm,
    cite: ['ZT-036'],
  },
  support: {
    name: { zh: '积极主动配合，推动问题整改落实', en: 'cooperate actively in the rectification' },
    by: ['supporting-unit'],
    when: noRhythm,
    cite: ['ZT-037'],
  },
  'air-pollution': {
    name: {
      zh: '昭阳区、（略）、绥江县、盐津县多污染物协同控制（名单缺一处，不能推断）',
      en: 'several air pollutants controlled together in Zhaoyang, (elided), Suijiang and Yanjin; the gap in the list is not filled',
    },
    by: ['unstated'],
    when: noRhythm,
    doubts: ['AMB-ZT-01'],
    cite: ['ZT-022'],
  },
  'invited-oversight': {
    name: { zh: '邀请各方参与整改、监督整改', en: 'invite others to take part in the rectification and to oversee it' },
    by: ['unstated'],
    to: ['invited'],
    when: noRhythm,
    cite: ['ZT-053'],
  },
}
