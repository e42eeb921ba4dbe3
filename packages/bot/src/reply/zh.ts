import { alerts } from './alerts.ts'
import type { Texts } from './texts.ts'
import { asking } from './zh/asking.ts'
import { duties } from './zh/duties.ts'
import { explain } from './zh/explain.ts'
import { file, help, noticeFile } from './zh/help.ts'
import { history, list, nothingMore, statistics } from './zh/lists.ts'
import { particulars } from './zh/particulars.ts'
import { counting, otherPlace, rule, ruleNeedsClass, unknownJurisdiction } from './zh/rule.ts'
import { standingTexts } from './zh/standing.ts'
import { writing } from './zh/writing.ts'

export const zh: Texts = {
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
