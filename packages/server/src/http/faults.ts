import type { Text } from '@zhenggai/rules'
import type { Fault, FieldFault } from './fault.ts'

/** The largest body that is read, in bytes. */
export const BODY_LIMIT = 1_000_000

export const invalidRequest = (errors: readonly FieldFault[]): Fault => ({
  status: 400,
  code: 'invalid-request',
  title: { zh: '请求内容有误', en: 'Invalid request' },
  detail: {
    zh: `没有执行：${errors.map((error) => `${nameOf(error)}${error.detail.zh}，${error.mend.zh}`).join('；')}。`,
    en: `Nothing was done: ${errors.map((error) => `${nameOf(error)} ${error.detail.en}, ${error.mend.en}`).join('; ')}.`,
  },
  errors,
})

const nameOf = ({ pointer, in: part }: FieldFault): string => pointer.slice(1) || part

export const malformedJson = (why: string): Fault => ({
  status: 400,
  code: 'malformed-json',
  title: { zh: '不是有效的 JSON', en: 'Malformed JSON' },
  detail: {
    zh: `请求正文不是有效的 JSON（${why}），没有执行。请核对引号、逗号和括号，并以 UTF-8 编码发送。`,
    en: `The body is not valid JSON (${why}), so nothing was done. Check quotes, commas and brackets, and send it as UTF-8.`,
  },
})

export const unauthorized = (): Fault => ({
  status: 401,
  code: 'unauthorized',
  title: { zh: '需要令牌', en: 'Token needed' },
  detail: {
    zh: '缺少令牌或令牌不对。请带上请求头 Authorization: Bearer <令牌>，令牌见服务器的 API_TOKENS 设置。',
    en: 'The token is missing or wrong. Send Authorization: Bearer <token> with a token from the API_TOKENS setting.',
  },
  headers: { 'WWW-Authenticate': 'Bearer realm="zhenggai", Basic realm="zhenggai", charset="UTF-8"' },
})

export const loopbackOnly = (): Fault => ({
  status: 403,
  code: 'loopback-only',
  title: { zh: '仅限本机访问', en: 'This machine only' },
  detail: {
    zh: '没有设置 API_TOKENS，只回答本机以 localhost 或 127.0.0.1 发来的请求。要从别处访问，请由管理员设置 API_TOKENS。',
    en: 'API_TOKENS is not set, so only requests from this machine to localhost or 127.0.0.1 are answered. To let others in, have the administrator set API_TOKENS.',
  },
})

export const crossSite = (): Fault => ({
  status: 403,
  code: 'cross-site',
  title: { zh: '不接受其他网站发来的请求', en: 'Cross-site request' },
  detail: {
    zh: '这个请求来自其他网站的页面，没有执行。请在本系统的页面上操作。',
    en: 'This request came from a page of another site, so nothing was done. Use the pages of this system.',
  },
})

export const notFound = (path: string): Fault => ({
  status: 404,
  code: 'not-found',
  title: { zh: '没有这个地址', en: 'Not found' },
  detail: {
    zh: `没有“${clip(path)}”这个地址。接口说明见 /openapi.json，对话页面是 /chat。`,
    en: `There is nothing at “${clip(path)}”. The interface is described in /openapi.json; the chat page is /chat.`,
  },
})

export const methodNotAllowed = (method: string, allowed: readonly string[]): Fault => ({
  status: 405,
  code: 'method-not-allowed',
  title: { zh: '不支持这种请求方法', en: 'Method not allowed' },
  detail: {
    zh: `这个地址不支持 ${clip(method)}，请用 ${allowed.join('、')}。`,
    en: `${clip(method)} is not supported here; use ${allowed.join(', ')}.`,
  },
  headers: { Allow: allowed.join(', ') },
})

export const tooLarge = (limit: number): Fault => ({
  status: 413,
  code: 'too-large',
  title: { zh: '内容过大', en: 'Too large' },
  detail: {
    zh: `请求正文超过 ${Math.floor(limit / 1_000_000)} MB，没有执行。请缩短后再发。`,
    en: `The body is larger than ${Math.floor(limit / 1_000_000)} MB, so nothing was done. Send less at a time.`,
  },
  headers: { Connection: 'close' },
})

export const unsupportedMediaType = (accepted: string): Fault => ({
  status: 415,
  code: 'unsupported-media-type',
  title: { zh: '不支持这种内容类型', en: 'Unsupported media type' },
  detail: {
    zh: `请求正文应以 ${accepted}（UTF-8，不压缩）发送，请核对 Content-Type 请求头。`,
    en: `Send the body as ${accepted} in UTF-8 without compression, and say so in the Content-Type header.`,
  },
})

export const cannotAssess = (detail: Text): Fault => ({
  status: 422,
  code: 'cannot-assess',
  title: { zh: '不能判断', en: 'Cannot be assessed' },
  detail,
})

export const tooMany = (seconds: number): Fault => ({
  status: 429,
  code: 'too-many',
  title: { zh: '请求过于频繁', en: 'Too many requests' },
  detail: {
    zh: `短时间内请求太多，没有执行。请过 ${seconds} 秒再试。`,
    en: `There were too many requests in a short time, so nothing was done. Try again in ${seconds} seconds.`,
  },
  headers: { 'Retry-After': String(seconds) },
})

export const internal = (requestId: string): Fault => ({
  status: 500,
  code: 'internal',
  title: { zh: '系统出错', en: 'Internal error' },
  detail: {
    zh: `系统出错，请求没有完成。请稍后再试；仍不行时请把编号 ${requestId} 告诉管理员。`,
    en: `Something went wrong here and the request was not completed. Try again; if it keeps failing, tell the administrator the id ${requestId}.`,
  },
})

const clip = (text: string): string => (text.length > 80 ? `${text.slice(0, 80)}…` : text)
