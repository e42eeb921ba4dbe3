import { alerts } from './alerts.ts'
import { amend } from './amend.ts'
import { chart } from './chart.ts'
import type { Command } from './command.ts'
import { completeStep } from './complete-step.ts'
import { deadline } from './deadline.ts'
import { dueSoon } from './due-soon.ts'
import { duties } from './duties.ts'
import { explain } from './explain.ts'
import { exportLedger } from './export.ts'
import { extend } from './extend.ts'
import { help } from './help.ts'
import { history } from './history.ts'
import { list } from './list.ts'
import { logProgress } from './log-progress.ts'
import { mine } from './mine.ts'
import { nextStep } from './next-step.ts'
import { overdue } from './overdue.ts'
import { people } from './people.ts'
import { register } from './register.ts'
import { remind } from './remind.ts'
import { reopen } from './reopen.ts'
import { rule } from './rule.ts'
import { snooze } from './snooze.ts'
import { statistics } from './statistics.ts'
import { status } from './status.ts'
import { supervise } from './supervise.ts'
import { undo } from './undo.ts'
import { who } from './who.ts'

/** Everything that the bot can do. */
export const commands: readonly Command[] = [
  nextStep,
  status,
  deadline,
  who,
  explain,
  history,
  overdue,
  dueSoon,
  list,
  mine,
  statistics,
  rule,
  duties,
  alerts,
  chart,
  exportLedger,
  help,
  completeStep,
  logProgress,
  register,
  amend,
  extend,
  remind,
  snooze,
  supervise,
  reopen,
  people,
  undo,
]
