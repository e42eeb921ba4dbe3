import { expect, test } from 'vitest'
import { rulebookJsonSchema } from '../../compile.ts'

interface Node {
  readonly description?: string
  readonly properties?: Readonly<Record<string, Node>>
  readonly items?: Node
  readonly additionalProperties?: Node | boolean
  readonly anyOf?: readonly Node[]
  readonly definitions?: Readonly<Record<string, Node>>
}

function* fieldsIn(node: Node, path = ''): Generator<readonly [path: string, field: Node]> {
  for (const [name, part] of Object.entries(node.properties ?? {})) {
    yield [`${path}.${name}`, part]
    yield* fieldsIn(part, `${path}.${name}`)
  }
  const { items, additionalProperties: values, anyOf = [], definitions = {} } = node
  for (const part of [items, values, ...anyOf]) if (typeof part === 'object') yield* fieldsIn(part, path)
  for (const [name, part] of Object.entries(definitions)) yield* fieldsIn(part, name)
}

test('every field says what it means', () => {
  const fields = [...fieldsIn(rulebookJsonSchema() as Node)]
  expect(fields.length).toBeGreaterThan(200)
  expect(fields.filter(([, { description }]) => !description).map(([path]) => path)).toEqual([])
})

test('a name that is used in several places is described for each', () => {
  const described = new Map(
    [...fieldsIn(rulebookJsonSchema() as Node)].map(([path, { description }]) => [path, description]),
  )
  expect(described.get('.doubts')).toMatch(/^Places where/)
  expect(described.get('.phases.procedures.steps.doubts')).toMatch(/^Ids of the doubts/)
  expect(described.get('.duties.from')).toMatch(/^The first day/)
  expect(described.get('.phases.procedures.steps.due.from')).toMatch(/notice/)
  expect(described.get('.targets.by')).toBe('The day.')
})
