/** How often what is said goes with what is meant: a naive Bayes model over features that are there or not. */
export interface Model<T> {
  readonly samples: number
  readonly classes: ReadonlyMap<T, { readonly samples: number; readonly counts: ReadonlyMap<string, number> }>
  readonly known: ReadonlySet<string>
}

export interface Ranked<T> {
  readonly value: T
  /** Natural logarithm of how much less likely than the likeliest; 0 for that one. */
  readonly behind: number
}

export function train<T>(samples: readonly (readonly [features: readonly string[], value: T])[]): Model<T> {
  const classes = new Map<T, { samples: number; counts: Map<string, number> }>()
  const known = new Set<string>()
  for (const [features, value] of samples) {
    const one = classes.get(value) ?? { samples: 0, counts: new Map<string, number>() }
    classes.set(value, one)
    one.samples++
    for (const feature of features) {
      known.add(feature)
      one.counts.set(feature, (one.counts.get(feature) ?? 0) + 1)
    }
  }
  return { samples: samples.length, classes, known }
}

/** A feature that a class never showed counts as this much of a sample. */
const UNSEEN = 0.2
/** How much it counts that a class is frequent: half of what the rule of Bayes says, since what was collected is no census. */
const PRIOR = 0.5

/** What is likely meant, the likeliest first; nothing where no feature was ever seen. */
export function rank<T>({ samples, classes, known }: Model<T>, features: readonly string[]): readonly Ranked<T>[] {
  const told = features.filter((feature) => known.has(feature))
  if (told.length === 0) return []
  const scored = [...classes].map(([value, one]) => ({
    value,
    score: told.reduce(
      (sum, feature) => sum + Math.log(((one.counts.get(feature) ?? 0) + UNSEEN) / (one.samples + 2)),
      PRIOR * Math.log(one.samples / samples),
    ),
  }))
  const best = Math.max(...scored.map(({ score }) => score))
  return scored.map(({ value, score }) => ({ value, behind: best - score })).toSorted((a, b) => a.behind - b.behind)
}
