import type { Problem } from '../problem/problem.ts'
import { type Level, levelLabels, type Severity, severityLabels, type Text } from '../vocabulary/index.ts'

const unclassified: Text = { zh: '未分类', en: 'not classified' }

/** Put together once: this runs for every problem. */
const both: Record<Level, Record<Severity, Text>> = /* @__PURE__ */ bothOf()

function bothOf(): Record<Level, Record<Severity, Text>> {
  const { national, provincial, municipal, county } = levelLabels
  return {
    national: severitiesOf(national),
    provincial: severitiesOf(provincial),
    municipal: severitiesOf(municipal),
    county: severitiesOf(county),
  }
}

/** A class as people call it: 市级·一般性问题. */
export function labelOf(level: Problem['level'], severity: Problem['severity']): Text {
  if (level && severity) return both[level][severity]
  if (level) return levelLabels[level]
  return severity ? severityLabels[severity] : unclassified
}

function severitiesOf(level: Text): Record<Severity, Text> {
  const { key, general } = severityLabels
  return { key: joined(level, key), general: joined(level, general) }
}

function joined(level: Text, severity: Text): Text {
  return { zh: `${level.zh}·${severity.zh}`, en: `${level.en}, ${severity.en}` }
}
