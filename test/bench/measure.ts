/** One way of doing the thing that a benchmark compares. */
export interface Peer {
  readonly name: string
  /** One operation. What it returns keeps the optimiser from dropping the work. */
  readonly run: () => unknown
}

export interface Measured {
  readonly name: string
  /** Median over the rounds. */
  readonly nanosecondsPerOperation: number
  /** How many times as long as the first peer, round by round: median, least and most. */
  readonly ratio: { readonly median: number; readonly least: number; readonly most: number }
}

interface Run extends Peer {
  readonly count: number
  readonly times: number[]
}

const rounds = 9
const roundMilliseconds = 150

/**
 * Measures peers side by side and prints the table. The first is ours; the others are told as ratios to it. Every round
 * measures each peer once, in turn forwards and backwards, so that a disturbance of the machine meets them all.
 */
export async function compare(title: string, peers: readonly [Peer, ...Peer[]]): Promise<readonly Measured[]> {
  const runs: Run[] = []
  for (const peer of peers) runs.push({ ...peer, count: await operationsPerRound(peer), times: [] })
  for (let round = 0; round < rounds; round++) {
    for (const run of round % 2 === 0 ? runs : runs.toReversed()) {
      run.times.push((await timeOf(run, run.count)) / run.count)
    }
  }
  const measured = summarize(runs)
  console.log(`${title} (×: how many times as long as ${peers[0].name})\n${table(measured)}\n`)
  return measured
}

/** Medians and ratios of the nanoseconds per operation that each peer took, round by round. */
export function summarize(
  peers: readonly { readonly name: string; readonly times: readonly number[] }[],
): readonly Measured[] {
  const base = peers[0]?.times ?? []
  return peers.map(({ name, times }) => {
    const ratios = times.map((time, round) => time / (base[round] ?? time))
    return {
      name,
      nanosecondsPerOperation: median(times),
      ratio: { median: median(ratios), least: Math.min(...ratios), most: Math.max(...ratios) },
    }
  })
}

/** Doubles until a round is long enough to be measured; this is the warm-up, too. */
async function operationsPerRound(peer: Peer): Promise<number> {
  for (let count = 1; ; count *= 2) {
    const nanoseconds = await timeOf(peer, count)
    if (nanoseconds > (roundMilliseconds * 1e6) / 2) {
      return Math.max(1, Math.round((count * roundMilliseconds * 1e6) / nanoseconds))
    }
  }
}

async function timeOf({ run }: Peer, count: number): Promise<number> {
  globalThis.gc?.()
  const start = process.hrtime.bigint()
  for (let done = 0; done < count; done++) {
    kept.result = run()
    if (kept.result instanceof Promise) await kept.result
  }
  return Number(process.hrtime.bigint() - start)
}

/** Results that are kept somewhere cannot be optimised away. */
const kept: { result: unknown } = { result: undefined }

function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b)
  const middle = sorted.length >> 1
  const upper = sorted[middle] ?? Number.NaN
  return sorted.length % 2 === 1 ? upper : (upper + (sorted[middle - 1] ?? upper)) / 2
}

function table(measured: readonly Measured[]): string {
  const rows = measured.map(({ name, nanosecondsPerOperation, ratio }) => [
    name,
    duration(nanosecondsPerOperation),
    `${Math.round(1e9 / nanosecondsPerOperation).toLocaleString('en')} a second`,
    `× ${ratio.median.toFixed(2)}`,
    `(${ratio.least.toFixed(2)} – ${ratio.most.toFixed(2)})`,
  ])
  const widths = [0, 1, 2, 3, 4].map((column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)))
  const line = (row: readonly string[]) =>
    row
      .map((cell, column) => (column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0)))
      .join('  ')
  return rows.map((row) => `  ${line(row)}`).join('\n')
}

function duration(nanoseconds: number): string {
  if (nanoseconds < 1e3) return `${nanoseconds.toFixed(0)} ns`
  if (nanoseconds < 1e6) return `${(nanoseconds / 1e3).toFixed(1)} µs`
  return `${(nanoseconds / 1e6).toFixed(2)} ms`
}
