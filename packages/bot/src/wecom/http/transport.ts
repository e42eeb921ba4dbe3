import axios, { AxiosError, type AxiosInstance } from 'axios'

/** What WeCom's HTTP interface said. Its status is 200 whatever happened: the code decides. */
export type HttpAnswer =
  | {
      readonly kind: 'answered'
      readonly code: number
      readonly message: string
      readonly body: Readonly<Record<string, unknown>>
    }
  /** No connection came about: it has not arrived. */
  | { readonly kind: 'unreached'; readonly reason: string }
  /** The connection broke, or what came back is none of WeCom's answers: it may have arrived. */
  | { readonly kind: 'unclear'; readonly reason: string }

/**
 * A way to WeCom's HTTP interface. Addresses carry secrets: no address is part of any answer, and errors of the HTTP library,
 * which do carry it, do not leave this file.
 */
export interface Transport {
  get(path: string, query: Readonly<Record<string, string>>): Promise<HttpAnswer>
  post(path: string, query: Readonly<Record<string, string>>, body: unknown): Promise<HttpAnswer>
}

const PATIENCE = 15_000
const NOT_REACHED: readonly string[] = [
  'ECONNREFUSED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'CERT_HAS_EXPIRED',
]

/** @param base e.g. `https://qyapi.weixin.qq.com`. */
export function createTransport(base: string, patience = PATIENCE): Transport {
  const http = axios.create({
    baseURL: base,
    timeout: patience,
    maxRedirects: 0,
    maxContentLength: 4 * 1024 * 1024,
    maxBodyLength: 64 * 1024 * 1024,
    validateStatus: () => true,
  })
  return {
    get: (path, params) => ask(http, { method: 'GET', url: path, params }),
    post: (path, params, data) => ask(http, { method: 'POST', url: path, params, data }),
  }
}

async function ask(http: AxiosInstance, request: object): Promise<HttpAnswer> {
  try {
    const { status, data } = await http.request<unknown>(request)
    const body = typeof data === 'object' && data !== null ? (data as Record<string, unknown>) : undefined
    const code = body?.errcode
    if (!body || typeof code !== 'number') return { kind: 'unclear', reason: `HTTP ${status} without an answer` }
    return { kind: 'answered', code, message: String(body.errmsg ?? '').slice(0, 200), body }
  } catch (error) {
    return failed(error)
  }
}

function failed(error: unknown): HttpAnswer {
  const code = error instanceof AxiosError ? (error.code ?? 'network') : 'network'
  return NOT_REACHED.includes(code) ? { kind: 'unreached', reason: code } : { kind: 'unclear', reason: code }
}
