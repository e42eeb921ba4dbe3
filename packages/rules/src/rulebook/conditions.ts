import * as z from 'zod'

/** A condition in json-rules-engine's format. */
export type Condition =
  | { readonly fact: string; readonly operator: 'equal' | 'notEqual'; readonly value: string }
  | { readonly fact: string; readonly operator: 'in' | 'notIn'; readonly value: readonly string[] }
  | Conditions
export type Conditions =
  | { readonly all: readonly Condition[] }
  | { readonly any: readonly Condition[] }
  | { readonly not: Condition }

const leaf = z.union([
  z.strictObject({ fact: z.string(), operator: z.enum(['equal', 'notEqual']), value: z.string() }),
  z.strictObject({ fact: z.string(), operator: z.enum(['in', 'notIn']), value: z.array(z.string()).min(1) }),
])

/** `{ all: [] }` always fires in json-rules-engine, so an empty list is refused here. */
export const conditionsSchema: z.ZodType<Conditions> = z.lazy(() =>
  z.union([
    z.strictObject({ all: z.array(z.union([leaf, conditionsSchema])).min(1) }),
    z.strictObject({ any: z.array(z.union([leaf, conditionsSchema])).min(1) }),
    z.strictObject({ not: z.union([leaf, conditionsSchema]) }),
  ]),
)

export type Leaf = Extract<Condition, { fact: string }>

/** Every comparison inside a condition. */
export function leavesOf(condition: Condition): readonly Leaf[] {
  if ('fact' in condition) return [condition]
  if ('all' in condition) return condition.all.flatMap(leavesOf)
  if ('any' in condition) return condition.any.flatMap(leavesOf)
  return leavesOf(condition.not)
}
