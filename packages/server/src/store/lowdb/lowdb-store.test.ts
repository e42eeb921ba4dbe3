import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describeStore } from '../conformance.ts'
import { openLowdbStore } from './lowdb-store.ts'

describeStore('the embedded store', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'zhenggai-'))
  const opened = await openLowdbStore(folder)
  let current = opened
  return {
    store: opened,
    async reopen() {
      await current.close()
      current = await openLowdbStore(folder)
      return current
    },
    async dispose() {
      await current.close()
      await rm(folder, { recursive: true })
    },
  }
})
