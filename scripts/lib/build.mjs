import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fingerprint, stampFile } from './fingerprint.mjs'
import { root } from './root.mjs'
import { shell } from './shell.mjs'
import { filesBelow, packageFolders } from './workspace.mjs'

const stamp = stampFile(join(root, 'node_modules', '.cache', 'built'))

/** Whether the built files are those of the sources as they are now. */
export function isBuilt() {
  return packageFolders().every((folder) => existsSync(join(root, folder, 'dist'))) && stamp.says(wanted())
}

/**
 * Builds the packages, without their tests.
 *
 * @throws {Error} that shows what the compiler says
 */
export async function build() {
  const value = wanted()
  stamp.remove()
  await compile()
  await writeSchema()
  stamp.write(value)
}

async function compile() {
  const { ok, output } = await shell(`tsc -b --pretty false ${packageFolders().join(' ')}`)
  if (!ok)
    throw new Error(`Could not build.\n${output}\n\nMend what the compiler names, then run the same command again.`)
}

/** The language of rulebooks as JSON Schema, for editors. */
async function writeSchema() {
  const { ok, output } = await shell('tsx packages/rules/scripts/write-schema.ts')
  if (!ok) throw new Error(`Could not write the JSON Schema of rulebooks.\n${output}`)
}

function wanted() {
  const files = [
    'pnpm-lock.yaml',
    'tsconfig.base.json',
    ...packageFolders().flatMap((folder) => [
      `${folder}/package.json`,
      `${folder}/tsconfig.json`,
      ...filesBelow(`${folder}/scripts`),
      ...filesBelow(`${folder}/src`).filter((file) => !file.endsWith('.test.ts')),
    ]),
  ]
  return fingerprint(files.flatMap((file) => [file, readFileSync(join(root, file), 'utf8')]))
}
