import { randomUUID } from 'node:crypto'
import { fstatSync, renameSync, type Stats, statSync, writeFileSync } from 'node:fs'
import { type FileHandle, mkdir, open, readdir, rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { shareRuns } from '../shared.ts'

/** The part of the file system that writing needs; tests make it fail. */
export interface Disk {
  readonly open: (path: string, flags: 'r' | 'wx' | 'a') => Promise<FileHandle>
  readonly rm: (path: string, options?: { force: boolean }) => Promise<void>
  readonly writeFileSync: (file: number, content: string) => void
  readonly renameSync: (from: string, to: string) => void
}

// What does not wait for the disk itself is done at once: going to another thread and back costs more.
export const nodeDisk: Disk = { open, rm, writeFileSync, renameSync }

/** What tells one state of a file from another without reading it. Undefined: there is no file. */
export type Fingerprint = string | undefined
const fingerprintOf = ({ ino, size, mtimeMs }: Stats): Fingerprint => `${ino}:${size}:${mtimeMs}`

export function lookAt(path: string): Fingerprint {
  const stats = statSync(path, { throwIfNoEntry: false })
  return stats && fingerprintOf(stats)
}

/** The file is not as this process left it, so it was not overwritten. */
export class AlteredFileError extends Error {}

/** The new content stands in its place, but the disk did not confirm it: nobody knows what a power cut would leave. */
export class UnconfirmedWriteError extends Error {}

/** A folder whose files are replaced as a whole. */
export interface Folder {
  readonly path: string
  /**
   * Replaces a file, or makes it. When it resolves the new content survives a power cut; at every moment before, a kill
   * leaves the old content or the new one, and perhaps a temporary file.
   *
   * @param expected the file as this process left it; any other is not touched.
   * @throws {AlteredFileError} the file was not as expected, and is as it was.
   * @throws {UnconfirmedWriteError}
   */
  replace(name: string, content: string, expected: Fingerprint): Promise<Fingerprint>
  /** Makes the names of new files survive a power cut. */
  flush(): Promise<void>
  /** Gives a file a name by which it is nobody's any more, and which says why. Undefined: there is no such file. */
  setAside(name: string): Promise<string | undefined>
  /** Removes a file for good. */
  remove(name: string): Promise<void>
  close(): Promise<void>
}

const TEMPORARY = '.tmp'
// Windows can neither open a folder nor needs to flush one.
const flushesFolders = process.platform !== 'win32'

/** Opens a folder, made where it is missing, and clears away what a kill left in it. */
export async function openFolder(path: string, disk: Disk): Promise<Folder> {
  await makeFolder(path)
  const leftovers = (await readdir(path)).filter((name) => name.endsWith(TEMPORARY))
  await Promise.all(leftovers.map((name) => disk.rm(join(path, name), { force: true })))
  const handle = flushesFolders ? await disk.open(path, 'r') : undefined
  const flush = shareRuns(async () => handle?.sync())

  return {
    path,
    flush,
    async replace(name, content, expected) {
      const target = join(path, name)
      const temporary = join(path, randomUUID() + TEMPORARY)
      const file = await disk.open(temporary, 'wx')
      let fingerprint: Fingerprint
      try {
        disk.writeFileSync(file.fd, content)
        await file.sync()
        fingerprint = fingerprintOf(fstatSync(file.fd))
        if (lookAt(target) !== expected) throw new AlteredFileError(target)
        disk.renameSync(temporary, target)
      } catch (error) {
        await file.close().catch(() => undefined)
        await disk.rm(temporary, { force: true }).catch(() => undefined)
        throw error
      }
      await Promise.all([flush(), file.close()]).catch((cause) => {
        throw new UnconfirmedWriteError(target, { cause })
      })
      return fingerprint
    },
    async setAside(name) {
      if (lookAt(join(path, name)) === undefined) return undefined
      let aside = `${name}.damaged`
      for (let i = 2; lookAt(join(path, aside)); i++) aside = `${name}.${i}.damaged`
      disk.renameSync(join(path, name), join(path, aside))
      await flush()
      return aside
    },
    async remove(name) {
      await disk.rm(join(path, name), { force: true })
      await flush()
    },
    async close() {
      await handle?.close()
    },
  }
}

/** A folder that is somebody else's: nothing in it is changed. */
export function folderToRead(path: string): Folder {
  const refuse = () => Promise.reject(new Error(`${path} is only read`))
  return { path, replace: refuse, flush: refuse, setAside: refuse, remove: refuse, close: async () => undefined }
}

/** A new folder survives a power cut only when the one around it is flushed. */
async function makeFolder(path: string): Promise<void> {
  const first = await mkdir(path, { recursive: true })
  if (first === undefined || !flushesFolders) return
  for (let made = path; made.length >= first.length; made = dirname(made)) {
    const around = await open(dirname(made), 'r')
    await around.sync().finally(() => around.close())
  }
}
