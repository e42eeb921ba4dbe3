import type { ProvisionSource } from '../../rulebook/source.ts'

/** The provisions of the public digest that can be worked with. （略） stands where the digest leaves words out. */
export const provisions = {
  'ZT-001': {
    path: '导语',
    gist: {
      zh: '督察报告经省委、省政府批准，于“9月1（略）”反馈',
      en: 'The approved inspection report was fed back on “September 1 (elided)”',
    },
  },
  'ZT-002': {
    path: '导语',
    gist: {
      zh: '（略）2023年6月12日至7月1日开展第二轮督察',
      en: '(elided) carried out the second-round inspection from 12 June to 1 July 2023',
    },
  },
  'ZT-003': {
    path: '导语',
    gist: {
      zh: '市委、市政府主要领导任双组长的领导小组推进整改',
      en: 'The leading group with two heads, the top Party and government leaders, drives rectification',
    },
  },
  'ZT-004': {
    path: '导语',
    gist: {
      zh: '“及时研究制定”《整改方案》，方案全名有（略）',
      en: 'The rectification plan, its full name partly elided, was drawn up “promptly”',
    },
  },
  'ZT-005': { path: '导语', gist: { zh: '《整改方案》予以公开', en: 'The rectification plan is made public' } },
  'ZT-009': {
    path: '整改目标',
    gist: { zh: '《整改方案》明确5个方面的整改目标', en: 'The plan sets goals in five areas' },
  },
  'ZT-012': {
    path: '整改目标·二',
    gist: {
      zh: '整改任务逐项分解到各级各有关部门',
      en: 'Every rectification task is assigned to a level and department, one by one',
    },
  },
  'ZT-013': {
    path: '整改目标·二',
    gist: {
      zh: '对反馈的68个问题编制整改方案、提出整改措施',
      en: 'The plan covers the 68 problems fed back and proposes measures',
    },
  },
  'ZT-015': {
    path: '整改目标·二',
    gist: { zh: '2023年底前完成整改3个', en: '3 problems rectified by the end of 2023' },
  },
  'ZT-016': {
    path: '整改目标·二',
    gist: { zh: '2024年底前完成整改41个', en: '41 problems rectified by the end of 2024' },
  },
  'ZT-017': {
    path: '整改目标·二',
    gist: { zh: '2025年底前完成整改24个', en: '24 problems rectified by the end of 2025' },
  },
  'ZT-019': {
    path: '整改目标·三',
    gist: {
      zh: '长江流域（昭通段）干流水质稳定达到水功能区划要求',
      en: 'Main-stem water of the Zhaotong section steadily meets its function-zone class',
    },
  },
  'ZT-022': {
    path: '整改目标·四',
    gist: {
      zh: '昭阳区、（略）、绥江县、盐津县协同控制多污染物',
      en: 'Zhaoyang, (elided), Suijiang and Yanjin control several air pollutants together',
    },
  },
  'ZT-024': {
    path: '整改目标·四',
    gist: {
      zh: '到2025年国控地表水断面优良比例保持100%，无劣Ⅴ类',
      en: 'By 2025, 100% of national surface-water sections are good, none below Class V',
    },
  },
  'ZT-025': {
    path: '整改目标·四',
    gist: { zh: '优良天数比率完成上级考核要求', en: 'The share of good-air days meets the target set from above' },
  },
  'ZT-026': {
    path: '整改目标·四',
    gist: { zh: '受污染耕地安全利用率稳步提升', en: 'The safe-use rate of polluted farmland rises steadily' },
  },
  'ZT-029': {
    path: '整改措施清单',
    gist: { zh: '督察报告指出六个方面68个问题', en: 'The inspection report names 68 problems in six areas' },
  },
  'ZT-030': {
    path: '整改措施清单',
    gist: {
      zh: '逐题明确牵头、责任、配合单位和整改目标、时限、措施',
      en: 'Each problem gets lead, responsible and supporting units, goal, time limit and measures',
    },
  },
  'ZT-031': {
    path: '整改措施清单',
    gist: { zh: '《整改方案》明确七个方面的保障措施', en: 'The plan sets out safeguards in seven areas' },
  },
  'ZT-032': {
    path: '保障措施·一',
    gist: {
      zh: '双组长的市督察整改工作领导小组领导整改工作',
      en: 'The municipal leading group, with two heads, leads the rectification',
    },
  },
  'ZT-033': {
    path: '保障措施·二',
    gist: {
      zh: '牵头单位负总责，责任单位负全责，配合单位全力协助',
      en: 'Lead unit answers for the whole, responsible unit does the work, supporting unit assists',
    },
  },
  'ZT-035': {
    path: '保障措施·二',
    gist: {
      zh: '各县（市、区）党政主要领导履行第一责任人责任',
      en: 'The top Party and government leaders of each county bear first responsibility',
    },
  },
  'ZT-036': {
    path: '保障措施·二',
    gist: {
      zh: '市级部门和单位按责任清单履责，统筹牵头问题整改',
      en: 'Municipal units fulfil their duty lists and see the problems they lead put right',
    },
  },
  'ZT-037': {
    path: '保障措施·二',
    gist: { zh: '配合单位积极主动配合整改', en: 'Supporting units cooperate actively' },
  },
  'ZT-038': {
    path: '保障措施·三',
    gist: {
      zh: '市领导按挂钩联系要求，（略）直部门加强督办、协调困难',
      en: 'City leaders by assigned county, (elided) departments: supervise and settle difficulties',
    },
  },
  'ZT-039': {
    path: '保障措施·三',
    gist: {
      zh: '市人大常委会、市政协监督检查整改工作',
      en: 'The municipal people’s congress standing committee and CPPCC oversee the work',
    },
  },
  'ZT-040': {
    path: '保障措施·三',
    gist: {
      zh: '两督查室和领导小组办公室每年集中督导检查不少于两次',
      en: 'Both inspection offices and the leading group office: “at least two” inspections a year',
    },
  },
  'ZT-042': {
    path: '保障措施·三',
    gist: { zh: '市直牵头整改单位加强督促指导和帮扶', en: 'Municipal lead units urge, guide and help' },
  },
  'ZT-043': {
    path: '保障措施·三',
    gist: {
      zh: '领导小组办公室据调度“适时”督办、暗访、通报重点难点问题',
      en: 'Leading group office, “as appropriate”: supervision, spot checks, circulars on hard problems',
    },
  },
  'ZT-044': {
    path: '保障措施·四',
    gist: {
      zh: '各级各有关部门党委（党组）加强整改执纪监督',
      en: 'Party committees at all levels and departments supervise discipline in rectification',
    },
  },
  'ZT-045': {
    path: '保障措施·四',
    gist: {
      zh: '党委（党组）对问题线索“及时介入调查”、严肃处理',
      en: 'Party committees investigate clues found in rectification “promptly” and deal with them',
    },
  },
  'ZT-046': {
    path: '保障措施·四',
    gist: {
      zh: '“（略）监委”对整改全过程监督',
      en: 'The “(elided) supervisory commission” oversees the whole process',
    },
  },
  'ZT-047': {
    path: '保障措施·四',
    gist: {
      zh: '“（略）监委”对不落实、慢作为、虚假整改等十种情形追责',
      en: 'The “(elided) supervisory commission” calls ten failures, such as sham work, to account',
    },
  },
  'ZT-048': {
    path: '保障措施·五',
    gist: {
      zh: '验收销号程序：责任单位自查自验，市级验收认定',
      en: 'Close-out: responsible unit’s self-inspection, then the municipal level’s acceptance finding',
    },
  },
  'ZT-052': {
    path: '保障措施·六',
    gist: {
      zh: '触犯刑法的，依法依规移交司法机关',
      en: 'Where criminal law is broken, the case goes to the judicial organs',
    },
  },
  'ZT-053': {
    path: '保障措施·七',
    gist: {
      zh: '邀请代表委员、社会组织、媒体、群众参与和监督',
      en: 'Delegates, social groups, media and the public are invited to take part and oversee',
    },
  },
  'ZT-054': {
    path: '保障措施·七',
    gist: {
      zh: '各级各部门加大典型违法案件查处情况曝光',
      en: 'All levels and departments publicise how typical cases are dealt with',
    },
  },
} as const satisfies Record<string, ProvisionSource>
