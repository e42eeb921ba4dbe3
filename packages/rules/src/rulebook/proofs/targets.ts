import type { Mistake } from '../errors.ts'
import type { RulebookSource } from '../source.ts'

/** Targets count from the beginning: they never shrink, and never exceed the whole. */
export function impossibleTargets({ targets }: RulebookSource): readonly Mistake[] {
  const all = Object.entries(targets ?? {}).map(([id, target]) => ({ id, ...target }))
  return all.flatMap(({ id, by, done, of }) => {
    const place = `targets.${id}.done`
    if (done > of) return [{ place, wrong: `${done} is more than the whole, ${of}.`, mend: 'Write at most the whole.' }]
    const before = all.find((other) => other.id !== id && other.of === of && other.by <= by && other.done > done)
    if (!before) return []
    const wrong = `${done} by ${by} is less than ${before.done} by ${before.by} (“${before.id}”).`
    return [{ place, wrong, mend: 'Count from the beginning, not what is added.' }]
  })
}
