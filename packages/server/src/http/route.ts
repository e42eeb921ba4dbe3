import type { Language } from '@zhenggai/rules'
import type * as z from 'zod'
import type { House } from './house.ts'
import type { Only, Visit } from './visit.ts'

/** Also the small schemas of the rules package. */
export type Schema = z.core.$ZodType

/** The parts of a request that a route reads. What they do not name is refused. */
interface Parts {
  readonly params?: z.ZodObject
  readonly query?: z.ZodObject
  /** Named in small letters. */
  readonly headers?: z.ZodObject
  readonly body?: Schema
  /** The body is a file, given as it was sent. */
  readonly file?: FileBody
}

interface FileBody {
  /** Bytes. */
  readonly limit: number
  /** What is sent; told by the content of the file, whatever the header says. */
  readonly contentTypes: readonly string[]
}

type Read<P extends Parts> = {
  readonly [Part in keyof P]: P[Part] extends Schema ? z.output<P[Part]> : P[Part] extends FileBody ? Buffer : undefined
}

interface Caller extends Omit<Visit, 'house'> {
  readonly language: Language
}

export interface Answer {
  readonly status: number
  readonly body: unknown
  readonly headers?: Readonly<Record<string, string>>
}

interface DescribedAnswer {
  readonly description: string
  /** Left out: plain text. */
  readonly schema?: Schema
  readonly contentType?: string
}

interface RouteOf<P extends Parts> {
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'
  /** With parameters as OpenAPI writes them: `/api/v1/problems/{number}`. */
  readonly path: string
  /** The operation's id. */
  readonly id: string
  readonly summary: string
  /** Answered without a token, from anywhere. */
  readonly open?: true
  /** Left out: whoever is let in; what they may write is looked at with what they write. */
  readonly only?: Only
  readonly request: P
  /** By status. */
  readonly answers: Readonly<Record<number, DescribedAnswer>>
  /** Further statuses that come as problem details. */
  readonly faults?: readonly number[]
  readonly handle: (house: House, call: Read<P> & Caller) => Promise<Answer>
}

/** One declaration of a route gives its validation and its documentation. */
export type Route = RouteOf<Parts> & { readonly handle: (house: House, call: never) => Promise<Answer> }

export const defineRoute = <const P extends Parts>(route: RouteOf<P>): Route => route as unknown as Route

export const ok = (body: unknown, headers?: Readonly<Record<string, string>>): Answer =>
  headers ? { status: 200, body, headers } : { status: 200, body }
