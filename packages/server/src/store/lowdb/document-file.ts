import { createHash } from 'node:crypto'
import type { Adapter } from 'lowdb'
import * as z from 'zod'
import type { StoredDocument } from '../documents.ts'
import { toFileName } from './file-name.ts'
import type { Folder } from './folder.ts'
import { checked, jsonFile } from './json-file.ts'

/** A document as its file holds it. The file's name does not always say whose it is. */
export interface DocumentRecord extends StoredDocument {
  readonly collection: string
}

const recordSchema: z.ZodType<DocumentRecord> = z.strictObject({
  collection: z.string().min(1).max(200),
  id: z.string().min(1).max(200),
  version: z.int().min(1),
  value: z.json(),
})

/** The file of one document, checked as a whole when it is read. */
export const documentFile = (folder: Folder, name: string): Adapter<DocumentRecord> =>
  jsonFile(folder, name, (record) => checked(recordSchema, record))

const LONGEST = 200 // of the 255 bytes that the systems allow for the name of a file

/** A safe file name for a collection or an id. Long ones go by their hash, which begins as no other name does. */
export function recordName(name: string): string {
  const readable = toFileName(name)
  return readable.length <= LONGEST ? readable : `x${createHash('sha256').update(name).digest('hex')}`
}
