/** Lists that need to contain what is expected, and may hold more. */
const containing = new Set(['doubts', 'offered', 'tells'])
const excluding = new Set(['noDoubts', 'notOffered', 'neverTells'])

/**
 * Where an answer is not what was expected, in words with the place. Only what is expected is compared; a single value stands for
 * a list of one.
 */
export function differences(expected: unknown, actual: unknown, place = ''): readonly string[] {
  if (isRecord(expected)) {
    return Object.entries(expected).flatMap(([key, inner]) =>
      inner === undefined ? [] : atKey(key, inner, isRecord(actual) ? actual[key] : undefined, `${place}.${key}`),
    )
  }
  if (Array.isArray(actual) || Array.isArray(expected)) return ofLists(listOf(expected), listOf(actual), place)
  return Object.is(expected, actual) ? [] : [`${place}: ${say(actual)} instead of ${say(expected)}`]
}

function atKey(key: string, expected: unknown, actual: unknown, place: string): readonly string[] {
  if (containing.has(key))
    return listOf(expected).flatMap((one) =>
      found(one, actual) ? [] : [`${place}: ${say(one)} is not among ${say(actual)}`],
    )
  if (excluding.has(key))
    return listOf(expected).flatMap((one) => (found(one, actual) ? [`${place}: ${say(one)} is there`] : []))
  return differences(expected, actual, place)
}

function ofLists(expected: readonly unknown[], actual: readonly unknown[], place: string): readonly string[] {
  if (expected.length !== actual.length) return [`${place}: ${say(actual)} instead of ${say(expected)}`]
  return expected.flatMap((inner, index) => differences(inner, actual[index], `${place}[${index}]`))
}

/** A text is found in a list of words, or as a part of one text. */
const found = (one: unknown, actual: unknown): boolean =>
  typeof actual === 'string' ? actual.includes(String(one)) : listOf(actual).includes(one)

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
const listOf = (value: unknown): readonly unknown[] =>
  Array.isArray(value) ? value : value === undefined || value === null ? [] : [value]
const say = (value: unknown): string => JSON.stringify(value) ?? 'nothing'
