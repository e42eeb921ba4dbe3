import type { MeasureSource } from '../../rulebook/source-beside.ts'

/** From the lead unit’s guidance up to accountability (保障措施三、四). Which problem is hard is for a person to say. */
export const ladder: Readonly<Record<string, MeasureSource>> = {
  guidance: {
    kind: 'escalation',
    rung: 1,
    ground: { zh: '牵头的整改问题', en: 'a problem that it leads' },
    action: { zh: '加强督促指导和帮扶', en: 'urge, guide and help' },
    by: ['municipal-lead-unit'],
    to: ['responsible-unit'],
    on: 'open',
    cite: ['ZT-042'],
  },
  'city-leaders': {
    kind: 'escalation',
    rung: 2,
    ground: { zh: '整改过程中有困难问题', en: 'the rectification meets difficulties' },
    action: { zh: '按挂钩联系要求督办，协调解决困难', en: 'supervise and settle the difficulties, county by county' },
    by: ['city-leaders', 'elided-departments'],
    doubts: ['AMB-ZT-01', 'AMB-ZT-09'],
    cite: ['ZT-038'],
  },
  'office-follow-up': {
    kind: 'escalation',
    rung: 3,
    ground: { zh: '调度发现的重点难点问题', en: 'a hard problem found by progress checks' },
    action: {
      zh: '“适时”跟踪督办、暗查暗访、通报等',
      en: 'supervision, spot checks, circulars and the like, “as appropriate”',
    },
    by: ['leading-group-office'],
    doubts: ['AMB-GEN-04', 'AMB-GEN-07', 'AMB-ZT-09'],
    cite: ['ZT-043'],
  },
  'concentrated-inspection': {
    kind: 'inspection',
    rung: 4,
    ground: { zh: '每年不少于两次，持续跟踪', en: 'at least twice a year, to keep on the problems' },
    action: { zh: '集中督导检查', en: 'a concentrated inspection' },
    by: ['party-inspection-office', 'government-inspection-office', 'leading-group-office'],
    on: 'open',
    doubts: ['AMB-ZT-05'],
    cite: ['ZT-040'],
  },
  discipline: {
    kind: 'escalation',
    rung: 5,
    ground: { zh: '反馈、交办问题整改中发现问题线索', en: 'clues found while the problems are put right' },
    action: { zh: '“及时”介入调查，严肃处理', en: 'investigate “promptly” and deal with them strictly' },
    by: ['party-committees'],
    doubts: ['AMB-GEN-04'],
    cite: ['ZT-044', 'ZT-045'],
  },
  accountability: {
    kind: 'sanction',
    rung: 6,
    ground: {
      zh: '不落实、不重视、不作为、慢作为、乱作为、不到位、不彻底、虚假、表面、敷衍整改',
      en: 'ten failures: not carried out, not heeded, no, slow or wrongful action, short, incomplete, sham, superficial, perfunctory',
    },
    action: { zh: '全过程监督，严肃追究责任', en: 'oversee the whole process and call to account' },
    by: ['elided-commission'],
    doubts: ['AMB-ZT-01'],
    cite: ['ZT-046', 'ZT-047'],
  },
}
