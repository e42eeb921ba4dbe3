/** HH:MM of an instant in the time of Asia/Shanghai. */
export const timeOf = (instant: string): string => instant.slice(11, 16)

export const minutesOf = (time: string): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5))

const OFFSET = 8 * 3_600_000

/** The instant so many seconds later, written like the clock writes it. */
export const later = (instant: string, seconds: number): string =>
  new Date(Date.parse(instant) + seconds * 1000 + OFFSET).toISOString().replace('Z', '+08:00')
