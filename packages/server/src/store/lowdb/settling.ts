import { createTurns } from '../turns.ts'

const QUIET = 1000

export interface Settling {
  /** This one has to be written to its file. */
  add(number: string): void
  /** Writes all that wait, and tells whether it could. What could not be written waits on. */
  now(): Promise<boolean>
  /** Ends the waiting; nothing more is written. */
  stop(): void
}

/**
 * Writes the files of problems behind the journal: once nobody has written for a moment, so that whoever waits for the
 * disk does not wait for this, too.
 */
export function createSettling(write: (number: string) => Promise<void>): Settling {
  const waiting = new Set<string>()
  const inTurn = createTurns()
  let timer: NodeJS.Timeout | undefined

  const now = (): Promise<boolean> =>
    inTurn('', async () => {
      let isDone = true
      for (const number of [...waiting]) {
        waiting.delete(number)
        await write(number).catch(() => {
          waiting.add(number)
          isDone = false
        })
      }
      return isDone
    })

  return {
    add(number) {
      waiting.add(number)
      timer ??= setTimeout(() => void now(), QUIET).unref()
      timer.refresh()
    },
    now,
    stop: () => clearTimeout(timer),
  }
}
