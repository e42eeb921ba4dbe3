import { isUtf8 } from 'node:buffer'
import type { IncomingMessage } from 'node:http'
import { fail } from './fault.ts'
import { BODY_LIMIT, malformedJson, tooLarge, unsupportedMediaType } from './faults.ts'

/**
 * The body as JSON. Read by hand with a limit, so that nobody fills the memory.
 * @throws {HttpFault} 400, 413, 415.
 */
export async function readJson(request: IncomingMessage): Promise<unknown> {
  requireType(request, /^application\/(?:[\w.+-]+\+)?json$/, 'application/json')
  const text = await readText(request)
  try {
    return JSON.parse(text)
  } catch (error) {
    return fail(malformedJson(text === '' ? 'empty' : ((error as Error).message.split('\n')[0] ?? '')))
  }
}

/**
 * The fields of a form that a page without a script sends.
 * @throws {HttpFault} 400, 413, 415.
 */
export async function readForm(request: IncomingMessage): Promise<Readonly<Record<string, string>>> {
  requireType(request, /^application\/x-www-form-urlencoded$/, 'application/x-www-form-urlencoded')
  return Object.fromEntries(new URLSearchParams(await readText(request)))
}

function requireType({ headers }: IncomingMessage, accepted: RegExp, name: string): void {
  const [type = '', ...parameters] = (headers['content-type'] ?? '')
    .toLowerCase()
    .split(';')
    .map((part) => part.trim())
  const charset = parameters
    .find((parameter) => parameter.startsWith('charset='))
    ?.slice('charset='.length)
    .replaceAll('"', '')
  const isPlain = (headers['content-encoding'] ?? 'identity').toLowerCase() === 'identity'
  if (accepted.test(type) && (charset ?? 'utf-8') === 'utf-8' && isPlain) return
  fail(unsupportedMediaType(name))
}

/** What is too large is read to its end and dropped, so that the sender hears why; beyond that the line is cut. */
const PATIENCE = 16 * BODY_LIMIT

/**
 * The body as it was sent.
 * @param limit bytes.
 * @throws {HttpFault} 413.
 */
export function readFile(request: IncomingMessage, limit: number): Promise<Buffer> {
  return readBytes(request, limit, PATIENCE + 2 * limit)
}

async function readText(request: IncomingMessage): Promise<string> {
  const content = await readBytes(request, BODY_LIMIT, PATIENCE)
  return isUtf8(content) ? content.toString('utf8') : fail(malformedJson('not UTF-8'))
}

async function readBytes(request: IncomingMessage, limit: number, patience: number): Promise<Buffer> {
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length
    if (size > patience) break
    if (size <= limit) chunks.push(chunk)
  }
  return size > limit ? fail(tooLarge(limit)) : Buffer.concat(chunks)
}
