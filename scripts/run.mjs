// node scripts/run.mjs main|chat|admin|alerts|import [arguments]: all set-up, then that program of the server in this same process,
// so that signals, input, output and exit code are its own.
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { root } from './lib/root.mjs'
import { setUp } from './lib/set-up.mjs'

await setUp()
if (process.env.npm_lifecycle_event) stopWithParent()
const [node = '', , name, ...args] = process.argv
const program = join(root, 'packages', 'server', 'dist', `${name}.js`)
process.argv = [node, program, ...args]
await import(pathToFileURL(program).href)

/** Between npm and this process stands a shell that dies of SIGTERM without passing it on: then it is sent from here. */
function stopWithParent() {
  const parent = process.ppid
  const watch = setInterval(() => {
    if (process.ppid === parent) return
    clearInterval(watch)
    process.kill(process.pid, 'SIGTERM')
  }, 200)
  watch.unref()
}
