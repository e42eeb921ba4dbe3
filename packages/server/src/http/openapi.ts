import * as z from 'zod'
import { PROBLEM_JSON, problemDetailsSchema } from './problem-details.ts'
import type { Route, Schema } from './route.ts'

type Json = Record<string, unknown>

/** The OpenAPI 3.1 description of the routes, made from the schemas that check the requests. */
export function describeRoutes(routes: readonly Route[], version: string): Json {
  const components: Json = {}
  const schema = (source: Schema, io: 'input' | 'output'): Json => hoist(components, source, io)
  const paths: Record<string, Json> = {}
  for (const route of routes) {
    paths[route.path] = { ...paths[route.path], [route.method.toLowerCase()]: operation(route, schema) }
  }
  components.ProblemDetails = schema(problemDetailsSchema, 'output')
  return {
    openapi: '3.1.1',
    info: {
      title: 'Zhenggai 整改',
      version,
      description:
        'The ledger of environmental problems under rectification, what the rules say about each, and the bot. Dates are civil days in Asia/Shanghai.',
    },
    servers: [{ url: '/' }],
    security: [{ bearer: [] }, { basic: [] }, {}],
    paths,
    components: {
      schemas: components,
      securitySchemes: {
        bearer: {
          type: 'http',
          scheme: 'bearer',
          description: 'A token of API_TOKENS. Without API_TOKENS only this machine is answered.',
        },
        basic: { type: 'http', scheme: 'basic', description: 'Name and token of API_TOKENS, for browsers.' },
      },
    },
  }
}

type SchemaOf = (source: Schema, io: 'input' | 'output') => Json

function operation({ id, summary, open, only, request, answers, faults = [] }: Route, schema: SchemaOf): Json {
  const described = Object.entries(answers).map(([status, answer]) => [status, answerObject(answer, schema)])
  const problems = faultsOf(request, open, faults).map((status) => [status, problemObject(status)])
  return {
    operationId: id,
    summary: only ? `${summary} For ${only} only.` : summary,
    ...(open && { security: [] }),
    parameters: [
      ...parameters('path', request.params, schema),
      ...parameters('query', request.query, schema),
      ...parameters('header', request.headers, schema),
    ],
    ...(request.body && {
      requestBody: { required: true, content: { 'application/json': { schema: schema(request.body, 'input') } } },
    }),
    ...(request.file && {
      requestBody: {
        required: true,
        content: Object.fromEntries(request.file.contentTypes.map((type) => [type, {}])),
      },
    }),
    responses: { ...Object.fromEntries(problems), ...Object.fromEntries(described) },
  }
}

/** Those that follow from what a route reads, and its own. */
function faultsOf(request: Route['request'], open: true | undefined, own: readonly number[]): readonly number[] {
  const reads = request.params || request.file || request.query || request.headers || request.body
  const all = [
    ...(reads || !open ? [400] : []),
    ...(open ? [] : [401, 403, 429]),
    ...(request.body ? [413, 415] : []),
    ...(request.file ? [413] : []),
    ...own,
    500,
  ]
  return [...new Set(all)].toSorted((a, b) => a - b)
}

function answerObject({ description, schema: source, contentType }: Route['answers'][number], schema: SchemaOf): Json {
  const content = source
    ? { 'application/json': { schema: schema(source, 'output') } }
    : { [contentType ?? 'text/plain']: { schema: { type: 'string' } } }
  return { description, content }
}

const problemObject = (status: number): Json => ({
  description: reasons[status] ?? 'It was not done.',
  content: { [PROBLEM_JSON]: { schema: { $ref: '#/components/schemas/ProblemDetails' } } },
})

const reasons: Readonly<Record<number, string>> = {
  400: 'The request cannot be read: malformed JSON, an unknown or missing field, an impossible date.',
  401: 'The token is missing or wrong.',
  403: 'Without API_TOKENS only this machine is answered, and pages of other sites never.',
  404: 'There is no such thing.',
  409: 'It conflicts with what the ledger holds.',
  412: 'The problem is not in the version that If-Match names any more.',
  413: 'The body is too large.',
  415: 'The body is not JSON in UTF-8.',
  422: 'It was read, and the rules or the ledger object.',
  429: 'Too many requests; Retry-After says how many seconds to wait.',
  500: 'A fault of this system, or a damaged record.',
  503: 'It could not be saved.',
}

function parameters(part: string, source: z.ZodObject | undefined, schema: SchemaOf): readonly Json[] {
  if (!source) return []
  return Object.entries(source.shape).map(([name, field]) => {
    const { description, example, ...rest } = schema(field, 'input')
    const isRequired = !z.safeParse(field, undefined).success
    return {
      name: part === 'header' ? name.replace(/(^|-)[a-z]/g, (letter) => letter.toUpperCase()) : name,
      in: part,
      required: isRequired,
      ...(description !== undefined && { description }),
      ...(example !== undefined && { example }),
      schema: rest,
    }
  })
}

/** Schemas with a name stand once, among the components. */
function hoist(components: Json, source: Schema, io: 'input' | 'output'): Json {
  const {
    $schema,
    $defs = {},
    ...schema
  } = z.toJSONSchema(source, { io, unrepresentable: 'any' }) as Json & { $defs?: Json }
  for (const [name, definition] of Object.entries($defs)) components[name] = withComponentRefs(definition)
  return withComponentRefs(schema) as Json
}

function withComponentRefs(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(withComponentRefs)
  if (typeof schema !== 'object' || schema === null) return schema
  return Object.fromEntries(
    Object.entries(schema).map(([key, value]) =>
      key === '$ref' && typeof value === 'string'
        ? [key, value.replace('#/$defs/', '#/components/schemas/')]
        : [key, withComponentRefs(value)],
    ),
  )
}
