import type { Condition } from '../../rulebook/conditions.ts'
import type { MeasureSource } from '../../rulebook/source-beside.ts'

const is = (fact: string, value: string): Condition => ({ fact, operator: 'equal', value })
const isFilm = is('source', 'warning-film')
const isNoFilm: Condition = { fact: 'source', operator: 'notEqual', value: 'warning-film' }

/** 一(二)'s responsible bodies, the first with the second (会同). */
const keepers = ['shidian-branch', 'county-development-bureau'] as const
const receivers = ['townships', 'parks', 'county-departments'] as const

/**
 * 一 问题发现机制, up to the hand-over that starts the clocks of the plan. Only a problem of the warning films goes without the
 * county government’s consent (AMB-SD-28).
 */
export const discovery: Readonly<Record<string, MeasureSource>> = {
  'films-watched': {
    kind: 'coordination',
    ground: { zh: '国家和省长江经济带生态环境警示片', en: 'the national and provincial warning films' },
    action: { zh: '按要求组织相关部门观看', en: 'have the departments concerned watch them' },
    by: [{ role: 'county-office', presumed: true }],
    when: { all: [isFilm] },
    on: 'open',
    doubts: ['AMB-SD-26'],
    cite: ['SD-020'],
  },
  'inference-screening': {
    kind: 'inspection',
    ground: { zh: '警示片披露的问题，特别是反复曝光的', en: 'problems shown in warning films, above all repeatedly' },
    action: { zh: '联合研判，举一反三排查', en: 'judge together and screen for the like elsewhere' },
    by: keepers,
    when: { all: [isFilm] },
    on: 'open',
    cite: ['SD-009', 'SD-014'],
  },
  'film-problem-handed-over': {
    kind: 'coordination',
    ground: { zh: '警示片披露的问题尚无移交记录', en: 'a warning-film problem has no hand-over on record' },
    action: { zh: '“及时”移交问题清单', en: 'hand the list over “promptly”' },
    by: ['county-office'],
    to: receivers,
    when: { all: [isFilm, is('hand-over-recorded', 'no')] },
    on: 'open',
    doubts: ['AMB-GEN-04', 'AMB-SD-26', 'AMB-SD-28'],
    cite: ['SD-021', 'SD-025'],
  },
  'public-report-verified': {
    kind: 'check',
    ground: { zh: '热线、微信举报投诉', en: 'a public report by hotline or WeChat' },
    action: { zh: '列清单管理，核实后才列入“一张表”', en: 'keep it on a list; onto the ledger only once verified' },
    by: ['shidian-branch'],
    when: { all: [is('source', 'public-report'), is('consent-recorded', 'no')] },
    on: 'open',
    cite: ['SD-016', 'SD-017', 'SD-019'],
  },
  'ledger-consent': {
    kind: 'check',
    ground: {
      zh: '除警示片问题外，“一张表”移交前尚无县政府同意记录',
      en: 'not from a warning film, and no county government consent on record, which comes before the hand-over',
    },
    action: { zh: '列入突出问题“一张表”，报请县人民政府同意', en: 'put it on the ledger and obtain consent to it' },
    by: keepers,
    to: ['county-government'],
    when: { all: [isNoFilm, is('consent-recorded', 'no')] },
    on: 'open',
    doubts: ['AMB-SD-27', 'AMB-SD-28'],
    cite: ['SD-010', 'SD-011', 'SD-014'],
  },
  'ledger-handed-over': {
    kind: 'coordination',
    ground: { zh: '县人民政府已同意“一张表”，尚无移交记录', en: 'consent is on record, a hand-over is not' },
    action: { zh: '“及时”移交有关乡镇、园区和县级部门', en: 'hand it over “promptly”' },
    by: keepers,
    to: receivers,
    when: { all: [isNoFilm, is('consent-recorded', 'yes'), is('hand-over-recorded', 'no')] },
    on: 'open',
    doubts: ['AMB-GEN-04', 'AMB-SD-28'],
    cite: ['SD-012', 'SD-014', 'SD-018'],
  },
  'hand-over-copied': {
    kind: 'check',
    ground: { zh: '“一张表”问题已移交，尚无抄送记录', en: 'a ledger problem is handed over, no copy is on record' },
    action: { zh: '移交的同时抄送县推长办备案', en: 'copy it for filing at the same time' },
    by: keepers,
    to: ['county-office'],
    when: { all: [isNoFilm, is('hand-over-recorded', 'yes'), is('copy-recorded', 'no')] },
    on: 'open',
    cite: ['SD-013', 'SD-014'],
  },
  'class-filed': {
    kind: 'check',
    ground: { zh: '研判分类之后，尚无书面备案记录', en: 'once the problem is classed, and no filing is on record' },
    action: {
      zh: '结果书面送县推长办备案，并列入全县突出问题清单',
      en: 'file the result in writing and list the problem county-wide',
    },
    by: ['county-development-bureau', 'shidian-branch'],
    to: ['county-office'],
    when: { all: [is('class-filed', 'no')] },
    on: 'open',
    cite: ['SD-027', 'SD-028'],
  },
}
