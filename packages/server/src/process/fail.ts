import type { Text } from '@zhenggai/rules'
import { ConfigError } from '../config/config-error.ts'

/** Says why the program does not go on, and leaves with 2 for a setting and 1 for anything else. */
export function failStart(error: unknown): void {
  process.exitCode = error instanceof ConfigError ? 2 : 1
  const story = error instanceof Error ? (error.stack ?? error.message) : String(error)
  process.stderr.write(`${toldLine(error) ?? story}\n`)
}

/** The line of an error that was made for a person; undefined for one that nobody foresaw. */
export function toldLine(error: unknown): string | undefined {
  if (error instanceof ConfigError) return error.message
  if (!(error instanceof Error && 'text' in error)) return undefined
  const { zh, en } = error.text as Text
  return `${zh} | ${en}`
}
