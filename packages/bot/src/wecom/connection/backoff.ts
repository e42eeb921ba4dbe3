/**
 * How long to wait before the next attempt: doubling, capped, and spread over the upper half so that many clients do not
 * come back at the same moment.
 * @param failures in a row so far, from 0.
 * @param random from 0 up to 1.
 */
export function backoff(failures: number, first: number, longest: number, random: number): number {
  const full = Math.min(longest, first * 2 ** Math.min(failures, 30))
  return Math.round(full / 2 + (full / 2) * random)
}
