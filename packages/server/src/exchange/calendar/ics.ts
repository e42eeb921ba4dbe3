import { addDays, type CivilDate } from '@zhenggai/rules'
import ical from 'ical-generator'
import type { Deadline } from './deadlines.ts'

/**
 * A calendar of whole days (RFC 5545).
 * @param now instant at which it is made.
 */
export function toIcs(name: string, deadlines: readonly Deadline[], now: string): string {
  const calendar = ical({ name, prodId: { company: 'zhenggai', product: 'deadlines', language: 'ZH' }, ttl: 3600 })
  for (const { id, day, title, details } of deadlines) {
    calendar.createEvent({
      id: `${encodeURIComponent(id)}@zhenggai`,
      start: midnight(day),
      end: midnight(addDays(day, 1)),
      allDay: true,
      summary: title,
      description: details,
      stamp: new Date(now),
    })
  }
  return `${calendar.toString()}\r\n`
}

/** In the zone of the machine, by which the day is written again. */
function midnight(day: CivilDate): Date {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number)
  return new Date(year, month - 1, date)
}
