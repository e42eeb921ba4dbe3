import type { Route } from '../route.ts'
import { assessProblem } from './assess-problem.ts'
import { chat } from './chat.ts'
import { clearSample } from './clear-sample.ts'
import { readLiveness, readMetrics, readReadiness } from './health.ts'
import { listDuties } from './list-duties.ts'
import { listProblems } from './list-problems.ts'
import { logEvent } from './log-event.ts'
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
  assessProblem,
  listDuties,
  listRulebooks,
  readRulebook,
  clearSample,
  readLiveness,
  readReadiness,
  readMetrics,
]
