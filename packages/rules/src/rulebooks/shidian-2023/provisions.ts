import type { ProvisionSource } from '../../rulebook/source.ts'

const townshipsAndDepartments = {
  zh: '责任部门：各乡镇人民政府、县级有关部门',
  en: 'Responsible: the township governments, county departments concerned',
}
const townshipsOfficeAndDepartments = {
  zh: '责任部门：各乡镇人民政府、县推长办、县级有关部门',
  en: 'Responsible: township governments, county Yangtze Belt office, county departments concerned',
}
const municipalAcceptance = {
  zh: '自查自验通过，报请市人民政府检查验收',
  en: 'Self-inspection passed, the municipal government is asked for acceptance',
}
const municipalCopies = {
  zh: '抄送市推长办、市生态环境局备案（抄送方未写明）',
  en: 'Filing copies to the municipal Yangtze Belt office and ecology bureau (sender not stated)',
}
const tenWorkingDays = {
  zh: '“10个工作日内”（自移交起）报县级对应的牵头部门，由其审核形成县级方案',
  en: 'Submit within 10 working days of hand-over; the corresponding county lead department reviews it',
}

/** The provisions that can be worked with, wholly or in part. A gist keeps apart what the text keeps apart. */
export const provisions = {
  'SD-003': {
    path: '一(一)',
    gist: {
      zh: '县级行业主管部门负责本领域的问题',
      en: 'Each county sector authority answers for the problems of its field',
    },
  },
  'SD-004': {
    path: '一(一)',
    gist: { zh: '点名九个易发多发领域，后有“等”字', en: 'Nine problem-prone fields are named; the list is open' },
  },
  'SD-005': {
    path: '一(一)',
    gist: {
      zh: '县级行业主管部门组织乡镇、园区排查',
      en: 'The county sector authorities have townships and parks screen for problems',
    },
  },
  'SD-006': {
    path: '一(一)',
    gist: {
      zh: '每年“5月6日、11月6日前”清单分别推送县发改局、市生态环境局施甸分局',
      en: 'Lists “before” 6 May, 6 November to the county development and reform bureau and the Shidian branch',
    },
  },
  'SD-007': {
    path: '一(一)',
    gist: {
      zh: '县发改局会同市生态环境局施甸分局汇总成全县问题清单',
      en: 'The county development and reform bureau with the Shidian branch merges the county list',
    },
  },
  'SD-008': {
    path: '一(一)',
    gist: { zh: '责任部门：点名11家单位，后有“等”字', en: 'Responsible: eleven named bodies; the list is open' },
  },
  'SD-009': {
    path: '一(二)',
    gist: {
      zh: '市生态环境局施甸分局会同县发改局研判警示片问题，举一反三排查',
      en: 'Inference screening (films): the Shidian branch with the county development and reform bureau',
    },
  },
  'SD-010': {
    path: '一(二)',
    gist: {
      zh: '结合推送的清单，形成全县突出问题“一张表”',
      en: 'With the lists pushed, it becomes the county ledger of prominent problems (“一张表”)',
    },
  },
  'SD-011': {
    path: '一(二)',
    gist: {
      zh: '“一张表”须报请县人民政府同意',
      en: 'The ledger is submitted to the county government for its consent',
    },
  },
  'SD-012': {
    path: '一(二)',
    gist: {
      zh: '同意后“及时”移交有关乡镇、园区和县级部门',
      en: 'After consent, “promptly” handed over to townships, parks and county departments concerned',
    },
  },
  'SD-013': {
    path: '一(二)',
    gist: {
      zh: '移交的同时抄送县推长办备案',
      en: 'At the same time copied to the county Yangtze Belt office for filing',
    },
  },
  'SD-014': {
    path: '一(二)',
    gist: {
      zh: '责任部门：市生态环境局施甸分局、县发展和改革局',
      en: 'Responsible: the Shidian branch, the county development and reform bureau',
    },
  },
  'SD-016': {
    path: '一(三)',
    gist: { zh: '热线、微信举报投诉列清单管理', en: 'Public reports by hotline and WeChat are kept on a list' },
  },
  'SD-017': {
    path: '一(三)',
    gist: { zh: '举报的问题核实后列入“一张表”', en: 'A public report goes onto the ledger once verified' },
  },
  'SD-018': {
    path: '一(三)',
    gist: {
      zh: '“按程序移交”有关乡镇、园区和县级相关部门',
      en: 'Handed over “by procedure” to the townships, parks and county departments concerned',
    },
  },
  'SD-019': {
    path: '一(三)',
    gist: {
      zh: '责任部门：市生态环境局施甸分局',
      en: 'Responsible: the Shidian branch of the municipal ecology bureau',
    },
  },
  'SD-020': {
    path: '一(四)',
    gist: {
      zh: '组织相关部门观看警示片（未写明由谁组织）',
      en: 'Departments concerned watch the warning films (organiser not stated)',
    },
  },
  'SD-021': {
    path: '一(四)',
    gist: {
      zh: '县推长办“及时”把问题清单移交有关乡镇、园区和县级部门',
      en: 'The county Yangtze Belt office “promptly” hands the list to townships, parks and county departments',
    },
  },
  'SD-025': { path: '一(四)', gist: townshipsAndDepartments },
  'SD-026': {
    path: '二(一)',
    gist: {
      zh: '县发改局会同市生态环境局施甸分局分一般性、重点突出，含国家、省级移交',
      en: 'Classed general or key (from above too): county development and reform bureau with the Shidian branch',
    },
  },
  'SD-027': {
    path: '二(一)',
    gist: {
      zh: '分类结果以书面送县推长办备案',
      en: 'The classes are filed in writing with the county Yangtze Belt office',
    },
  },
  'SD-028': {
    path: '二(一)',
    gist: {
      zh: '一并列入全县各行业各领域突出问题清单管理',
      en: 'The problems also go onto the county-wide list of prominent problems',
    },
  },
  'SD-030': {
    path: '二(一)',
    gist: {
      zh: '国家、省级重点突出问题：县推长办督促县级整改牵头单位配合上级定方案',
      en: 'National/provincial key: the county Yangtze Belt office urges the lead unit to cooperate upward',
    },
  },
  'SD-031': {
    path: '二(一)',
    gist: { zh: '结合上级印发的方案制定县级方案', en: 'A county plan is drafted in line with the upper plan issued' },
  },
  'SD-032': {
    path: '二(一)',
    gist: { zh: '县级方案须经县人民政府同意', en: 'The county plan needs the consent of the county government' },
  },
  'SD-033': {
    path: '二(一)',
    gist: {
      zh: '上级方案印发后“5个工作日内”，县级方案报对应的县级牵头部门审核',
      en: 'Submit within 5 working days of issue of the upper plan; the corresponding county lead department reviews',
    },
  },
  'SD-034': {
    path: '二(一)',
    gist: {
      zh: '县级领导小组办公室会议审议，再印发实施',
      en: 'Deliberated at a meeting of the county leading group office, then issued',
    },
  },
  'SD-035': {
    path: '二(一)',
    gist: {
      zh: '国家、省级一般性和市级重点突出问题：乡镇人民政府及相关部门组织制定',
      en: 'National/provincial general, municipal key: the township government and departments concerned draft',
    },
  },
  'SD-036': { path: '二(一)', gist: tenWorkingDays },
  'SD-037': {
    path: '二(一)',
    gist: {
      zh: '“15个工作日内”（自移交起）县级方案报市级牵头部门审核，主语省略',
      en: 'County plan submitted within 15 working days of hand-over; the municipal lead department reviews',
    },
  },
  'SD-038': {
    path: '二(一)',
    gist: {
      zh: '专家论证由市推长办、市生态环境局组织',
      en: 'Expert appraisal organised by the municipal Yangtze Belt office and the municipal ecology bureau',
    },
  },
  'SD-039': {
    path: '二(一)',
    gist: {
      zh: '领导小组办公室会议（级别未写明）审议，再印发实施',
      en: 'Deliberated at a meeting of the leading group office (level not stated), then issued',
    },
  },
  'SD-040': {
    path: '二(一)',
    gist: {
      zh: '市级一般性问题：乡镇人民政府及相关部门组织制定',
      en: 'Municipal general: the township government and departments concerned draft',
    },
  },
  'SD-041': { path: '二(一)', gist: tenWorkingDays },
  'SD-042': {
    path: '二(一)',
    gist: {
      zh: '“15个工作日内”（自移交起）报市级行业主管部门，“审核同意”再印发',
      en: 'Submitted within 15 working days of hand-over; municipal sector authority reviews and consents; issued',
    },
  },
  'SD-043': {
    path: '二(一)',
    gist: townshipsOfficeAndDepartments,
  },
  'SD-044': {
    path: '二(二)',
    gist: {
      zh: '乡镇、县级有关部门、园区负主体责任，“明确到单位、到个人”',
      en: 'Townships, county departments and parks bear the main responsibility, down to unit and person',
    },
  },
  'SD-046': {
    path: '二(二)',
    gist: {
      zh: '县级牵头部门、配合部门共担行业监管责任',
      en: 'County lead and supporting departments share sector supervision',
    },
  },
  'SD-048': {
    path: '二(二)',
    gist: {
      zh: '县推长办统筹协调，督促检查责任落实',
      en: 'The county Yangtze Belt office coordinates, urges and checks',
    },
  },
  'SD-049': { path: '二(二)', gist: townshipsOfficeAndDepartments },
  'SD-050': {
    path: '二(三)',
    gist: {
      zh: '国家和省级移交、民盟中央指出的问题整改完成，县人民政府组织自查自验',
      en: 'National, provincial, China Democratic League Central Committee problems: county government self-inspects',
    },
  },
  'SD-051': { path: '二(三)', gist: municipalAcceptance },
  'SD-052': {
    path: '二(三)',
    gist: {
      zh: '市人民政府有关领导审签，再报省级牵头部门现场验收',
      en: 'A municipal government leader concerned signs off; the provincial lead department accepts on site',
    },
  },
  'SD-053': {
    path: '二(三)',
    gist: {
      zh: '省级牵头部门验收，报省政府分管领导同意，方可销号',
      en: 'Provincial lead department accepts; closed once the provincial government leader in charge consents',
    },
  },
  'SD-054': {
    path: '二(三)',
    gist: { zh: '省级重点突出问题：县人民政府组织自查自验', en: 'Provincial key: the county government self-inspects' },
  },
  'SD-055': { path: '二(三)', gist: municipalAcceptance },
  'SD-056': {
    path: '二(三)',
    gist: {
      zh: '市人民政府分管领导审签，再报省级牵头部门现场验收',
      en: 'Municipal government leader in charge signs off; the provincial lead department accepts on site',
    },
  },
  'SD-057': {
    path: '二(三)',
    gist: {
      zh: '省级牵头部门主要领导“审签同意”，方可销号',
      en: 'Closed once the principal leader of the provincial lead department signs off and consents',
    },
  },
  'SD-058': {
    path: '二(三)',
    gist: {
      zh: '抄送省推长办、省生态环境厅备案（抄送方未写明）',
      en: 'Filing copies to the provincial Yangtze Belt office and ecology department (sender not stated)',
    },
  },
  'SD-059': {
    path: '二(三)',
    gist: {
      zh: '省级一般性和市级重点突出问题：乡镇人民政府、县相关部门组织自查自验',
      en: 'Provincial general, municipal key: township government, county departments concerned self-inspect',
    },
  },
  'SD-060': {
    path: '二(三)',
    gist: { zh: '报请县人民政府现场验收', en: 'The county government is asked for on-site acceptance' },
  },
  'SD-061': {
    path: '二(三)',
    gist: {
      zh: '县人民政府分管领导审签，再报市级有关牵头部门验收销号',
      en: 'County government leader in charge signs off; the municipal lead department concerned accepts and closes',
    },
  },
  'SD-062': { path: '二(三)', gist: municipalCopies },
  'SD-063': {
    path: '二(三)',
    gist: {
      zh: '市级一般性问题：乡镇人民政府、县有关部门组织自查自验',
      en: 'Municipal general: township government, county departments concerned self-inspect',
    },
  },
  'SD-064': {
    path: '二(三)',
    gist: {
      zh: '部门主要领导审签，再报县人民政府验收销号',
      en: 'Principal leader of the department signs off; the county government accepts and closes',
    },
  },
  'SD-065': { path: '二(三)', gist: municipalCopies },
  'SD-066': { path: '二(三)', gist: townshipsAndDepartments },
  'SD-067': {
    path: '二(四)',
    gist: {
      zh: '“回头看”查责任、进度、成效、反弹等',
      en: 'The look-back asks about responsibility, progress, effect, relapse and the like',
    },
  },
  'SD-068': {
    path: '二(四)',
    gist: {
      zh: '乡镇人民政府、县级有关部门按责任分工开展“回头看”',
      en: 'Township governments and county departments concerned look back, each for its part',
    },
  },
  'SD-069': {
    path: '二(四)',
    gist: {
      zh: '县推长办会同市生态环境局施甸分局组织县级部门和乡镇交叉检查',
      en: 'The county Yangtze Belt office with the Shidian branch has departments and townships cross-check',
    },
  },
  'SD-070': {
    path: '二(四)',
    gist: {
      zh: '国家、省级移交和“各类民主监督”的问题全覆盖',
      en: 'Full coverage of national and provincial problems and of every democratic supervision',
    },
  },
  'SD-071': { path: '二(四)', gist: townshipsAndDepartments },
  'SD-074': { path: '二(五)', gist: townshipsOfficeAndDepartments },
  'SD-075': {
    path: '三(一)',
    gist: {
      zh: '县推长办、市生态环境局施甸分局开展例行、专项、日常检查',
      en: 'The county Yangtze Belt office and the Shidian branch run routine, special and daily checks',
    },
  },
  'SD-076': {
    path: '三(一)',
    gist: {
      zh: '重点查群众反映强烈、影响恶劣的问题和质量恶化的区域、流域',
      en: 'Focus: strong public complaint, grave social effect, worsening areas and basins',
    },
  },
  'SD-078': {
    path: '三(一)',
    gist: {
      zh: '检查发现的问题“按程序移交”，并跟踪督促',
      en: 'Problems found by checks are handed over “by procedure” and followed up',
    },
  },
  'SD-079': {
    path: '三(一)',
    gist: {
      zh: '责任部门：县推长办、市生态环境局施甸分局',
      en: 'Responsible: the county Yangtze Belt office, the Shidian branch',
    },
  },
  'SD-080': {
    path: '三(二)',
    gist: {
      zh: '执法查出的环境违法行为“及时”行政处罚',
      en: 'Violations found in enforcement get an administrative penalty “promptly”',
    },
  },
  'SD-081': {
    path: '三(二)',
    gist: {
      zh: '涉嫌犯罪的“及时”移送公安机关，抄送检察院并受其监督',
      en: 'Suspected crimes go “promptly” to the police, copied to the procuratorate, which supervises',
    },
  },
  'SD-082': {
    path: '三(二)',
    gist: {
      zh: '公益诉讼线索“及时”移交检察院',
      en: 'Leads for public-interest litigation go “promptly” to the procuratorate',
    },
  },
  'SD-083': {
    path: '三(二)',
    gist: {
      zh: '公安机关加大查办，犯罪案件“及时”移交检察院',
      en: 'The police hand criminal cases “promptly” to the procuratorate for prosecution and trial',
    },
  },
  'SD-084': {
    path: '三(二)',
    gist: {
      zh: '不追刑责或免刑罚但应行政处罚的，司法机关“及时”移送行政机关',
      en: 'No criminal penalty but an administrative one due: judicial bodies send the case back “promptly”',
    },
  },
  'SD-086': {
    path: '三(二)',
    gist: {
      zh: '责任部门：各乡镇、法院、检察院、公安、司法、市生态环境局施甸分局等',
      en: 'Responsible: townships, county court, procuratorate, police, justice bureau, Shidian branch and others',
    },
  },
  'SD-087': {
    path: '三(三)',
    gist: {
      zh: '县推长办、市生态环境局施甸分局向纪检、组织部门移交敷衍、虚假整改线索',
      en: 'County Yangtze Belt office and Shidian branch refer perfunctory, sham work to discipline, organisation bodies',
    },
  },
  'SD-089': {
    path: '三(三)',
    gist: {
      zh: '责任部门：县纪委县监委、县委组织部、市生态环境局施甸分局',
      en: 'Responsible: county discipline and supervision, Party organisation department, Shidian branch',
    },
  },
  'SD-090': {
    path: '四(一)',
    gist: {
      zh: '成员单位各明确1名分管领导、1名股室负责人“担任联络员”',
      en: 'Each member unit names one leader in charge, one section head “as liaison”',
    },
  },
  'SD-091': {
    path: '四(一)',
    gist: {
      zh: '“必要时”组建工作专班，抽调骨干到县推长办集中办公',
      en: '“When needed”, a task force of seconded staff works at the county Yangtze Belt office',
    },
  },
  'SD-092': { path: '四(一)', gist: townshipsAndDepartments },
  'SD-093': {
    path: '四(二)',
    gist: { zh: '县推长办“按月”跟踪调度', en: 'The county Yangtze Belt office checks progress every month' },
  },
  'SD-094': {
    path: '四(二)',
    gist: { zh: '“重难点问题”每半月调度', en: 'Hard problems (“重难点问题”) are checked every half-month' },
  },
  'SD-095': {
    path: '四(二)',
    gist: {
      zh: '调度内容：排查、整改、举报办理、执法、案件查处等',
      en: 'Progress checks cover screening, rectification, public reports, enforcement, cases and the like',
    },
  },
  'SD-096': {
    path: '四(二)',
    gist: {
      zh: '“不定期”召开专题会议，分析、解决问题',
      en: 'Special meetings are held “irregularly” to analyse and solve problems',
    },
  },
  'SD-097': {
    path: '四(二)',
    gist: {
      zh: '县推长办将重要情况“及时”报告县人民政府',
      en: 'The county Yangtze Belt office reports important matters “promptly” to the county government',
    },
  },
  'SD-098': { path: '四(二)', gist: townshipsAndDepartments },
  'SD-100': {
    path: '四(三)',
    gist: {
      zh: '县推长办、市生态环境局施甸分局每年评估各乡镇治理成效',
      en: 'The county Yangtze Belt office and the Shidian branch assess each township every year',
    },
  },
  'SD-101': {
    path: '四(三)',
    gist: {
      zh: '整改不力、新增较多的乡镇，全县通报批评',
      en: 'Townships with poor rectification, many new problems are criticised in a county-wide circular',
    },
  },
  'SD-102': {
    path: '四(三)',
    gist: {
      zh: '责任部门：县推长办、市生态环境局施甸分局等县直有关部门',
      en: 'Responsible: the county Yangtze Belt office, the Shidian branch and other county departments',
    },
  },
  'SD-103': {
    path: '四(四)',
    gist: {
      zh: '在电视台、微信公众号等“动态发布”五类信息，不限于此',
      en: 'Five kinds of news, and others, are published as they come, on television and WeChat',
    },
  },
  'SD-105': {
    path: '四(四)',
    gist: {
      zh: '责任部门：县委宣传部、县推长办、市生态环境局施甸分局、县广电局',
      en: 'Responsible: county publicity department, Yangtze Belt office, Shidian branch, broadcasting bureau',
    },
  },
} as const satisfies Record<string, ProvisionSource>
