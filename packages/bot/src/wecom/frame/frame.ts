import * as z from 'zod'

/** What goes out: a command with an id that its acknowledgement repeats. */
export interface Frame {
  readonly cmd: string
  readonly reqId: string
  readonly body?: unknown
}

export const writeFrame = ({ cmd, reqId, body }: Frame): string =>
  JSON.stringify({ cmd, headers: { req_id: reqId }, ...(body !== undefined && { body }) })

const incoming = z.looseObject({
  cmd: z.string().optional(),
  headers: z.looseObject({ req_id: z.string() }).optional(),
  errcode: z.number().optional(),
  errmsg: z.string().optional(),
  body: z.unknown().optional(),
})

/** WeCom's answer to a frame. */
export interface Ack {
  readonly reqId: string
  readonly code: number
  readonly message: string
  readonly body: unknown
}

/** What WeCom says by itself. */
export interface Push {
  readonly cmd: string
  readonly reqId: string
  readonly body: unknown
}

export type Incoming = { readonly ack: Ack } | { readonly push: Push }

/** Undefined: nothing that this protocol knows. */
export function readFrame(text: string): Incoming | undefined {
  const { data } = incoming.safeParse(parse(text))
  const reqId = data?.headers?.req_id
  if (!data || reqId === undefined) return undefined
  if (data.cmd) return { push: { cmd: data.cmd, reqId, body: data.body } }
  // An acknowledgement that says no code has nothing against the frame.
  return { ack: { reqId, code: data.errcode ?? 0, message: data.errmsg ?? '', body: data.body } }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
