import { closeSync, openSync, rmSync, statSync, utimes } from 'node:fs'
import { setTimeout as pause } from 'node:timers/promises'

const beat = 1000
const stale = 5 * beat

/**
 * Does the work while no other process does it. The owner of the lock file touches it every second; a file that nobody
 * touched for five was left by a process that died, and is taken over.
 *
 * @param {string} file
 * @param {() => void} onWait called once where another process is at work
 * @param {() => Promise<void>} work
 */
export async function withLock(file, onWait, work) {
  await acquire(file, onWait)
  const heart = setInterval(touch, beat, file)
  try {
    await work()
  } finally {
    clearInterval(heart)
    rmSync(file, { force: true })
  }
}

/**
 * @param {string} file
 * @param {() => void} onWait
 */
async function acquire(file, onWait) {
  for (let waited = false; !create(file); waited = true) {
    if (!waited) onWait()
    if (age(file) > stale) rmSync(file, { force: true })
    else await pause(beat / 5)
  }
}

/** @param {string} file */
function create(file) {
  try {
    closeSync(openSync(file, 'wx'))
    return true
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false
    throw error
  }
}

/** @param {string} file */
function age(file) {
  const seen = statSync(file, { throwIfNoEntry: false })
  return seen ? Date.now() - seen.mtimeMs : 0
}

/** @param {string} file */
function touch(file) {
  const now = new Date()
  utimes(file, now, now, () => undefined)
}
