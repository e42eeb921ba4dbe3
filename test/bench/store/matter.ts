import { newProblem, progressOn } from '../../../packages/server/src/store/fixtures.ts'
import type { StoredProblem } from '../../../packages/server/src/store/stored-problem.ts'

const ENTRIES = 10
const AT_ONCE = 500

/** Problems with ten entries each, in portions. */
export function* ledgerOf(size: number): Generator<readonly StoredProblem[]> {
  for (let first = 1; first <= size; first += AT_ONCE) {
    const count = Math.min(AT_ONCE, size - first + 1)
    yield Array.from({ length: count }, (_, i) => problemWithHistory(first + i))
  }
}

function problemWithHistory(number: number): StoredProblem {
  let problem = newProblem(number)
  for (let i = 1; i < ENTRIES; i++) {
    const note = `第${i}次调度：已清运建筑垃圾三车，河道恢复原状，责任单位报送照片四张`
    problem = { ...problem, entries: [...problem.entries, ...progressOn(problem, note)] }
  }
  return problem
}
