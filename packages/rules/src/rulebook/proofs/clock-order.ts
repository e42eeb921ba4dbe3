import type { Clock } from '../source.ts'

/** Whether one clock always runs out before another: the same trigger and unit, fewer of them. Others cannot be compared. */
export function isSooner(one: Clock, other: Clock): boolean {
  if ('within' in one && 'within' in other) {
    return one.after === other.after && one.unit === other.unit && one.within < other.within
  }
  if ('window' in one && 'window' in other) return one.from === other.from && one.window < other.window
  const [a, b] = [aheadOf(one), aheadOf(other)]
  if (!a || !b) return false
  return (a.unit === b.unit || b.ahead === 0) && a.ahead > b.ahead
}

function aheadOf(clock: Clock): { ahead: number; unit: string } | null {
  if ('limit' in clock) return { ahead: 0, unit: '' }
  return 'ahead' in clock ? clock : null
}

/** A clock in words. */
export function timeOf(clock: Clock): string {
  if ('within' in clock) return `within ${amount(clock.within, clock.unit)} of “${clock.after}”`
  if ('window' in clock) return `at the end of ${amount(clock.window, clock.unit)} from “${clock.from}”`
  if ('ahead' in clock) return `${amount(clock.ahead, clock.unit)} before the time limit`
  return 'inside' in clock ? `inside the clock of “${clock.inside}”` : 'on the time limit'
}

const amount = (count: number, unit: string): string => `${count} ${unit.replace('-', ' ')}${count === 1 ? '' : 's'}`
