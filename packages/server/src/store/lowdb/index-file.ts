import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import * as z from 'zod'
import { type Folder, lookAt } from './folder.ts'

/** A problem's file as it was left: how many entries it has, the hash of the last one, and what tells it from others. */
export interface Settled {
  readonly version: number
  readonly head: string
  readonly file: string
}

/**
 * What a ledger's folder holds, told apart from its files: so that it opens fast, and so that what is missing at the end
 * of a history is noticed.
 */
export interface Index {
  /** The byte of the journal up to which the files hold what it says. */
  readonly upTo: number
  readonly problems: ReadonlyMap<string, Settled>
}

const FORMAT = 1
const INDEX = 'index.json'

const schema = z.strictObject({
  format: z.literal(FORMAT),
  upTo: z.int().min(0),
  problems: z.array(z.tuple([z.string(), z.int().min(1), z.string(), z.string()])),
})

/** Undefined where there is none that can be read: everything else says the same, only more slowly. */
export function readIndex(folder: string): Index | undefined {
  try {
    const { upTo, problems } = schema.parse(JSON.parse(readFileSync(join(folder, INDEX), 'utf8')))
    return {
      upTo,
      problems: new Map(problems.map(([number, version, head, file]) => [number, { version, head, file }])),
    }
  } catch {
    return undefined
  }
}

export async function writeIndex(folder: Folder, { upTo, problems }: Index): Promise<void> {
  const rows = Array.from(problems, ([number, { version, head, file }]) => [number, version, head, file])
  const content = JSON.stringify({ format: FORMAT, upTo, problems: rows })
  await folder.replace(INDEX, content, lookAt(join(folder.path, INDEX)))
}
