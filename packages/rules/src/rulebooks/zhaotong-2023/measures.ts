import type { MeasureSource } from '../../rulebook/source-beside.ts'
import { ladder } from './ladder.ts'

export const measures: Readonly<Record<string, MeasureSource>> = {
  ...ladder,
  'criminal-referral': {
    kind: 'referral',
    ground: { zh: '触犯刑法有关规定', en: 'criminal law is broken' },
    action: { zh: '依法依规移交司法机关办理', en: 'hand the case to the judicial organs' },
    by: [{ role: 'sector-authorities', presumed: true }],
    to: ['judicial-organs'],
    cite: ['ZT-052'],
  },
  'cases-exposed': {
    kind: 'publicity',
    ground: { zh: '典型生态环境违法案件', en: 'a typical violation case' },
    action: { zh: '加大查处情况曝光力度', en: 'publicise how it was dealt with' },
    by: ['all-departments'],
    cite: ['ZT-054'],
  },
}
