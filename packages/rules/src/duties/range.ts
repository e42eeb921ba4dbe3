import { daysBetween } from '../calendar/index.ts'
import type { Span } from './occurrences.ts'

const mostDays = 3653

/**
 * Refuses what is no range to list duties in.
 * @throws {ImpossibleDateError} for a date that does not exist.
 * @throws {RangeError} where the end lies before the beginning, or more than ten years after it.
 */
export function checkRange({ from, to }: Span): void {
  const days = daysBetween(from, to)
  if (days < 0) throw new RangeError(`${to} lies before ${from}; give an end on or after the beginning`)
  if (days >= mostDays)
    throw new RangeError(`${from} to ${to} is more than ten years; list the duties of a shorter time`)
}
