import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fingerprint, stampFile } from './fingerprint.mjs'
import { pnpm } from './pnpm.mjs'
import { root } from './root.mjs'
import { shell } from './shell.mjs'
import { workspaceFolders } from './workspace.mjs'

const command = `${pnpm} install --frozen-lockfile`
// Short pauses between tries: who sits before a silent terminal learns soon that there is no network.
const patience = {
  npm_config_fetch_retries: '4',
  npm_config_fetch_retry_mintimeout: '500',
  npm_config_fetch_retry_maxtimeout: '4000',
}
const mends = [
  {
    sign: /ERR_PNPM_OUTDATED_LOCKFILE/,
    mend: `pnpm-lock.yaml does not fit the package.json files: run "${pnpm} install", then the same command again.`,
  },
  {
    sign: /ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|ERR_SOCKET_TIMEOUT/,
    mend: 'The npm registry could not be reached. Try "npm ping"; behind a proxy set HTTPS_PROXY, with a mirror run "npm config set registry <its address>". Then run the same command again.',
  },
  { sign: /ENOSPC/, mend: 'The disk is full: make room (about 500 MB), then run the same command again.' },
  {
    sign: /EACCES|EPERM|EROFS/,
    mend: 'This folder cannot be written to by this user: mend that, then run the same command again.',
  },
]
const stamp = stampFile(join(root, 'node_modules', '.cache', 'installed'))

/** Whether what is installed is what the manifests and the lockfile ask for. */
export function isInstalled() {
  return stamp.says(wanted())
}

/**
 * Installs every package of the workspace.
 *
 * @throws {Error} that says what went wrong and how to mend it
 */
export async function install() {
  const value = wanted()
  stamp.remove()
  const { ok, output } = await shell(command, patience)
  if (!ok) throw new Error(explain(output))
  stamp.write(value)
}

/** Scripts and descriptions may change without an install, dependencies not. */
function wanted() {
  return fingerprint([
    `${process.platform}-${process.arch}`,
    text('pnpm-lock.yaml'),
    text('pnpm-workspace.yaml'),
    ...workspaceFolders().map((folder) => dependencies(`${folder}/package.json`)),
  ])
}

/** @param {string} manifest */
function dependencies(manifest) {
  const { name, dependencies, devDependencies, optionalDependencies, peerDependencies } = JSON.parse(text(manifest))
  return JSON.stringify([name, dependencies, devDependencies, optionalDependencies, peerDependencies])
}

/** @param {string} output */
function explain(output) {
  const known = mends.find(({ sign }) => sign.test(output))
  if (known) return `Could not install the packages. ${known.mend}`
  const end = output.split('\n').slice(-12).join('\n')
  return `Could not install the packages.\n${end}\nRun "${command}" to see all of it, mend what it names, then run the same command again.`
}

/** @param {string} file */
function text(file) {
  return readFileSync(join(root, file), 'utf8')
}
