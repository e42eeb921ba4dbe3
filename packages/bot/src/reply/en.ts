import { alerts } from './alerts.ts'
import { asking } from './en/asking.ts'
import { duties } from './en/duties.ts'
import { explain } from './en/explain.ts'
import { file, help, noticeFile } from './en/help.ts'
import { history, list, nothingMore, statistics } from './en/lists.ts'
import { particulars } from './en/particulars.ts'
import { counting, otherPlace, rule, ruleNeedsClass, unknownJurisdiction } from './en/rule.ts'
import { standingTexts } from './en/standing.ts'
import { writing } from './en/writing.ts'
import type { Texts } from './texts.ts'

export const en: Texts = {
  ...standingTexts,
  explain,
  history,
  list,
  nothingMore,
  statistics,
  rule,
  ruleNeedsClass,
  otherPlace,
  unknownJurisdiction,
  counting,
  file,
  help,
  noticeFile,
  alerts,
  duties,
  ...particulars,
  ...asking,
  ...writing,
}
