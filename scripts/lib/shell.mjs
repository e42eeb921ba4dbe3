import { spawn } from 'node:child_process'
import { delimiter, join } from 'node:path'
import { root } from './root.mjs'

/**
 * Runs one command line at the root of the repository, with the installed tools on the path, and collects what it prints.
 *
 * @param {string} command
 * @param {Record<string, string>} [defaults] variables of the environment, where it does not set them itself
 * @returns {Promise<{ ok: boolean, output: string }>} never rejects
 */
export function shell(command, defaults = {}) {
  return new Promise((resolve) => {
    const chunks = /** @type {Buffer[]} */ ([])
    const env = { ...defaults, ...environment() }
    const child = spawn(command, { cwd: root, env, shell: true, stdio: ['ignore', 'pipe', 'pipe'] })
    const collect = (/** @type {Buffer} */ chunk) => chunks.push(chunk)
    child.stdout.on('data', collect)
    child.stderr.on('data', collect)
    child.on('error', (error) => resolve({ ok: false, output: error.message }))
    child.on('close', (code) => resolve({ ok: code === 0, output: Buffer.concat(chunks).toString().trim() }))
  })
}

function environment() {
  // NODE_ENV=production would leave out the compiler, and npm --silent would silence the reason of a failure.
  const { NODE_ENV: _, npm_config_loglevel: __, ...rest } = process.env
  const path = Object.keys(rest).find((name) => name.toUpperCase() === 'PATH') ?? 'PATH'
  return { ...rest, [path]: [join(root, 'node_modules', '.bin'), rest[path]].join(delimiter) }
}
