/** How much each feature speaks for each value: a multinomial logistic regression. */
export interface Model<T> {
  readonly values: readonly T[]
  /** The row of a feature in `weights`. */
  readonly rows: ReadonlyMap<string, number>
  /** A row for each feature, a column for each value. */
  readonly weights: Float64Array
}

export interface Likely<T> {
  readonly value: T
  readonly probability: number
}

type Sample<T> = readonly [features: readonly string[], value: T]

const EPOCHS = 10
const RATE = 0.3
/** What is almost right already teaches nothing. */
const LEAST_ERROR = 0.002

/** Learns by going through the samples in an order that is always the same: the same samples make the same model. */
export function learn<T>(samples: readonly Sample<T>[]): Model<T> {
  const values = [...new Set(samples.map(([, value]) => value))]
  const rows = rowsOf(samples)
  const model = { values, rows, weights: new Float64Array(rows.size * values.length) }
  const told = samples.map(([features, value]) => ({ at: placesOf(model, features), right: values.indexOf(value) }))
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    const rate = RATE / (1 + epoch * RATE)
    for (const { at, right } of shuffled(told, epoch)) improve(model, at, right, rate / Math.sqrt(at.length))
  }
  return model
}

/** How likely each value is, the likeliest first. */
export function weigh<T>(model: Model<T>, features: readonly string[]): readonly Likely<T>[] {
  const probabilities = probabilitiesOf(model, placesOf(model, features))
  return model.values
    .map((value, index) => ({ value, probability: probabilities[index] ?? 0 }))
    .toSorted((a, b) => b.probability - a.probability)
}

/** What was seen once says nothing that another message could use. */
function rowsOf(samples: readonly Sample<unknown>[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const [features] of samples) for (const feature of features) counts.set(feature, (counts.get(feature) ?? 0) + 1)
  return new Map([...counts].filter(([, count]) => count > 1).map(([feature], index) => [feature, index]))
}

const placesOf = ({ rows, values }: Model<unknown>, features: readonly string[]): readonly number[] =>
  features.flatMap((feature) => {
    const row = rows.get(feature)
    return row === undefined ? [] : [row * values.length]
  })

function probabilitiesOf({ values, weights }: Model<unknown>, at: readonly number[]): Float64Array {
  const scores = new Float64Array(values.length)
  for (const place of at) {
    for (let value = 0; value < scores.length; value++)
      scores[value] = (scores[value] ?? 0) + (weights[place + value] ?? 0)
  }
  const most = Math.max(...scores)
  const likely = scores.map((score) => Math.exp(score - most))
  const sum = likely.reduce((total, one) => total + one, 0)
  return likely.map((one) => one / sum)
}

function improve(model: Model<unknown>, at: readonly number[], right: number, rate: number): void {
  const { weights } = model
  for (const [value, probability] of probabilitiesOf(model, at).entries()) {
    const error = (value === right ? 1 : 0) - probability
    if (Math.abs(error) < LEAST_ERROR) continue
    for (const place of at) weights[place + value] = (weights[place + value] ?? 0) + rate * error
  }
}

/** An order without a pattern that is the same every time: a step through the list by a prime that does not divide its length. */
function shuffled<S>(samples: readonly S[], epoch: number): readonly S[] {
  const { length } = samples
  const stride = [7919, 6101, 4799, 3571].find((prime) => length % prime !== 0) ?? 1
  return samples.map((_, index) => samples[(index * stride + epoch * 31) % length] as S)
}
