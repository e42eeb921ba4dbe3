import { StoreFailedError } from './errors.ts'

export interface Gate {
  /** Begins a write; rejects with `StoreFailedError` once the gate is closed. */
  during<T>(write: () => Promise<T>): Promise<T>
  /** Lets no further write begin, and resolves when those that have begun are over. */
  close(): Promise<void>
}

/** Lets a store finish what it has begun before it closes. */
export function createGate(): Gate {
  const writing = new Set<Promise<unknown>>()
  let isClosed = false
  return {
    during(write) {
      if (isClosed) return Promise.reject(new StoreFailedError({ code: 'CLOSED' }))
      const done = write()
      writing.add(done)
      const over = () => void writing.delete(done)
      done.then(over, over)
      return done
    },
    async close() {
      isClosed = true
      await Promise.allSettled(writing)
    },
  }
}
