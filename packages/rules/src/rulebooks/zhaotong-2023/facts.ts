import type { FactSource } from '../../rulebook/source.ts'
import { sourceLabels } from '../../vocabulary/facts.ts'

export const facts = {
  source: {
    label: { zh: '问题来源', en: 'source' },
    ask: {
      zh: '这个问题是不是督察反馈的68个问题之一？不是的话，从哪里来？',
      en: 'Is this one of the 68 problems that the inspection fed back? If not, where does it come from?',
    },
    values: sourceLabels,
    doubts: ['AMB-ZT-01', 'AMB-ZT-10'],
    cite: ['ZT-001', 'ZT-002', 'ZT-029'],
  },
} as const satisfies Record<string, FactSource>
