/**
 * Shares a job among those who wait for it. Each call resolves after a run that began later than the call, so that it
 * covers what was there before; callers that come while one is running share the next.
 */
export function shareRuns<T>(job: () => Promise<T>): () => Promise<T> {
  let running: Promise<unknown> = Promise.resolve()
  let next: Promise<T> | undefined
  const begin = (): Promise<T> => {
    next = undefined
    return job()
  }
  return () => {
    if (next) return next
    next = running.then(begin, begin)
    running = next
    return next
  }
}
