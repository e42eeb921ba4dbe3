import type { Change, Entry, ProblemFacts, Writer } from '@zhenggai/bot'
import { type ProblemNumber, problemEventSchema, problemFactsSchema, problemNumberSchema } from '@zhenggai/rules'
import * as z from 'zod'

/** An entry with its place in the problem's hash chain, see `chain.ts`. */
export type StoredEntry = Entry & { readonly hash: string }

/** A problem as every store keeps it: the entries say the rest. Its version is the number of entries. */
export interface StoredProblem {
  readonly number: ProblemNumber
  /** Invented matter for a newcomer to try. */
  readonly sample: boolean
  /** At least one; the first is a registration. */
  readonly entries: readonly StoredEntry[]
}

const factFields = Object.keys(problemFactsSchema.shape) as (keyof ProblemFacts)[]

/** A field that is taken away changes to null. */
const fits = ({ field, to }: Change): boolean =>
  to === null
    ? problemFactsSchema.shape[field].safeParse(undefined).success
    : problemFactsSchema.shape[field].safeParse(to).success

const changeSchema = z
  .strictObject({ field: z.enum(factFields), from: z.json(), to: z.json() })
  .refine(fits, { error: 'the new value does not fit its field' })

const writerSchema: z.ZodType<Writer> = z.strictObject({
  user: z.string(),
  name: z.string().optional(),
  chat: z.string().optional(),
  channel: z.enum(['chat', 'http', 'terminal', 'wecom', 'import', 'sample']),
})

const written = {
  id: z.string(),
  at: z.string(),
  writer: writerSchema,
  key: z.string().optional(),
}

// The same shapes in classic zod, which checks them twice as fast.
const factsSchema = z.strictObject(problemFactsSchema.shape)
const eventSchema = z.strictObject(problemEventSchema.shape)

const contents = {
  registered: { kind: z.literal('registered'), rulebook: z.string(), facts: factsSchema },
  happened: { kind: z.literal('happened'), event: eventSchema },
  amended: { kind: z.literal('amended'), changes: z.array(changeSchema).min(1) },
  undone: { kind: z.literal('undone'), entry: z.string() },
}

/** What may be written: whatever passes here can be read back. */
export const entrySchema: z.ZodType<Entry> = z.discriminatedUnion('kind', [
  z.strictObject({ ...written, ...contents.registered }),
  z.strictObject({ ...written, ...contents.happened }),
  z.strictObject({ ...written, ...contents.amended }),
  z.strictObject({ ...written, ...contents.undone }),
])

const hashed = { ...written, hash: z.string() }
const storedEntrySchema: z.ZodType<StoredEntry> = z.discriminatedUnion('kind', [
  z.strictObject({ ...hashed, ...contents.registered }),
  z.strictObject({ ...hashed, ...contents.happened }),
  z.strictObject({ ...hashed, ...contents.amended }),
  z.strictObject({ ...hashed, ...contents.undone }),
])

/** Strict: a record with a field that this version does not know is left alone rather than written back without it. */
export const storedProblemSchema: z.ZodType<StoredProblem> = z.strictObject({
  number: problemNumberSchema,
  sample: z.boolean(),
  entries: z
    .array(storedEntrySchema)
    .refine((entries) => entries[0]?.kind === 'registered', { error: 'the first entry must be a registration' }),
})
