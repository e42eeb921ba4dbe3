import { expect, it } from 'vitest'
import { municipal, testServer } from '../http/test-server.ts'

const form = (text: string, more: Record<string, string> = {}) => new URLSearchParams({ text, ...more }).toString()
const asForm = { 'Content-Type': 'application/x-www-form-urlencoded', Accept: 'text/html' }
const asScript = { 'Content-Type': 'application/x-www-form-urlencoded', Accept: 'application/json' }

it('the chart shows every problem with its status, its next step and its day, the most urgent first', async () => {
  const { ask } = await testServer({ SAMPLE: '1' })
  const { body } = await ask('/')
  expect(body).toContain('<html lang="zh-CN">')
  expect(body.match(/<th scope="row"/g)).toHaveLength(24)
  expect(body).toMatch(/【示例】<\/span>姚关镇[\s\S]*已逾期[\s\S]*整改方案报县级对应的牵头部门审核[\s\S]*6月15日/)
  expect(body.indexOf('/problems/12"')).toBeLessThan(body.indexOf('/problems/1"'))
  expect(body).toContain('共 24 个问题，已销号 2 个，销号率 8.3%。')
  expect((await ask('/?lang=en')).body).toMatch(/<html lang="en">[\s\S]*overdue/)
})

it('the time axis is told to whoever cannot see it', async () => {
  const { ask } = await testServer()
  await ask('/api/v1/problems', { body: municipal })
  expect((await ask('/')).body).toContain(
    'aria-label="6月1日：移交（移交或登记）；6月15日：整改方案报县级对应的牵头部门审核（已逾期）；6月25日：县级整改方案报市级行业主管部门审核同意（应完成）"',
  )
})

it('the chart is narrowed by unit, level, status and words; a value that means nothing narrows nothing', async () => {
  const { ask } = await testServer({ SAMPLE: '1' })
  const shown = async (query: string): Promise<number> =>
    (await ask(`/?${query}`)).body.match(/<th scope="row"/g)?.length ?? 0
  expect(await shown('status=overdue')).toBe(3)
  expect(await shown(`unit=${encodeURIComponent('县水务局')}`)).toBe(6)
  expect(await shown(`status=overdue&unit=${encodeURIComponent('县水务局')}`)).toBe(1)
  expect(await shown('level=county')).toBe(1)
  expect(await shown(`q=${encodeURIComponent('采石场')}`)).toBe(1)
  expect(await shown('level=galactic&status=&page=-3')).toBe(24)
  expect((await ask(`/?q=${encodeURIComponent('没有的词')}`)).body).toContain('没有符合条件的问题')
})

it('a long ledger comes in pages, and whole for printing', async () => {
  const { ask } = await testServer()
  for (let number = 1; number <= 101; number++) await ask('/api/v1/problems', { body: { ...municipal, number } })
  const rows = async (path: string): Promise<number> => (await ask(path)).body.match(/<th scope="row"/g).length
  expect([await rows('/'), await rows('/?page=2'), await rows('/?page=9'), await rows('/?page=all')]).toEqual([
    100, 1, 1, 101,
  ])
})

it('a problem shows its procedure, why its dates are what they are, what is doubtful and what was written', async () => {
  const { ask } = await testServer()
  await ask('/api/v1/problems', { body: municipal })
  const { body } = await ask('/problems/12')
  expect(body).toMatch(/已逾期<\/span>[\s\S]*最迟6月15日[\s\S]*已逾期3个工作日/)
  expect(body).toContain('2023年6月1日移交，从次日起数10个工作日，到2023年6月15日；当天仍算按时，次日起算逾期。')
  expect(body).toMatch(/不计：[^<]*2023-06-22至2023-06-24 端午节[\s\S]*调休上班计入：2023-06-25/)
  expect(body).toMatch(/存疑之处（\d+）/)
  expect(body).toMatch(/办理记录[\s\S]*2023年6月1日 移交[\s\S]*登记入账/)
  expect((await ask('/problems/12?lang=en')).body).toMatch(/overdue[\s\S]*Why this date/)
  expect(await ask('/problems/99', { headers: { Accept: 'text/html' } })).toMatchObject({ status: 404 })
})

it('a record that was taken back stays to be seen, struck out', async () => {
  const { ask } = await testServer()
  await ask('/api/v1/problems', { body: municipal })
  const first = await ask('/chat', { method: 'POST', body: form('12号进展：已开工'), headers: asScript })
  const Cookie = first.headers.get('set-cookie')?.split(';')[0] ?? ''
  for (const text of ['确认', '撤销', '确认'])
    await ask('/chat', { method: 'POST', body: form(text), headers: { ...asScript, Cookie } })
  expect((await ask('/problems/12')).body).toMatch(/class="taken-back">\s*<p>[^<]*进展 <em>已撤销/)
})

it('the duties stand with the day of the text and the working day that is wise', async () => {
  const { ask } = await testServer()
  const { body } = await ask('/duties?from=2023-11-01')
  expect(body).toMatch(/11月6日<\/time>[\s\S]*?11月3日/)
  expect((await ask('/duties?from=9999-99-99')).status).toBe(200)
})

it('statistics count by level and unit, with rates to one decimal', async () => {
  const { ask } = await testServer({ SAMPLE: '1' })
  expect((await ask('/statistics')).body).toMatch(/国家级<\/th><td[^>]*>6<\/td><td[^>]*>1<\/td><td[^>]*>16.7%/)
})

it('the chart as a picture is a PNG that needs nothing of the machine', async () => {
  const { url } = await testServer({ SAMPLE: '1' })
  const answer = await fetch(`${url}/chart.png`)
  expect(answer.headers.get('content-type')).toBe('image/png')
  const bytes = Buffer.from(await answer.arrayBuffer())
  expect(bytes.subarray(1, 4).toString()).toBe('PNG')
  expect(bytes.readUInt32BE(16)).toBe(1080)
})

it('every page shows that it is a drill and that there are samples', async () => {
  const { ask } = await testServer({ SAMPLE: '1' })
  for (const path of ['/', '/duties', '/statistics', '/chat']) {
    expect((await ask(path)).body).toContain('演练时间：2023-06-20 09:00')
    expect((await ask(path)).body).toContain('台账中有 24 个示例问题')
  }
})

it('pages run nothing but their own script', async () => {
  const { ask } = await testServer()
  for (const path of ['/', '/problems/12', '/duties', '/statistics', '/chat', '/nowhere']) {
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
  for (const path of ['/', '/problems/12', `/?q=${draft}`, `/chat?say=${draft}`]) {
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

it('the targets of a document stand with how far the ledger is', async () => {
  const { ask } = await testServer()
  await ask('/api/v1/problems', {
    body: { number: 1, title: '某问题', rulebook: 'zhaotong-2023', source: 'inspection' },
  })
  const { body } = await ask('/statistics')
  expect(body).toMatch(
    /目标进度：[^<]*昭通[\s\S]*2023年12月31日<\/th>[\s\S]*?3 \/ 68<\/td><td>0<\/td><td>3<\/td>[\s\S]*有风险/,
  )
})
