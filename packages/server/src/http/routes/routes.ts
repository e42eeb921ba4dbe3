import type { Route } from '../route.ts'
import { listSentAlerts, previewAlerts, readAlertPolicy, writeAlertPolicy } from './alerts.ts'
import { amendProblem } from './amend-problem.ts'
import { assessProblem } from './assess-problem.ts'
import { readAudit } from './audit.ts'
import { createCalendar, listCalendars, readCalendar, revokeCalendar } from './calendars.ts'
import { chat } from './chat.ts'
import { clearSample } from './clear-sample.ts'
import { exportData, exportText, exportWorkbook } from './export.ts'
import { readHandbook } from './handbook.ts'
import { readLiveness, readMetrics, readReadiness } from './health.ts'
import { confirmImport, previewFile } from './import.ts'
import { listDuties } from './list-duties.ts'
import { listProblems } from './list-problems.ts'
import { logEvent } from './log-event.ts'
import { draftNotice } from './notice-document.ts'
import { listPeople, putPerson, removePerson } from './people.ts'
import { bindChat, listChats } from './people-chats.ts'
import { readAssessment } from './read-assessment.ts'
import { readProblem } from './read-problem.ts'
import { registerProblem } from './register-problem.ts'
import { listRulebooks, readRulebook } from './rulebooks.ts'

/** Every route of the HTTP interface, but the description of them all. */
export const routes: readonly Route[] = [
  chat,
  listProblems,
  registerProblem,
  readProblem,
  readAssessment,
  logEvent,
  amendProblem,
  assessProblem,
  listDuties,
  listRulebooks,
  readRulebook,
  listPeople,
  putPerson,
  removePerson,
  listChats,
  bindChat,
  previewFile,
  confirmImport,
  exportWorkbook,
  exportText,
  exportData,
  readHandbook,
  createCalendar,
  listCalendars,
  revokeCalendar,
  readCalendar,
  previewAlerts,
  listSentAlerts,
  readAlertPolicy,
  writeAlertPolicy,
  draftNotice,
  clearSample,
  readAudit,
  readLiveness,
  readReadiness,
  readMetrics,
]
