import type { ProvisionSource } from '../../../rulebook/source.ts'
import { townshipsAndDepartments, townshipsOfficeAndDepartments } from './responsible.ts'

const municipalAcceptance = {
  zh: '自查自验通过，报请市人民政府检查验收',
  en: 'Self-inspection passed, the municipal government is asked for acceptance',
}
const municipalCopies = {
  zh: '抄送市推长办、市生态环境局备案（抄送方未写明）',
  en: 'Filing copies to the municipal Yangtze Belt office and ecology bureau (sender not stated)',
}

/** 二(三)、二(四)、二(五) 验收销号、“回头看”、资源开发利用. */
export const closing = {
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
} as const satisfies Record<string, ProvisionSource>
