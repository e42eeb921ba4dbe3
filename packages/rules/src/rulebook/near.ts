/** The name among those that exist which a writer most likely meant. */
export function nearest(name: string, among: Iterable<string>): string | undefined {
  const most = Math.min(Math.floor(name.length / 2), Math.max(2, name.length / 4))
  let best: { candidate: string; distance: number } | undefined
  for (const candidate of among) {
    if (Math.abs(candidate.length - name.length) > most) continue
    const distance = distanceOf(candidate, name)
    if (distance <= most && distance < (best?.distance ?? Number.POSITIVE_INFINITY)) best = { candidate, distance }
  }
  return best?.candidate
}

const fewNames = 8

/** What to do about a name that nothing has. */
export function meant(name: string, among: ReadonlySet<string>): string {
  const near = nearest(name, among)
  if (near) return `Did you mean “${near}”?`
  const few = among.size > 0 && among.size <= fewNames
  return few ? `Declare it, or name one of: ${[...among].join(', ')}.` : 'Declare it, or name one that exists.'
}

/** How many letters one has to add, drop or change. */
function distanceOf(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, i) => i)
  for (let i = 1; i <= a.length; i++) {
    const next = [i]
    for (let j = 1; j <= b.length; j++) {
      const change = (row[j - 1] as number) + (a[i - 1] === b[j - 1] ? 0 : 1)
      next[j] = Math.min(change, (row[j] as number) + 1, (next[j - 1] as number) + 1)
    }
    row = next
  }
  return row[b.length] as number
}
