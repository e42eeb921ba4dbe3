import type * as z from 'zod'

interface Definition {
  readonly type: string
  readonly shape?: Readonly<Record<string, z.core.$ZodType>>
  readonly element?: z.core.$ZodType
  readonly valueType?: z.core.$ZodType
  readonly innerType?: z.core.$ZodType
  readonly options?: readonly z.core.$ZodType[]
  readonly getter?: () => z.core.$ZodType
}

/** The fields that may stand at a path of what a schema describes. */
export function fieldsAt(schema: z.core.$ZodType, path: readonly PropertyKey[]): readonly string[] {
  const { type, shape, element, valueType, innerType, options, getter } = schema._zod.def as Definition
  const [first, ...rest] = path
  if (type === 'lazy' && getter) return fieldsAt(getter(), path)
  if (innerType) return fieldsAt(innerType, path)
  if (options) return [...new Set(options.flatMap((option) => fieldsAt(option, path)))]
  if (first === undefined) return Object.keys(shape ?? {})
  const next = shape ? shape[String(first)] : (element ?? valueType)
  return next ? fieldsAt(next, rest) : []
}
