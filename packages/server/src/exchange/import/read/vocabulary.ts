import type { Level, Severity, Source } from '@zhenggai/rules'
import { squeeze } from './words.ts'

const levels: readonly (readonly [RegExp, Level])[] = [
  [/^(?:national)$|^(?:国家|中央|国)(?:级|层面)?/i, 'national'],
  [/^(?:provincial)$|^省(?:级|层面)?/i, 'provincial'],
  [/^(?:municipal)$|^[市州](?:级|层面)?/i, 'municipal'],
  [/^(?:county)$|^[县区](?:级|层面)?/i, 'county'],
]

const severities: readonly (readonly [RegExp, Severity])[] = [
  [/^key$|重点|突出|重大|严重(?!程度)/i, 'key'],
  [/^general$|一般|普通|轻微/i, 'general'],
]

const sources: readonly (readonly [RegExp, Source])[] = [
  [/警示片|^warning-film$/i, 'warning-film'],
  [/民主监督|^democratic-supervision$/i, 'democratic-supervision'],
  [/举一反三|^inference-screening$/i, 'inference-screening'],
  [/行业|系统排查|部门排查|^sector-screening$/i, 'sector-screening'],
  [/举报|投诉|信访|线索|群众|热线|12345|12369|舆情|网民|^public-report$/i, 'public-report'],
  [/自查|自行|自纠|本级排查|^self-found$/i, 'self-found'],
  [/督察|督查|巡察|巡视|^inspection$/i, 'inspection'],
  [/移交|交办|转办|反馈|^handed-over$/i, 'handed-over'],
]

const reader =
  <T>(meanings: readonly (readonly [RegExp, T])[]) =>
  (text: string): T | undefined =>
    meanings.find(([pattern]) => pattern.test(squeeze(text)))?.[1]

/** Undefined where the words mean none of them. */
export const readLevel = reader(levels)
export const readSeverity = reader(severities)
export const readSource = reader(sources)
