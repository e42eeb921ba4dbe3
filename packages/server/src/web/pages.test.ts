import { expect, it } from 'vitest'
import { municipal, testServer } from '../http/test-server.ts'

const form = (text: string, more: Record<string, string> = {}) => new URLSearchParams({ text, ...more }).toString()
const asForm = { 'Content-Type': 'application/x-www-form-urlencoded', Accept: 'text/html' }
const asScript = { 'Content-Type': 'application/x-www-form-urlencoded', Accept: 'application/json' }

it('the list shows every problem with its status, its next step and its day', async () => {
  const { ask } = await testServer({ SAMPLE: '1' })
  const { body } = await ask('/')
  expect(body).toContain('<html lang="zh-CN">')
  expect(body.match(/<tr>/g)).toHaveLength(25)
  expect(body).toMatch(/【示例】<\/span>姚关镇[\s\S]*已逾期[\s\S]*整改方案报县级对应的牵头部门审核[\s\S]*2023-06-15/)
  expect((await ask('/?lang=en')).body).toMatch(/<html lang="en">[\s\S]*overdue/)
})

it('every page shows that it is a drill and that there are samples', async () => {
  const { ask } = await testServer({ SAMPLE: '1' })
  for (const path of ['/', '/chat']) {
    expect((await ask(path)).body).toContain('演练时间：2023-06-20 09:00')
    expect((await ask(path)).body).toContain('台账中有 24 个示例问题')
  }
})

it('pages run nothing but their own script', async () => {
  const { ask } = await testServer()
  for (const path of ['/', '/chat', '/nowhere']) {
    const { body, headers } = await ask(path, { headers: { Accept: 'text/html' } })
    expect(headers.get('content-security-policy')).toContain("default-src 'none'")
    expect(body).not.toMatch(/<script(?![^>]*src="\/assets\/)|\son\w+=|style="|javascript:/)
  }
  expect((await ask('/assets/chat.js')).headers.get('content-type')).toBe('text/javascript; charset=utf-8')
})

it('what people wrote is shown as they wrote it', async () => {
  const { ask } = await testServer()
  await ask('/api/v1/problems', { body: { ...municipal, title: '<img src=x onerror=alert(1)>' } })
  const draft = encodeURIComponent('</textarea><script>alert(1)</script>')
  for (const path of ['/', `/chat?say=${draft}`]) {
    expect((await ask(path)).body).not.toMatch(/<img|<script>/)
  }
  const said = await ask('/chat', { method: 'POST', body: form('<b>12号</b>'), headers: asForm })
  expect(said.body).toContain('&lt;b&gt;12号&lt;/b&gt;')
})

it('the chat works without a script: say, confirm, and the ledger knows', async () => {
  const { ask } = await testServer()
  await ask('/api/v1/problems', { body: municipal })
  const proposed = await ask('/chat', { method: 'POST', body: form('12号6月14日已报县水务局审核'), headers: asForm })
  expect(proposed.body).toMatch(/<button name="offer" value="确认"/)
  expect((await ask('/api/v1/problems/12')).body.version).toBe(2)

  const Cookie = proposed.headers.get('set-cookie')?.split(';')[0] ?? ''
  expect(proposed.headers.get('set-cookie')).toMatch(/httponly.*samesite=strict|samesite=strict.*httponly/i)
  await ask('/chat', { method: 'POST', body: form('', { offer: '确认' }), headers: { ...asForm, Cookie } })
  expect((await ask('/api/v1/problems/12')).body.events).toMatchObject([
    { type: 'handed-over' },
    { type: 'submitted-to-county-lead', on: '2023-06-14' },
  ])
})

it('two browsers are two people: one does not confirm what the other proposed', async () => {
  const { ask } = await testServer()
  await ask('/api/v1/problems', { body: municipal })
  await ask('/chat', { method: 'POST', body: form('12号6月14日已报县水务局审核'), headers: asForm })
  await ask('/chat', { method: 'POST', body: form('确认'), headers: asForm })
  expect((await ask('/api/v1/problems/12')).body.version).toBe(2)
})

it('the same message twice, as after a lost connection, is one message', async () => {
  const { ask } = await testServer()
  await ask('/api/v1/problems', { body: municipal })
  const first = await ask('/chat', {
    method: 'POST',
    body: form('12号进展：已开工', { messageId: 'm1' }),
    headers: asScript,
  })
  const Cookie = first.headers.get('set-cookie')?.split(';')[0] ?? ''
  const confirm = { method: 'POST', body: form('确认', { messageId: 'm2' }), headers: { ...asScript, Cookie } }
  const written = await ask('/chat', confirm)
  expect(await ask('/chat', confirm)).toMatchObject({ body: written.body })
  expect((await ask('/api/v1/problems/12')).body.version).toBe(3)
})

it('an address that leads nowhere shows a page with a way back to somebody who looks at pages', async () => {
  const { ask } = await testServer()
  const { status, body } = await ask('/nowhere', { headers: { Accept: 'text/html,application/xhtml+xml,*/*;q=0.8' } })
  expect(status).toBe(404)
  expect(body).toMatch(/没有这个地址[\s\S]*<a href="\/">返回/)
})
