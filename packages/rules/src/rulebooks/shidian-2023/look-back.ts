import type { Conditions } from '../../rulebook/conditions.ts'
import type { MeasureSource } from '../../rulebook/source-beside.ts'

/** 国家、省级移交问题和各类民主监督发现问题: wider than the close-out rule, which names one supervisor only (AMB-SD-03). */
const toBeCovered: Conditions = {
  any: [
    { fact: 'level', operator: 'in', value: ['national', 'provincial'] },
    { fact: 'source', operator: 'equal', value: 'democratic-supervision' },
  ],
}

/** 二(四). No frequency is given, so none of these is ever overdue; what must be covered stays listed until a look-back is on record. */
export const lookBacks: Readonly<Record<string, MeasureSource>> = {
  'look-back': {
    kind: 'look-back',
    ground: {
      zh: '责任是否压实、进度是否滞后、成效是否明显、是否反弹',
      en: 'responsibility, progress, effect, relapse',
    },
    action: { zh: '按责任分工开展“回头看”检查', en: 'look back, each for its part' },
    by: ['townships-and-county-departments'],
    doubts: ['AMB-SD-24', 'AMB-SD-26'],
    cite: ['SD-067', 'SD-068', 'SD-071'],
  },
  'cross-check': {
    kind: 'look-back',
    ground: { zh: '“回头看”', en: 'the look-backs' },
    action: { zh: '组织县级部门和乡镇交叉检查', en: 'have departments and townships check each other' },
    by: ['county-office', 'shidian-branch'],
    to: ['county-departments', 'townships'],
    doubts: ['AMB-SD-24'],
    cite: ['SD-069'],
  },
  'full-coverage': {
    kind: 'look-back',
    ground: {
      zh: '国家、省级移交或民主监督发现的问题，尚无“回头看”记录',
      en: 'a national or provincial problem, or one of democratic supervision, without a look-back on record',
    },
    action: { zh: '“回头看”全覆盖，本题须查到', en: 'full coverage: look back at this problem' },
    by: ['county-office', 'shidian-branch', 'townships-and-county-departments'],
    when: { all: [toBeCovered, { fact: 'look-back-recorded', operator: 'equal', value: 'no' }] },
    doubts: ['AMB-SD-03', 'AMB-SD-24'],
    cite: ['SD-070', 'SD-071'],
  },
  'relapse-handed-over': {
    kind: 'look-back',
    ground: { zh: '已完成整改的问题反弹', en: 'a rectified problem has relapsed' },
    action: { zh: '推定按检查发现的问题移交整改', en: 'hand it over, presumably like a problem found by a check' },
    by: [
      { role: 'county-office', presumed: true },
      { role: 'shidian-branch', presumed: true },
    ],
    on: 'relapsed',
    doubts: ['AMB-SD-24'],
    cite: ['SD-067', 'SD-078'],
  },
}
