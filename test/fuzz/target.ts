import * as fc from 'fast-check'

/** Something that takes whatever comes from outside: it may refuse, in its own words; it may not break. */
export interface Target {
  readonly name: string
  /**
   * Feeds it so many inputs.
   * @throws with the smallest input that breaks it.
   */
  run(inputs: number): Promise<void>
}

/** No input may keep others waiting for longer: time of this process's processor, for others may be busy beside it. */
const MOST_MILLISECONDS = 1000

/** A target of a function: `feed` returns nothing, or throws where an input breaks what it feeds. */
export const target = <T>(name: string, inputs: fc.Arbitrary<T>, feed: (input: T) => Promise<void>): Target => ({
  name,
  run: (count) =>
    fc.assert(
      fc.asyncProperty(inputs, async (input) => {
        const before = process.cpuUsage()
        await feed(input)
        const { user, system } = process.cpuUsage(before)
        const milliseconds = (user + system) / 1000
        if (milliseconds > MOST_MILLISECONDS) throw new Error(`it took ${Math.round(milliseconds)} ms`)
      }),
      { numRuns: count },
    ),
})

/** A text of which parts are cut out, doubled, replaced by others, or by signs from anywhere. */
export function damaged(texts: readonly string[]): fc.Arbitrary<string> {
  const cut = fc.record({
    text: fc.constantFrom(...texts),
    from: fc.double({ min: 0, max: 1, noNaN: true }),
    length: fc.nat(40),
    by: fc.oneof(fc.constant(''), fc.string({ unit: 'binary', maxLength: 20 }), fc.constantFrom(...texts)),
  })
  return cut.map(({ text, from, length, by }) => {
    const start = Math.floor(from * text.length)
    return text.slice(0, start) + by + text.slice(start + length)
  })
}

/** Bytes of which some are changed, cut off or added. */
export function damagedBytes(originals: readonly Uint8Array[]): fc.Arbitrary<Uint8Array> {
  const change = fc.record({ at: fc.double({ min: 0, max: 1, noNaN: true }), to: fc.nat(255) })
  return fc
    .record({
      original: fc.constantFrom(...originals),
      changes: fc.array(change, { maxLength: 8 }),
      kept: fc.oneof(fc.constant(1), fc.double({ min: 0, max: 1, noNaN: true })),
      added: fc.uint8Array({ maxLength: 16 }),
    })
    .map(({ original, changes, kept, added }) => {
      const bytes = Uint8Array.from([...original.subarray(0, Math.floor(kept * original.length)), ...added])
      for (const { at, to } of changes) bytes[Math.floor(at * (bytes.length - 1))] = to
      return bytes
    })
}

/** Plain data of which fields are taken away, or replaced by values of any kind. */
export function damagedData(originals: readonly unknown[]): fc.Arbitrary<unknown> {
  const change = fc.record({
    at: fc.array(fc.double({ min: 0, max: 0.999, noNaN: true }), { minLength: 1, maxLength: 7 }),
    to: fc.oneof({ weight: 1, arbitrary: fc.constant(undefined) }, { weight: 3, arbitrary: fc.jsonValue() }),
  })
  return fc
    .record({ original: fc.constantFrom(...originals), changes: fc.array(change, { minLength: 1, maxLength: 3 }) })
    .map(({ original, changes }) => {
      const data = JSON.parse(JSON.stringify(original))
      for (const { at, to } of changes) replaceIn(data, at, to)
      return data
    })
}

/** Goes down one step for each share, and replaces what it comes to. */
function replaceIn(data: unknown, [share = 0, ...deeper]: readonly number[], to: unknown): void {
  if (typeof data !== 'object' || data === null) return
  const keys = Object.keys(data)
  const key = keys[Math.floor(share * keys.length)]
  if (key === undefined) return
  const record = data as Record<string, unknown>
  const below = record[key]
  if (deeper.length > 0 && typeof below === 'object' && below !== null) replaceIn(below, deeper, to)
  else if (to === undefined) delete record[key]
  else record[key] = to
}
