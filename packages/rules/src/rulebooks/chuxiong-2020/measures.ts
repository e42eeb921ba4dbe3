import type { Condition, Conditions } from '../../rulebook/conditions.ts'
import type { MeasureSource } from '../../rulebook/source-beside.ts'

const is = (fact: string, value: string): Condition => ({ fact, operator: 'equal', value })
const yes = (fact: string): Conditions => ({ all: [is(fact, 'yes')] })

/** 第六条: the text names three grounds and leaves the list open (等). */
const earlyWarning = (ground: MeasureSource['ground'], when: Conditions, doubts: readonly string[]): MeasureSource => ({
  kind: 'early-warning',
  rung: 1,
  ground,
  action: { zh: '提前预警、提早介入，解决在萌芽状态', en: 'warn early, step in early, solve it while it is small' },
  by: ['departments'],
  when,
  doubts: [...doubts, 'AMB-GEN-04'],
  cite: ['CX-038'],
})

const supervisors: MeasureSource['by'] = [
  { role: 'party-supervision-office', presumed: true },
  { role: 'government-supervision-office', presumed: true },
]

/** The text leaves out who acts and against whom; the reading takes both over from the sentence before. */
const againstDelay = (
  measure: Pick<MeasureSource, 'kind' | 'rung' | 'action' | 'discretionary' | 'cite'>,
): MeasureSource => ({
  ground: { zh: '整改落实不到位，或者进度明显滞后', en: 'poor implementation, or clearly behind' },
  by: supervisors,
  to: [
    { role: 'counties', presumed: true },
    { role: 'all-prefectural-departments', presumed: true },
  ],
  when: { any: [is('pace', 'clearly-behind'), is('poor-implementation', 'yes')] },
  doubts: ['AMB-CX-06', 'AMB-CX-07'],
  ...measure,
})

/** What is to be done about single problems. Only 第六条 is a ladder: warning, special inspection, circular and talk. */
export const measures: Readonly<Record<string, MeasureSource>> = {
  'early-warning-delay': earlyWarning(
    { zh: '整改进度滞后', en: 'the work is behind' },
    {
      any: [{ fact: 'pace', operator: 'in', value: ['behind', 'clearly-behind'] }, is('past-the-limit', 'yes')],
    },
    ['AMB-CX-07'],
  ),
  'early-warning-hollow-measures': earlyWarning(
    { zh: '整改措施不实', en: 'the measures are hollow' },
    yes('hollow-measures'),
    [],
  ),
  'early-warning-plan-changed': earlyWarning(
    { zh: '整改方案调整', en: 'the plan is changed' },
    yes('plan-changed'),
    [],
  ),
  'early-warning-other': earlyWarning(
    { zh: '其他应提前预警的情形（原文有“等”字）', en: 'another ground (the list is open)' },
    yes('other-ground'),
    [],
  ),
  'solve-at-once': {
    kind: 'coordination',
    ground: { zh: '简单问题', en: 'a simple problem' },
    action: { zh: '“立即解决”', en: 'solve it “at once”' },
    by: ['departments'],
    when: { all: [is('complexity', 'simple')] },
    doubts: ['AMB-GEN-04', 'AMB-GEN-07'],
    cite: ['CX-039'],
  },
  consultation: {
    kind: 'consultation',
    ground: { zh: '复杂问题', en: 'a complex problem' },
    action: { zh: '“及时会商解决”', en: 'solve it “promptly” in consultation' },
    by: ['departments'],
    when: { all: [is('complexity', 'complex')] },
    doubts: ['AMB-GEN-04', 'AMB-GEN-07'],
    cite: ['CX-039'],
  },
  'enterprise-consultation': {
    kind: 'consultation',
    ground: { zh: '企业推进整改有实际困难', en: 'the enterprise has practical difficulties with the rectification' },
    action: {
      zh: '与企业会商，一事一议，提出意见，制订解决方案',
      en: 'consult the enterprise case by case, advise, draw up a solution',
    },
    by: ['departments'],
    to: ['enterprise'],
    when: yes('enterprise'),
    doubts: ['AMB-GEN-04'],
    cite: ['CX-027', 'CX-028'],
  },
  'cross-county': {
    kind: 'coordination',
    ground: { zh: '跨县市的问题', en: 'a problem across counties' },
    action: {
      zh: '“及时”组织有关方面摸底调研、综合协调',
      en: 'have the parties concerned survey it “promptly”, and coordinate',
    },
    by: ['prefectural-office'],
    to: ['parties-concerned'],
    when: yes('cross-county'),
    doubts: ['AMB-GEN-04'],
    cite: ['CX-018'],
  },
  'difficult-problem': {
    kind: 'escalation',
    ground: { zh: '难点问题', en: 'a difficult problem' },
    action: { zh: '提出建议方案，报领导小组研究', en: 'submit a proposal to the leading group for consideration' },
    by: ['prefectural-office'],
    to: ['leading-group'],
    when: yes('difficult'),
    doubts: ['AMB-GEN-07'],
    cite: ['CX-019'],
  },
  'major-problem-to-the-office': {
    kind: 'escalation',
    ground: { zh: '遇重大问题和情况', en: 'a major problem or situation' },
    action: { zh: '“及时”报送州推长办', en: 'report it “promptly” to the prefectural Yangtze Belt office' },
    by: ['addressees'],
    to: ['prefectural-office'],
    when: yes('major'),
    doubts: ['AMB-GEN-04', 'AMB-GEN-07'],
    cite: ['CX-001', 'CX-004'],
  },
  'major-problem-to-the-prefecture': {
    kind: 'escalation',
    ground: { zh: '重大问题', en: 'a major problem' },
    action: {
      zh: '“及时”向州委、州人民政府报告',
      en: 'report it “promptly” to the prefectural Party committee and government',
    },
    by: ['prefectural-office'],
    to: ['party-committee', 'government'],
    when: yes('major'),
    doubts: ['AMB-GEN-04', 'AMB-GEN-07'],
    cite: ['CX-020'],
  },
  'special-inspection': againstDelay({
    kind: 'inspection',
    rung: 2,
    action: { zh: '组织专项督查，实施明察暗访', en: 'special inspection with open and unannounced visits' },
    cite: ['CX-042'],
  }),
  circular: againstDelay({
    kind: 'escalation',
    rung: 3,
    action: { zh: '“视情况”通报', en: 'a circular, as the case may be' },
    discretionary: true,
    cite: ['CX-043'],
  }),
  'formal-talk': againstDelay({
    kind: 'escalation',
    rung: 3,
    action: { zh: '“视情况”约谈', en: 'a formal talk, as the case may be' },
    discretionary: true,
    cite: ['CX-043'],
  }),
}
