import { join } from 'node:path'
import { build, isBuilt } from './build.mjs'
import { install, isInstalled } from './install.mjs'
import { withLock } from './lock.mjs'
import { complaintAboutNode } from './node-version.mjs'
import { root } from './root.mjs'

/**
 * Installs and builds what is not there yet, and nothing where all is there. A failure ends the process with a message.
 *
 * @param {{ withBuild?: boolean }} [options]
 */
export async function setUp({ withBuild = true } = {}) {
  const complaint = complaintAboutNode(process.versions.node)
  if (complaint) return fail(complaint)
  const isReady = () => isInstalled() && (!withBuild || isBuilt())
  if (isReady()) return
  try {
    await withLock(
      join(root, '.setup.lock'),
      () => say('Waiting for another set-up of this folder to finish …'),
      async () => {
        if (!isInstalled()) await announce('Installing packages … (first start only, about half a minute)', install)
        if (withBuild && !isBuilt()) await announce('Building …', build)
      },
    )
  } catch (error) {
    fail(error instanceof Error ? error.message : String(error))
  }
}

/**
 * @param {string} line
 * @param {() => Promise<void>} work
 */
async function announce(line, work) {
  say(line)
  await work()
}

/** @param {string} line what is said goes to stderr: stdout belongs to the program that starts afterwards */
function say(line) {
  process.stderr.write(`${line}\n`)
}

/** @param {string} message */
function fail(message) {
  say(message)
  process.exit(1)
}
