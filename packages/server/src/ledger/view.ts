import { fold, type LedgerProblem } from '@zhenggai/bot'
import type { StoredProblem } from '../store/stored-problem.ts'

export interface View {
  readonly problem: LedgerProblem
  /** The registration was taken back: outside the history there is no such problem. */
  readonly withdrawn: boolean
}

const views = new WeakMap<StoredProblem, View>()

/** A stored problem as it is now. Stored problems never change, so the same one gives the same view, worked out once. */
export function viewOf(stored: StoredProblem): View {
  const known = views.get(stored)
  if (known) return known
  const view = work(stored)
  views.set(stored, view)
  return view
}

function work({ number, sample, entries }: StoredProblem): View {
  const { rulebook, facts, events, withdrawn } = fold(entries)
  const problem = { number, ...facts, events }
  return { problem: { number, rulebook, version: entries.length, sample, problem, history: entries }, withdrawn }
}
