import { createTransport, type HttpAnswer } from './transport.ts'

/** Answers a message later, at the address that came with it: once, within an hour. */
export function answerAt(address: string, base: string, markdown: string): Promise<HttpAnswer> {
  const refused: HttpAnswer = { kind: 'unreached', reason: 'the address is not one of WeCom' }
  if (!URL.canParse(address)) return Promise.resolve(refused)
  const { origin, pathname, searchParams } = new URL(address)
  if (origin !== new URL(base).origin) return Promise.resolve(refused)
  const body = { msgtype: 'markdown', markdown: { content: markdown } }
  return createTransport(origin).post(pathname, Object.fromEntries(searchParams), body)
}
