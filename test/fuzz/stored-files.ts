import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openLowdbStore } from '../../packages/server/src/store/lowdb/lowdb-store.ts'
import { damagedBytes, type Target, target } from './target.ts'

/** The path, inside a data folder, and the bytes of every file of a ledger that was in use. */
async function filesOf(folder: string): Promise<readonly { readonly path: string; readonly bytes: Buffer }[]> {
  const names = await readdir(folder, { recursive: true, withFileTypes: true })
  const files = names.filter((entry) => entry.isFile() && entry.name.endsWith('.json'))
  return Promise.all(
    files.map(async (entry) => {
      const path = join(entry.parentPath, entry.name)
      return { path: path.slice(folder.length + 1), bytes: await readFile(path) }
    }),
  )
}

/** A ledger of which one file is damaged opens; the damage is named and every other problem is there. */
export async function storedFiles(dataDir: string): Promise<Target> {
  const files = (await filesOf(dataDir)).filter(({ path }) => path.includes('problems')).slice(0, 6)
  if (files.length < 3) throw new Error(`there are no problems in ${dataDir}`)
  const [first, ...others] = files as [(typeof files)[0], ...typeof files]
  return target('stored files', damagedBytes([first.bytes]), async (bytes) => {
    const folder = await mkdtemp(join(tmpdir(), 'zhenggai-fuzz-'))
    try {
      for (const { path, bytes: content } of [...others, { path: first.path, bytes }]) {
        await mkdir(join(folder, path, '..'), { recursive: true })
        await writeFile(join(folder, path), content)
      }
      const store = await openLowdbStore(folder)
      const readable = (await store.readAll('default')).length
      const damaged = (await store.damaged('default')).length
      await store.close()
      if (readable < others.length || readable + damaged < files.length) {
        throw new Error(`${readable} readable and ${damaged} damaged of ${files.length}`)
      }
    } finally {
      await rm(folder, { recursive: true })
    }
  })
}
