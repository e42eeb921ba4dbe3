import type { Text } from './text.ts'

/** Who handed the problem over or determined it; `county` is a problem that the county found itself. */
export const levels = ['national', 'provincial', 'municipal', 'county'] as const
export type Level = (typeof levels)[number]

export const severities = ['key', 'general'] as const
export type Severity = (typeof severities)[number]

/** How the problem came onto the ledger. */
export const sources = [
  'handed-over',
  'warning-film',
  'inspection',
  'democratic-supervision',
  'sector-screening',
  'inference-screening',
  'public-report',
  'self-found',
] as const
export type Source = (typeof sources)[number]

export const levelLabels: Record<Level, Text> = {
  national: { zh: '国家级', en: 'national' },
  provincial: { zh: '省级', en: 'provincial' },
  municipal: { zh: '市级', en: 'municipal' },
  county: { zh: '县级', en: 'county' },
}

export const severityLabels: Record<Severity, Text> = {
  key: { zh: '重点突出问题', en: 'key' },
  general: { zh: '一般性问题', en: 'general' },
}

export const sourceLabels: Record<Source, Text> = {
  'handed-over': { zh: '上级移交', en: 'handed over from above' },
  'warning-film': { zh: '警示片披露', en: 'warning film' },
  inspection: { zh: '环保督察反馈', en: 'inspection' },
  'democratic-supervision': { zh: '民主监督', en: 'democratic supervision' },
  'sector-screening': { zh: '行业系统排查', en: 'sector screening' },
  'inference-screening': { zh: '举一反三排查', en: 'inference screening' },
  'public-report': { zh: '举报投诉', en: 'public report' },
  'self-found': { zh: '自查发现', en: 'self-found' },
}
