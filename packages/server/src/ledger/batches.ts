interface Waiting<Job, Result> {
  readonly job: Job
  readonly resolve: (result: Result) => void
  readonly reject: (error: unknown) => void
}

/**
 * Runs the jobs of one key together: those that come while a batch is running form the next one. Batches of different keys
 * run side by side.
 *
 * @param run gives one result for each job, in their order; where it rejects, so does every job of the batch.
 */
export function createBatches<Key, Job, Result>(
  run: (key: Key, jobs: readonly Job[]) => Promise<readonly Result[]>,
): (key: Key, job: Job) => Promise<Result> {
  const queues = new Map<Key, Waiting<Job, Result>[]>()

  async function work(key: Key, queue: Waiting<Job, Result>[]): Promise<void> {
    while (queue.length > 0) {
      const batch = queue.splice(0)
      try {
        const results = await run(
          key,
          batch.map(({ job }) => job),
        )
        for (const [i, { resolve }] of batch.entries()) resolve(results[i] as Result)
      } catch (error) {
        for (const { reject } of batch) reject(error)
      }
    }
    queues.delete(key)
  }

  return (key, job) =>
    new Promise((resolve, reject) => {
      const queue = queues.get(key)
      if (queue) return queue.push({ job, resolve, reject })
      const started = [{ job, resolve, reject }]
      queues.set(key, started)
      void work(key, started)
    })
}
