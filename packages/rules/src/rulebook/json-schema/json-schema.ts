import * as z from 'zod'
import { civilDateSchema } from '../../calendar/civil-date.ts'
import { textSchema } from '../../vocabulary/text.ts'
import { conditionsSchema } from '../conditions.ts'
import { rulebookSchema } from '../schema.ts'
import { descriptionOf } from './descriptions.ts'

type Schema = z.core.JSONSchema.BaseSchema

const parts = z.registry<{ readonly id: string; readonly format?: string }>()
parts.add(conditionsSchema, { id: 'condition' })
parts.add(civilDateSchema, { id: 'day', format: 'date' })
parts.add(textSchema, { id: 'text' })

/**
 * The language of rulebooks as JSON Schema (draft 7, which editors complete against), each field with what it means. It says what
 * is written where; that the rules can be kept is for `compile` to prove.
 */
export function rulebookJsonSchema(): Schema {
  const schema = z.toJSONSchema(rulebookSchema, { target: 'draft-7', io: 'input', metadata: parts })
  describe(schema, 'rulebook')
  for (const [name, part] of Object.entries(schema.definitions ?? {})) describe(part as Schema, name)
  return {
    ...schema,
    $id: 'urn:zhenggai:rulebook',
    title: 'Rulebook',
    description: 'The rules of one document on the rectification of environmental problems.',
  }
}

/** Names of records stand for anything and are not part of a path. */
function describe(schema: Schema, path: string): void {
  for (const [name, part] of Object.entries(schema.properties ?? {})) {
    const here = `${path}.${name}`
    const description = descriptionOf(here)
    if (description) (part as Schema).description = description
    describe(part as Schema, here)
  }
  const inner = [schema.items, schema.additionalProperties, ...(schema.anyOf ?? []), ...(schema.allOf ?? [])]
  for (const part of inner.flat()) if (typeof part === 'object') describe(part, path)
}
