import { createHash } from 'node:crypto'
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'

/**
 * @param {readonly string[]} parts
 * @returns {string} equal for equal parts only
 */
export function fingerprint(parts) {
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex')
}

/**
 * A file that says for which fingerprint a piece of work was last completed.
 *
 * @param {string} file
 */
export function stampFile(file) {
  return {
    /** @param {string} value */
    says: (value) => read(file) === value,
    /** @param {string} value */
    write: (value) => {
      mkdirSync(dirname(file), { recursive: true })
      writeFileSync(file, value)
    },
    remove: () => rmSync(file, { force: true }),
  }
}

/** @param {string} file */
function read(file) {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return undefined
  }
}
