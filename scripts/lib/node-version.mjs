import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './root.mjs'

/**
 * What to tell somebody whose Node.js is older than package.json asks for.
 *
 * @param {string} version such as 20.19.4
 * @returns {string | undefined} one sentence, or nothing where the version will do
 */
export function complaintAboutNode(version) {
  const { engines } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
  const least = engines.node.replace('>=', '')
  if (isAtLeast(version, least)) return undefined
  return `Zhenggai needs Node.js ${least} or newer and this is ${version}: install a current Node.js and run the same command again.`
}

/**
 * @param {string} version
 * @param {string} least
 */
function isAtLeast(version, least) {
  const [major = 0, minor = 0] = version.split('.').map(Number)
  const [leastMajor = 0, leastMinor = 0] = least.split('.').map(Number)
  return major > leastMajor || (major === leastMajor && minor >= leastMinor)
}
