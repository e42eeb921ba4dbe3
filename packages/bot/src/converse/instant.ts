import { parseCivilDate } from '@zhenggai/rules'

const iso = /^(\d{4}-\d{2}-\d{2})T(\d{2}):(\d{2})(?::(\d{2})(?:[.,]\d+)?)?(?:(Z)|([+-])(\d{2}):?(\d{2}))$/

/** Seconds since 1970 of an ISO 8601 instant with offset. */
function seconds(instant: string): number {
  const [, date, hours, minutes, secs = '0', , sign, offsetHours = '0', offsetMinutes = '0'] = iso.exec(instant) ?? []
  if (!date) throw new RangeError(`“${instant}” is no instant; write it as 2023-06-20T09:00:00+08:00`)
  const offset = (Number(offsetHours) * 60 + Number(offsetMinutes)) * (sign === '-' ? -1 : 1)
  return (parseCivilDate(date) * 1440 + Number(hours) * 60 + Number(minutes) - offset) * 60 + Number(secs)
}

/** Minutes from one instant to the other, with fractions; negative where `to` is earlier. */
export const minutesBetween = (from: string, to: string): number => (seconds(to) - seconds(from)) / 60
