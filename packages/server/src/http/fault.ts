import type { Text } from '@zhenggai/rules'

/** One thing that is wrong with a request, where it is, and what would be right. */
export interface FieldFault {
  readonly in: 'body' | 'query' | 'path' | 'header'
  /** JSON pointer inside that part; empty: all of it. */
  readonly pointer: string
  readonly detail: Text
  readonly mend: Text
}

/** Why a request is not answered as asked: what becomes a problem details document (RFC 9457). */
export interface Fault {
  readonly status: number
  readonly code: string
  readonly title: Text
  readonly detail: Text
  readonly errors?: readonly FieldFault[] | undefined
  readonly headers?: Readonly<Record<string, string>> | undefined
}

export class HttpFault extends Error {
  readonly fault: Fault
  constructor(fault: Fault) {
    super(fault.detail.en)
    this.name = 'HttpFault'
    this.fault = fault
  }
}

/** Ends the handling of a request with this answer. */
export function fail(fault: Fault): never {
  throw new HttpFault(fault)
}
