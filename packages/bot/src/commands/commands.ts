import { amend } from './amend.ts'
import type { Command } from './command.ts'
import { completeStep } from './complete-step.ts'
import { deadline } from './deadline.ts'
import { dueSoon } from './due-soon.ts'
import { duties } from './duties.ts'
import { explain } from './explain.ts'
import { help } from './help.ts'
import { history } from './history.ts'
import { list } from './list.ts'
import { logProgress } from './log-progress.ts'
import { mine } from './mine.ts'
import { nextStep } from './next-step.ts'
import { overdue } from './overdue.ts'
import { register } from './register.ts'
import { rule } from './rule.ts'
import { statistics } from './statistics.ts'
import { status } from './status.ts'
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
  help,
  completeStep,
  logProgress,
  register,
  amend,
  undo,
]
