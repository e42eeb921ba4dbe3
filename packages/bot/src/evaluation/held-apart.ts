import type { HeldApart } from '../practice/message.ts'
import { english } from './held-apart/english.ts'
import { groupTalk } from './held-apart/group-talk.ts'
import { manyProblems } from './held-apart/many-problems.ts'
import { neverWritten } from './held-apart/never-written.ts'
import { oneProblem } from './held-apart/one-problem.ts'
import { writes } from './held-apart/writes.ts'

/**
 * Messages of a work group on 20 June 2023, written before the words of the commands were looked at. The words of the commands were
 * improved by what it showed; the likeness to other messages was never learnt from it.
 */
export const heldApart: readonly HeldApart[] = [
  ...oneProblem,
  ...manyProblems,
  ...writes,
  ...neverWritten,
  ...groupTalk,
  ...english,
]
