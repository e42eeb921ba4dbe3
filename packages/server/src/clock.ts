import type { DayClock } from '@zhenggai/bot'
import { type CivilDate, isCivilDate } from '@zhenggai/rules'

export interface Clock extends DayClock {
  /** The instant, ISO 8601 in the time of Asia/Shanghai: `2023-06-20T09:00:00.000+08:00`. */
  now(): string
  /** The civil day in Asia/Shanghai, whatever the machine's zone. */
  today(): CivilDate
  /** Not the real time: a drill. */
  readonly drill: boolean
}

/** A text that names no instant. */
export class ImpossibleInstantError extends Error {
  readonly code = 'impossible-instant'
  constructor(text: string) {
    super(
      `${JSON.stringify(text.slice(0, 40))} is no instant; write day, time and offset as in 2023-06-20T09:00:00+08:00`,
    )
    this.name = 'ImpossibleInstantError'
  }
}

/**
 * The real time or, with an instant to start from, a drill that runs on from there.
 * @throws {ImpossibleInstantError}
 */
export function createClock(start?: string): Clock {
  if (start === undefined) return clockOf(Date.now, false)
  const begun = performance.now()
  const from = parseInstant(start)
  return clockOf(() => from + performance.now() - begun, true)
}

/**
 * A drill that stands still.
 * @throws {ImpossibleInstantError}
 */
export function atInstant(instant: string): Clock {
  const at = parseInstant(instant)
  return clockOf(() => at, true)
}

// All of China has kept UTC+8 without daylight saving since 1992.
const OFFSET = 8 * 3_600_000

function clockOf(milliseconds: () => number, drill: boolean): Clock {
  const local = () => new Date(milliseconds() + OFFSET).toISOString()
  return {
    now: () => local().replace('Z', '+08:00'),
    today: () => local().slice(0, 10),
    drill,
  }
}

const INSTANT = /^(\d{4}-\d{2}-\d{2})T([01]\d|2[0-3]):[0-5]\d(:[0-5]\d(\.\d{1,9})?)?(Z|[+-]([01]\d|2[0-3]):[0-5]\d)$/

function parseInstant(text: string): number {
  const [, day] = INSTANT.exec(text) ?? []
  if (!isCivilDate(day)) throw new ImpossibleInstantError(text)
  return Date.parse(text)
}
