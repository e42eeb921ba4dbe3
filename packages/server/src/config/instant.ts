import { atInstant } from '../clock.ts'

/** Whether a text names an instant with its offset, e.g. `2023-06-20T09:00:00+08:00`. */
export function isInstant(text: string): boolean {
  try {
    atInstant(text)
    return true
  } catch {
    return false
  }
}
