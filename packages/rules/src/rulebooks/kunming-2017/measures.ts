import type { MeasureSource } from '../../rulebook/source-beside.ts'

/** What the report tells of pressing work on, from notices to accountability; thresholds are not reported. */
const ladder: Readonly<Record<string, MeasureSource>> = {
  'supervision-notice': {
    kind: 'escalation',
    rung: 1,
    ground: {
      zh: '立行立改和2017年12月底前需完成的重点问题（当时21个）',
      en: 'key problems for immediate rectification or due by December 2017 (21 then)',
    },
    action: { zh: '据报道，逐一下发了督办通知', en: 'as reported, a supervision notice was sent on each' },
    by: ['party-office', 'government-office'],
    to: ['responsible-unit'],
    doubts: ['AMB-KM-03', 'AMB-KM-04'],
    cite: ['KM-024'],
  },
  reminders: {
    kind: 'escalation',
    rung: 2,
    ground: {
      zh: '不同类型、不同时限的整改任务（没讲界限）',
      en: 'tasks of several kinds and limits; no threshold is told',
    },
    action: { zh: '据报道，多次下达了督办、催办通知', en: 'as reported, supervision and reminder notices were sent' },
    by: ['party-target-office', 'government-target-office', 'leading-group-office'],
    to: ['responsible-unit'],
    cite: ['KM-004', 'KM-025'],
  },
  'inspection-rounds': {
    kind: 'inspection',
    rung: 3,
    ground: { zh: '2017年内需完成的整改内容（当时23项）', en: 'items due within 2017 (23 then)' },
    action: {
      zh: '据报道，暗访、现场、访谈、查台账督查两轮，“立即现场纠正”',
      en: 'as reported, two rounds were done by visits, interviews and the ledger, faults corrected on the spot “at once”',
    },
    by: ['inspection-teams'],
    to: ['responsible-unit'],
    doubts: ['AMB-KM-03'],
    cite: ['KM-027', 'KM-028'],
  },
  timetable: {
    kind: 'escalation',
    rung: 3,
    ground: { zh: '督查时还没完成整改的', en: 'not rectified when inspected' },
    action: { zh: '据报道，督促列出了时间表', en: 'as reported, the units were urged to set out a timetable' },
    by: ['inspection-teams'],
    to: ['responsible-unit'],
    when: { all: [{ fact: 'done', operator: 'equal', value: 'no' }] },
    cite: ['KM-029'],
  },
  accountability: {
    kind: 'sanction',
    rung: 4,
    ground: {
      zh: '责任落实不到位、整改不力、阳奉阴违、弄虚作假',
      en: 'failed duties, poor, two-faced or falsified work',
    },
    action: { zh: '据报道，依法依规、依规依纪问责', en: 'as reported, called to account by law, rules and discipline' },
    by: ['governing-bodies'],
    cite: ['KM-010', 'KM-036'],
  },
}

export const measures: Readonly<Record<string, MeasureSource>> = {
  ...ladder,
  'return-visit': {
    kind: 'look-back',
    ground: { zh: '已整改完成的', en: 'recorded as rectified' },
    action: {
      zh: '据报道，加大日常巡查，多杀“回马枪”防反弹',
      en: 'as reported, patrolled more and revisited to prevent relapse',
    },
    by: [{ role: 'inspection-teams', presumed: true }],
    when: { all: [{ fact: 'done', operator: 'equal', value: 'yes' }] },
    cite: ['KM-030'],
  },
  'inspection-from-above': {
    kind: 'inspection',
    ground: { zh: '上级现场后督察', en: 'on-site inspection from above' },
    action: { zh: '据报道，多次配合，纠正了整改不到位', en: 'as reported, assisted, and shortfalls were corrected' },
    by: ['city'],
    to: ['inspectors-from-above'],
    cite: ['KM-031'],
  },
  'unit-plans': {
    kind: 'coordination',
    ground: { zh: '市里的方案之外', en: 'beside the city’s plan' },
    action: { zh: '据报道，也制定了本部门本单位实施方案', en: 'as reported, made plans of their own' },
    by: ['lead-unit', 'responsible-unit'],
    cite: ['KM-011'],
  },
  'special-plans': {
    kind: 'coordination',
    ground: {
      zh: '当时三类难题（工业园区扬尘、集中式污水处理、自然保护区矿权）',
      en: 'three groups of hard problems then: dust, park sewage, mining rights in reserves',
    },
    action: { zh: '据报道，专门制定方案，上会研究讨论', en: 'as reported, got special plans, discussed at meetings' },
    by: ['city'],
    to: ['meetings-of-the-city'],
    cite: ['KM-023'],
  },
}
