import type { ProvisionSource } from '../../rulebook/source.ts'

/** The provisions that can be worked with, wholly or in part. The covering notice (印发通知) has no article numbers. */
export const provisions = {
  'CX-001': {
    path: '印发通知',
    gist: {
      zh: '发给各县市人民政府和9个州级部门',
      en: 'Addressed to the county and city governments and nine prefectural departments',
    },
  },
  'CX-002': {
    path: '印发通知',
    gist: { zh: '机制经州领导小组同意印发', en: 'Issued with the consent of the prefectural leading group' },
  },
  'CX-004': {
    path: '印发通知',
    gist: {
      zh: '遇重大问题和情况“及时报送”州推长办',
      en: 'Major problems and situations are reported “promptly” to the prefectural Yangtze Belt office',
    },
  },
  'CX-011': {
    path: '第三条',
    gist: { zh: '每个问题一个方案、一个牵头单位', en: 'Each problem has one plan and one lead unit' },
  },
  'CX-012': {
    path: '第三条',
    gist: {
      zh: '牵头单位“负总责”，责任单位“负全责”',
      en: 'The lead unit bears overall, the responsible unit full responsibility',
    },
  },
  'CX-014': {
    path: '第三条',
    gist: {
      zh: '县市党委和政府主要领导为第一责任人，对本区域问题负总责',
      en: 'Principal leaders of county Party committee and government answer first and overall for its problems',
    },
  },
  'CX-017': {
    path: '第三条',
    gist: {
      zh: '州推长办统筹协调，督促检查，调研评估',
      en: 'The prefectural Yangtze Belt office coordinates, urges, checks and evaluates',
    },
  },
  'CX-018': {
    path: '第三条',
    gist: {
      zh: '跨县市的问题由州推长办“及时”组织摸底调研、综合协调',
      en: 'Problems across counties: the prefectural Yangtze Belt office “promptly” surveys and coordinates',
    },
  },
  'CX-019': {
    path: '第三条',
    gist: {
      zh: '难点问题由州推长办提建议方案，报领导小组研究',
      en: 'Difficult problems: the prefectural Yangtze Belt office submits a proposal to the leading group',
    },
  },
  'CX-020': {
    path: '第三条',
    gist: {
      zh: '重大问题由州推长办“及时”报告州委、州人民政府',
      en: 'The office reports major problems “promptly” to the prefectural Party committee and government',
    },
  },
  'CX-021': {
    path: '第三条',
    gist: {
      zh: '州生态环境局会同州级有关部门全面排查问题和隐患',
      en: 'The prefectural ecology bureau with the departments concerned screens for problems and risks',
    },
  },
  'CX-022': {
    path: '第三条',
    gist: {
      zh: '州级有关部门任牵头单位，指导、督促检查县市整改',
      en: 'Prefectural departments concerned, as lead units, guide, urge and check the counties',
    },
  },
  'CX-023': {
    path: '第三条',
    gist: {
      zh: '牵头的州级部门还负行业管理责任，跟踪问效',
      en: 'The leading prefectural departments also manage their sector and follow up',
    },
  },
  'CX-024': {
    path: '第三条',
    gist: {
      zh: '州级牵头部门“每月3日前”向州推长办报整改进展和解决问题情况，盖公章',
      en: 'Prefectural lead departments send the prefectural Yangtze Belt office sealed reports “before” the 3rd monthly',
    },
  },
  'CX-025': {
    path: '第三条',
    gist: {
      zh: '州推长办“每季度末”通报州级部门帮助解决问题情况',
      en: 'The prefectural Yangtze Belt office circulates the help given by departments at quarter-end',
    },
  },
  'CX-026': {
    path: '第三条',
    gist: { zh: '州推长办视需要上报州领导小组', en: 'The office reports to the prefectural leading group as needed' },
  },
  'CX-027': {
    path: '第四条',
    gist: { zh: '企业是整改的责任主体', en: 'The enterprise is the party responsible for rectification' },
  },
  'CX-028': {
    path: '第四条',
    gist: {
      zh: '企业整改有困难的，各级有关部门“不定期”会商，制订解决方案',
      en: 'Departments concerned consult enterprises in difficulty from time to time and draw up a solution',
    },
  },
  'CX-031': {
    path: '第五条',
    gist: {
      zh: '全州问题台账动态管理（管理者未写明）',
      en: 'The prefectural ledger is kept up to date (keeper not stated)',
    },
  },
  'CX-032': {
    path: '第五条',
    gist: { zh: '整改完成即销号，移出台账', en: 'What is rectified is closed out and leaves the ledger' },
  },
  'CX-033': { path: '第五条', gist: { zh: '新发现的问题进台账', en: 'What is newly found goes onto the ledger' } },
  'CX-034': {
    path: '第五条',
    gist: {
      zh: '加快存量、控制新增、消除典型',
      en: 'Old problems solved faster, new ones controlled, typical ones removed',
    },
  },
  'CX-037': {
    path: '第六条',
    gist: {
      zh: '各级有关部门“及时、全面”掌握整改进展',
      en: 'Departments concerned at every level know progress “promptly and fully”',
    },
  },
  'CX-038': {
    path: '第六条',
    gist: {
      zh: '进度滞后、措施不实、方案调整等要“提前预警，提早介入”',
      en: 'Early warning and early action on delay, hollow measures, changed plans and the like',
    },
  },
  'CX-039': {
    path: '第六条',
    gist: {
      zh: '简单的“立即解决”，复杂的“及时会商解决”',
      en: 'Simple matters are solved “at once”, complex ones “promptly” in consultation',
    },
  },
  'CX-040': {
    path: '第六条',
    gist: {
      zh: '州委、州人民政府督查室跟踪、督导县市和州级部门',
      en: 'Supervision office of prefectural Party committee and government tracks counties and departments',
    },
  },
  'CX-041': {
    path: '第六条',
    gist: { zh: '清单管理，“挂牌督战”，跟踪问效', en: 'Managed by list, listed cases pressed, results followed up' },
  },
  'CX-042': {
    path: '第六条',
    gist: {
      zh: '落实不到位、进度明显滞后的，专项督查、明察暗访',
      en: 'Poor implementation or clear delay: special inspection, open and unannounced visits',
    },
  },
  'CX-043': { path: '第六条', gist: { zh: '“视情况”通报、约谈', en: 'Circular and formal talk, as the case may be' } },
} as const satisfies Record<string, ProvisionSource>
