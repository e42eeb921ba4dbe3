import type { ProvisionSource } from '../../rulebook/source.ts'

/** The provisions that can be worked with. Words in quotation marks stand as in the damaged text. */
export const provisions = {
  'GM-001': {
    path: '印发通知',
    gist: {
      zh: '发至各行委、管委会、部门、企事业、驻格单位等（缺标点）',
      en: 'Addressed to committees, the zone, departments, enterprises, others (separators lost)',
    },
  },
  'GM-002': {
    path: '印发通知',
    gist: {
      zh: '经市政府2018年第1次常务会议研究同意，现予印发',
      en: 'Issued with the consent of the first 2018 executive meeting of the city government',
    },
  },
  'GM-003': {
    path: '印发通知',
    gist: { zh: '成文日期只剩“2018511”（原文损坏）', en: 'Of the date only “2018511” is left (damaged)' },
  },
  'GM-010': {
    path: '二(三)',
    gist: {
      zh: '强化地方主体、部门监管责任，落实企业治理主体责任',
      en: 'Primary duty of localities, supervision by departments, clean-up duty of enterprises',
    },
  },
  'GM-015': {
    path: '三(二)',
    gist: {
      zh: '排查梳理行业性、区域性、复合性、累积性共性问题',
      en: 'Common problems are sorted: of a sector, of a region, compound, cumulative',
    },
  },
  'GM-016': {
    path: '三(二)',
    gist: { zh: '认识层面的问题，分类制定整改措施', en: 'Problems of awareness: measures class by class' },
  },
  'GM-017': {
    path: '三(二)',
    gist: {
      zh: '制度层面的问题，明确措施，制定长效机制',
      en: 'Problems of institutions: clear measures and a long-term mechanism',
    },
  },
  'GM-018': {
    path: '三(二)',
    gist: {
      zh: '普遍性、系统性问题，定方案，明确时间表、路线图',
      en: 'Widespread, systemic problems: a work plan with timetable and roadmap',
    },
  },
  'GM-020': {
    path: '三(三)1',
    gist: {
      zh: '园区、景区环境质量不达标的，“责令限期整改”',
      en: 'Industrial parks and scenic areas below standard are ordered to rectify in a set time',
    },
  },
  'GM-024': {
    path: '三(三)3',
    gist: {
      zh: '环保信访件落实领导干部、属地、部门监管责任',
      en: 'Petitions: duties of leaders, of the place and of the supervising department',
    },
  },
  'GM-026': {
    path: '三(三)4',
    gist: {
      zh: '全面开展隐患排查整治，“全覆盖、零容忍”',
      en: 'Hazards are screened and dealt with everywhere, with “full coverage”',
    },
  },
  'GM-027': {
    path: '三(三)4',
    gist: {
      zh: '隐患“边排查、边建档、边整治、边验收”',
      en: 'Hazards are screened, filed, dealt with and accepted side by side',
    },
  },
  'GM-028': {
    path: '三(三)4',
    gist: {
      zh: '抽调专人排查乌图美仁、察尔汗盐湖、昆仑开发区三片区',
      en: 'Assigned staff screen three areas: Wutumeiren, Qarhan salt lake, Kunlun development zone',
    },
  },
  'GM-030': {
    path: '三(三)5',
    gist: {
      zh: '环保、司法、人社、教育等部门（缺字）环保法规知识作为培训重点',
      en: 'Four departments and others (words missing) environmental law as a focus of training',
    },
  },
  'GM-035': {
    path: '三(五)1',
    gist: {
      zh: '涉群众环境权益的重大决策等，各单位以论证、听证、公示等听取意见',
      en: 'Units hear the public on major decisions, plans and projects touching its rights',
    },
  },
  'GM-036': {
    path: '三(五)2',
    gist: {
      zh: '公开环境质量、企业排污、建设项目环保审批情况',
      en: 'Environmental quality, discharges and project approvals are made public',
    },
  },
  'GM-038': {
    path: '三(五)3',
    gist: {
      zh: '环保督察专员加大对履职和整改落实的督促检查',
      en: 'Inspection commissioners check more on duties and rectification',
    },
  },
  'GM-039': {
    path: '三(五)3',
    gist: {
      zh: '未按期完成任务、履职不到位的部门单位，督察问责',
      en: 'Departments and units late with tasks or failing in duty are called to account',
    },
  },
  'GM-040': {
    path: '三(五)3',
    gist: {
      zh: '市委督查五人小组、市监委、专家、环保行业力量交叉督察',
      en: 'The Party committee’s five, the supervisory commission, experts and the sector cross-inspect',
    },
  },
  'GM-041': {
    path: '三(五)4',
    gist: {
      zh: '责任不落实、“多次违法违规”、重大环境事件等的企业列入“黑名单”',
      en: 'Enterprises that fail in duty, break rules repeatedly or cause major events are blacklisted',
    },
  },
  'GM-042': {
    path: '三(五)4',
    gist: { zh: '列入“黑名单”的，“及时”向社会公布', en: 'The blacklisting is published “promptly”' },
  },
  'GM-043': {
    path: '三(五)4',
    gist: { zh: '黑名单企业纳入社会惩戒体系，从严惩处', en: 'Blacklisted enterprises enter the social penalty system' },
  },
  'GM-044': {
    path: '三(五)4',
    gist: {
      zh: '黑名单企业“两年内不得参与”新的项目建设、资源开发、生产经营管理等',
      en: 'Blacklisted enterprises: for two years no new projects, resource development, operations etc.',
    },
  },
  'GM-045': {
    path: '三(五)5',
    gist: {
      zh: '建立完善12369热线、短信、网络邮箱举报平台',
      en: 'Reports are taken by the 12369 hotline, text message and e-mail',
    },
  },
  'GM-046': {
    path: '三(五)5',
    gist: {
      zh: '举报重大违法属实的，奖励“100030000”（原文损坏）',
      en: 'Verified reports of major violations earn a reward of “100030000” (damaged)',
    },
  },
  'GM-047': {
    path: '三(五)6',
    gist: {
      zh: '环保部门设“两代表一委员”工作室，混合编组',
      en: 'The environment department sets up an office for delegates in mixed groups',
    },
  },
  'GM-049': {
    path: '三(五)6',
    gist: {
      zh: '环保部门“快速受理”代表委员意见，“及时反馈”',
      en: 'The environment department takes up delegates’ views “quickly” and answers “promptly”',
    },
  },
  'GM-052': {
    path: '四(一)',
    gist: { zh: '按职责分工建立监管和保护长效机制', en: 'A long-term mechanism is set up by division of duties' },
  },
  'GM-055': {
    path: '四(二)',
    gist: {
      zh: '责任单位明确路线图、时间表和责任人，按计划完成',
      en: 'Responsible units fix roadmap, timetable and person in charge, and finish on plan',
    },
  },
  'GM-056': {
    path: '四(二)',
    gist: {
      zh: '“定期”督查责任单位，作为评价考核重要依据',
      en: 'Responsible units are inspected “regularly”, as a weighty basis for their appraisal',
    },
  },
  'GM-060': {
    path: '四(四)',
    gist: {
      zh: '加大长效机制建立落实情况跟踪督查',
      en: 'The setting up and use of long-term mechanisms is followed up more closely',
    },
  },
  'GM-061': {
    path: '四(四)',
    gist: {
      zh: '无机制、不落实、不按要求整改、反弹（断句不明）等，“一律”追责',
      en: 'No mechanism, no follow-through, poor rectification, relapse (garbled): “all” held to account',
    },
  },
} as const satisfies Record<string, ProvisionSource>
