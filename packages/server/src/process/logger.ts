import { destination, type Logger, pino } from 'pino'

/** To stderr: stdout belongs to what a person asked for. */
export const createLogger = (level: string): Logger =>
  pino({ level, base: null, timestamp: pino.stdTimeFunctions.isoTime }, destination({ fd: 2, sync: true }))
