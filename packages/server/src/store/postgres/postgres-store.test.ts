import { describeStore } from '../conformance.ts'
import { describeDocuments } from '../documents-conformance.ts'
import { openPostgresStore } from './postgres-store.ts'
import { testDatabase } from './test-database.ts'

async function open() {
  const url = await testDatabase()
  const store = await openPostgresStore(url)
  let current = store
  return {
    store,
    async reopen() {
      await current.close()
      current = await openPostgresStore(url)
      return current
    },
    dispose: () => current.close(),
  }
}

describeStore('the store in PostgreSQL', open)

describeDocuments('documents in PostgreSQL', async () => {
  const { store, reopen, dispose } = await open()
  return { documents: store.documents, reopen: async () => (await reopen()).documents, dispose }
})
