import type { Pool } from 'pg'
import { assertNames, byId, type Documents, plain, type StoredDocument } from '../documents.ts'
import { fromColumn, toColumn } from './columns.ts'
import { ask, change } from './send.ts'

interface Row {
  readonly id: string
  readonly version: number
  readonly value: string
}

const documentOf = ({ id, version, value }: Row): StoredDocument => ({
  id: fromColumn(id),
  version,
  value: JSON.parse(value),
})

const read = 'select id, version, value from zhenggai.documents where collection = $1 and id = $2'
const list = 'select id, version, value from zhenggai.documents where collection = $1'
const names = 'select distinct collection from zhenggai.documents'
const remove = 'delete from zhenggai.documents where collection = $1 and id = $2'

const insert = `insert into zhenggai.documents (collection, id, version, value) values ($1, $2, 1, $3)
  on conflict do nothing returning version`
const replace = `update zhenggai.documents set version = version + 1, value = $3
  where collection = $1 and id = $2 and version = $4 returning version`
const put = `insert into zhenggai.documents (collection, id, version, value) values ($1, $2, 1, $3)
  on conflict (collection, id) do update set version = documents.version + 1, value = excluded.value returning version`

/** Documents as rows. @param during lets whoever closes the store wait for a write. */
export function postgresDocuments(pool: Pool, during: <T>(write: () => Promise<T>) => Promise<T>): Documents {
  async function find(collection: string, id: string): Promise<StoredDocument | undefined> {
    const values = [toColumn(collection), toColumn(id)]
    const { rows } = await ask<Row>(pool, { name: 'read-document', text: read, values })
    return rows[0] && documentOf(rows[0])
  }

  /** Gives the version that was written, if any. */
  async function write(
    collection: string,
    id: string,
    value: string,
    expected: number | undefined,
  ): Promise<number | undefined> {
    const values = [toColumn(collection), toColumn(id), value]
    const statement =
      expected === undefined
        ? { name: 'put-document', text: put, values }
        : expected === 0
          ? { name: 'insert-document', text: insert, values }
          : { name: 'replace-document', text: replace, values: [...values, expected] }
    const { rows, isRepeated } = await change<{ version: number }>(pool, statement)
    if (rows[0] || !isRepeated || expected === undefined) return rows[0]?.version
    // The first sending may have arrived: then it stands there as it was sent.
    const there = await find(collection, id)
    return there?.version === expected + 1 && JSON.stringify(there.value) === value ? there.version : undefined
  }

  return {
    async read(collection, id) {
      assertNames(collection, id)
      return find(collection, id)
    },
    async list(collection) {
      assertNames(collection)
      const { rows } = await ask<Row>(pool, { name: 'list-documents', text: list, values: [toColumn(collection)] })
      return rows.map(documentOf).sort(byId)
    },
    async collections() {
      const { rows } = await ask<{ collection: string }>(pool, { name: 'list-collections', text: names })
      return rows.map(({ collection }) => fromColumn(collection)).sort()
    },
    async write(collection, id, value, expected) {
      assertNames(collection, id)
      const version = await during(() => write(collection, id, JSON.stringify(plain(value)), expected))
      return version === undefined ? { kind: 'conflict' } : { kind: 'kept', version }
    },
    async remove(collection, id) {
      assertNames(collection, id)
      const values = [toColumn(collection), toColumn(id)]
      await during(() => change(pool, { name: 'remove-document', text: remove, values }))
    },
    damaged: async () => [],
  }
}
