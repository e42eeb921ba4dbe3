/** So many messages in so many milliseconds. */
export interface Limit {
  readonly count: number
  readonly milliseconds: number
}

/**
 * How long until one more message keeps within every limit; 0: now.
 * @param sent when the earlier ones went out, in order.
 */
export function waitBefore(sent: readonly number[], now: number, limits: readonly Limit[]): number {
  const waits = limits.map(({ count, milliseconds }) => {
    const oldest = sent.at(-count)
    return oldest === undefined ? 0 : oldest + milliseconds - now
  })
  return Math.max(0, ...waits)
}

/** Those that a limit can still depend on. */
export function stillCounted(sent: readonly number[], now: number, limits: readonly Limit[]): readonly number[] {
  const longest = Math.max(0, ...limits.map(({ milliseconds }) => milliseconds))
  return sent.filter((at) => now - at < longest)
}
