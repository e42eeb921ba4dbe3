import type { IncomingMessage } from 'node:http'
import { Busboy } from '@fastify/busboy'
import { limits } from '../../exchange/import/grid/limits.ts'
import { fail, HttpFault } from '../../http/fault.ts'
import { invalidRequest, tooLarge, unsupportedMediaType } from '../../http/faults.ts'

/** A file that a form sends. */
export interface Upload {
  readonly name: string
  readonly content: Buffer
}

/**
 * The file of a form, within the limit for ledgers.
 * @throws {HttpFault} 413, 415; 400 where the form is cut off.
 */
export function readUpload(request: IncomingMessage): Promise<Upload | null> {
  const type = request.headers['content-type'] ?? ''
  if (!/^multipart\/form-data;/i.test(type)) fail(unsupportedMediaType('multipart/form-data'))
  const form = new Busboy({
    headers: { ...request.headers, 'content-type': type },
    limits: { files: 1, fields: 0, parts: 2, fileSize: limits.file },
  })
  return new Promise((resolve, reject) => {
    let upload: Upload | null = null
    let isTooLarge = false
    form.on('file', (_, stream, name) => {
      const chunks: Buffer[] = []
      stream.on('data', (chunk: Buffer) => chunks.push(chunk))
      stream.on('limit', () => {
        isTooLarge = true
      })
      stream.on('end', () => {
        const content = Buffer.concat(chunks)
        if (content.length > 0) upload = { name, content }
      })
    })
    form.on('error', () => reject(new HttpFault(cutOff)))
    form.on('finish', () => {
      if (isTooLarge) reject(new HttpFault(tooLarge(limits.file)))
      else resolve(upload)
    })
    request.on('error', reject).pipe(form)
  })
}

const cutOff = invalidRequest([
  {
    in: 'body',
    pointer: '',
    detail: { zh: '没有完整收到', en: 'did not arrive whole' },
    mend: { zh: '请重新上传', en: 'send it again' },
  },
])
