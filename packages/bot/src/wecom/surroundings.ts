import { randomUUID } from 'node:crypto'

/** Time and chance, given from outside so that whoever uses them can be made to repeat itself. */
export interface Surroundings {
  /** Milliseconds since any fixed moment. */
  now(): number
  /** Runs a job later. @returns what cancels it. */
  after(milliseconds: number, job: () => void): () => void
  /** From 0 up to, not including, 1. */
  random(): number
  /** A text that was never given out before: 32 hexadecimal digits. */
  newId(): string
}

export const realSurroundings: Surroundings = {
  now: Date.now,
  after(milliseconds, job) {
    const timer = setTimeout(job, milliseconds)
    return () => clearTimeout(timer)
  },
  random: Math.random,
  newId: () => randomUUID().replaceAll('-', ''),
}

/** Resolves after a while. */
export const pause = ({ after }: Pick<Surroundings, 'after'>, milliseconds: number): Promise<void> =>
  new Promise((resolve) => {
    after(milliseconds, resolve)
  })
