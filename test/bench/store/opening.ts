// Opens a store and reads all of it, and says how long that took and what it weighs.
import { openStore } from '../../../packages/server/src/store/open-store.ts'
import { placeOf } from '../../../packages/server/src/store/transfer/move.ts'

const start = performance.now()
const store = await openStore(placeOf(process.argv[2] ?? ''))
const opened = performance.now() - start
const { length } = await store.readAll('default')
const read = performance.now() - start
globalThis.gc?.()
const megabytes = process.memoryUsage().rss / 1e6
await store.close()
console.log(`open ${opened.toFixed(0)} ms, all ${length} read ${read.toFixed(0)} ms, ${megabytes.toFixed(0)} MB`)
