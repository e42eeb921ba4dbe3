import type { Mistake } from '../errors.ts'
import { idleClocks } from './clocks.ts'
import { impossibleDays } from './duty-days.ts'
import { deadEnds } from './endings.ts'
import { neverHolds } from './never-holds.ts'
import { outOfOrder } from './order.ts'
import { impossibleTargets } from './targets.ts'
import type { Proving } from './together.ts'
import { deadTriggers } from './triggers.ts'
import { unused } from './unused.ts'

/** What cannot be right in a rulebook whose references are sound and whose conditions are decided. */
export function prove(proving: Proving): readonly Mistake[] {
  const { source } = proving
  return [
    ...neverHolds(proving),
    ...outOfOrder(proving),
    ...deadTriggers(source),
    ...deadEnds(proving),
    ...idleClocks(source),
    ...impossibleDays(source),
    ...impossibleTargets(source),
    ...unused(source),
  ]
}
