import { describeDocuments } from './documents-conformance.ts'
import { memoryDocuments } from './memory-documents.ts'

describeDocuments('documents in memory', async () => {
  const documents = memoryDocuments()
  return { documents, reopen: async () => documents, dispose: async () => undefined }
})
