import type { IncomingMessage } from 'node:http'
import * as z from 'zod'
import { readFile, readJson } from './body.ts'
import { explainIssues } from './explain-issue.ts'
import { type FieldFault, fail } from './fault.ts'
import { invalidRequest } from './faults.ts'
import type { Route, Schema } from './route.ts'

/**
 * The parts of a request that a route reads, as its schemas give them.
 * @throws {HttpFault} 400, 413, 415 with everything that is wrong, not just the first.
 */
export async function readRequest(
  { request }: Route,
  message: IncomingMessage,
  params: Readonly<Record<string, string>>,
  search: URLSearchParams,
): Promise<Record<string, unknown>> {
  const body = request.body ? await readJson(message) : undefined
  const file = request.file ? await readFile(message, request.file.limit) : undefined
  const parts = [
    read('path', 'params', request.params, params),
    read('query', 'query', request.query, queryOf(search)),
    read('header', 'headers', request.headers, message.headers),
    read('body', 'body', request.body, body),
  ]
  const faults = parts.flatMap((part) => part.faults)
  if (faults.length > 0) fail(invalidRequest(faults.slice(0, MOST_FAULTS)))
  return { ...Object.fromEntries(parts.map(({ name, value }) => [name, value])), file }
}

/** Nobody mends more at a time. */
const MOST_FAULTS = 20

interface ReadPart {
  readonly name: string
  readonly value: unknown
  readonly faults: readonly FieldFault[]
}

function read(part: FieldFault['in'], name: string, schema: Schema | undefined, value: unknown): ReadPart {
  if (!schema) return { name, value: undefined, faults: [] }
  const result = z.safeParse(schema, value)
  return result.success
    ? { name, value: result.data, faults: [] }
    : { name, value: undefined, faults: explainIssues(part, result.error.issues) }
}

/** A parameter that occurs twice becomes a list, which no schema accepts. */
function queryOf(search: URLSearchParams): Record<string, string | readonly string[]> {
  return Object.fromEntries(
    [...new Set(search.keys())].map((name) => {
      const [first = '', ...more] = search.getAll(name)
      return [name, more.length > 0 ? [first, ...more] : first]
    }),
  )
}
