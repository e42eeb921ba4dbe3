import { expect, it } from 'vitest'
import { municipal, testServer } from '../../http/test-server.ts'

const ledger = `序号,问题描述,级别,牵头单位,责任单位,整改时限
12,姚关镇集镇污水直排,市级,县水务局,姚关镇人民政府,2023年底前
13,"<b>=1+1</b>",市级,县水务局,姚关镇人民政府,尽快
`

function upload(content: string, name = '台账.csv') {
  const form = new FormData()
  form.set('file', new Blob([content]), name)
  return form
}

/** As a browser sends the form. */
const post = async (url: string, body?: FormData) => {
  const answer = await fetch(url, { method: 'POST', headers: { Accept: 'text/html' }, ...(body && { body }) })
  return { status: answer.status, body: await answer.text() }
}

it('shows what a file would do, and writes it when it is confirmed, once', async () => {
  const { ask, url } = await testServer()
  await ask('/api/v1/problems', { body: municipal })
  const preview = await post(`${url}/import`, upload(ledger))
  expect(preview.body).toMatch(/新增 1 个，更新 1 个，没有变化 0 个/)
  expect(preview.body).toMatch(/整改时限 （空） → 2023年底前/)
  expect(preview.body).not.toContain('<b>=1+1')
  expect((await ask('/api/v1/problems')).body.total).toBe(1)

  const action = /action="(\/import\/[\w-]+)"/.exec(preview.body)?.[1]
  expect((await post(`${url}${action}`)).body).toContain('已写入：新增 1 个，更新 1 个。')
  expect((await ask('/api/v1/problems')).body.total).toBe(2)
  expect((await post(`${url}${action}`)).status).toBe(409)
  expect((await post(`${url}/import`, upload(ledger))).body).toContain('没有需要导入的内容')
})

it('says what is wrong with a file that is none', async () => {
  const { url } = await testServer()
  expect(await post(`${url}/import`, upload('\0\x01\x02PK', 'x.xlsx'))).toMatchObject({ status: 422 })
  expect((await post(`${url}/import`, upload(''))).body).toContain('没有选择文件')
  expect(await post(`${url}/import`)).toMatchObject({ status: 415 })
  expect(await post(`${url}/import/not-a-known-token`)).toMatchObject({ status: 404 })
})

it('goes into the ledger that the visitor looks at', async () => {
  const { ask, url } = await testServer()
  await ask('/api/v1/problems?ledger=警示片', { body: municipal })
  const cookie = (await fetch(`${url}/?ledger=警示片`)).headers.get('set-cookie')?.split(';')[0] ?? ''
  const look = async (path: string) => (await fetch(`${url}${path}`, { headers: { Cookie: cookie } })).text()
  expect(await look('/')).toMatch(/<a href="\/\?ledger=[^"]*" aria-current="true">警示片/)
  expect(await look('/problems/12')).toContain('姚关镇集镇污水直排')
  expect((await ask('/')).body).toContain('台账里还没有问题')
})
