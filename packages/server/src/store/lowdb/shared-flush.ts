/**
 * Shares a flush among those who wait for one. Each call resolves after a flush that began later than the call, so that
 * it covers what the caller did before; callers that come while one is running share the next.
 */
export function shareFlush(flush: () => Promise<void>): () => Promise<void> {
  let running: Promise<void> = Promise.resolve()
  let next: Promise<void> | undefined
  const begin = (): Promise<void> => {
    next = undefined
    return flush()
  }
  return () => {
    next ??= running = running.then(begin, begin)
    return next
  }
}
