/** A path into a rulebook as its author would say it: phases, steps and the like by their ids, other items by their number. */
export function placeOf(data: unknown, path: readonly PropertyKey[]): string {
  let place = ''
  let value = data
  for (const key of path) {
    const part = partOf(value, key)
    place += Array.isArray(value) ? inList(part, key) : `${place ? '.' : ''}${String(key)}`
    value = part
  }
  return place || 'rulebook'
}

/** What stands at a path; undefined where nothing does. */
export const valueAt = (data: unknown, path: readonly PropertyKey[]): unknown => path.reduce(partOf, data)

function partOf(value: unknown, key: PropertyKey): unknown {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, key)
    ? (value as Record<PropertyKey, unknown>)[key]
    : undefined
}

function inList(item: unknown, index: PropertyKey): string {
  const id = partOf(item, 'id')
  return typeof id === 'string' && id !== '' ? `.${id}` : `[${String(index)}]`
}
