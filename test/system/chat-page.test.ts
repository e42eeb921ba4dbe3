import { mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { BrowserContextOptions, Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { hasChromium, useBrowser } from './chromium.ts'
import { type RunningServer, startServer } from './server.ts'

describe.skipIf(!hasChromium)('the chat page on a phone', () => {
  const open = useBrowser()
  const openChat = (server: RunningServer, options: BrowserContextOptions = {}): Promise<Page> =>
    open(`${server.url}/chat`, options)

  const lines = (page: Page) => page.locator('#talk li')
  const send = async (page: Page, text: string) => {
    const before = await lines(page).count()
    await page.fill('#text', text)
    await page.press('#text', 'Enter')
    await expect.poll(() => lines(page).count()).toBe(before + 2)
  }

  it('asks, reports and confirms with a touch, and the ledger knows', async () => {
    const server = await startServer()
    const page = await openChat(server)
    await expect(page.locator('header').textContent()).resolves.toMatch(/演练时间：2023-06-20[\s\S]*24 个示例问题/)
    await page.getByRole('button', { name: '问题12下一步是什么' }).click()
    await expect.poll(() => lines(page).last().textContent()).toContain('已逾期3个工作日')

    await send(page, '12号6月14日已报县水务局审核')
    expect((await server.get('/api/v1/problems/12')).version).toBe(2)
    await page.screenshot({ path: join(await mkdtemp(join(tmpdir(), 'zhenggai-pictures-')), 'chat.png') })
    await page.getByRole('button', { name: '确认' }).click()
    await expect.poll(() => lines(page).last().textContent()).toContain('已登记')
    expect((await server.get('/api/v1/problems/12')).version).toBe(3)
    await expect(page.getByRole('button', { name: '确认' }).count()).resolves.toBe(0)
    await expect(page.evaluate('document.documentElement.scrollWidth')).resolves.toBe(360)
  })

  it('keeps the talk and what waits when the page is loaded again', async () => {
    const server = await startServer()
    const page = await openChat(server)
    await send(page, '12号6月14日已报县水务局审核')
    await page.reload()
    await expect(lines(page).allTextContents()).resolves.toEqual(
      expect.arrayContaining([expect.stringContaining('12号6月14日')]),
    )
    await page.getByRole('button', { name: '取消' }).click()
    await expect.poll(() => lines(page).last().textContent()).toMatch(/取消|没有登记|不登记/)
  })

  it('shows what people write as they wrote it', async () => {
    const page = await openChat(await startServer())
    await send(page, '<img src=x onerror="document.title=1">')
    await expect(lines(page).nth(1).textContent()).resolves.toContain('<img src=x')
    await expect(page.locator('#talk img').count()).resolves.toBe(0)
  })

  it('offers to try again where the server was gone, and the message arrives once', async () => {
    const server = await startServer()
    const page = await openChat(server)
    await page.route('**/chat', (route) => route.abort(), { times: 1 })
    await page.fill('#text', '帮助')
    await page.press('#text', 'Enter')
    await page.getByRole('button', { name: '重试' }).click()
    await expect.poll(() => lines(page).last().textContent()).toContain('下一步')
    await expect(page.getByRole('button', { name: '重试' }).count()).resolves.toBe(0)
  })

  it('speaks English where it is asked to, and answers in the language of the question', async () => {
    const page = await openChat(await startServer())
    await page.getByRole('link', { name: 'English' }).click()
    await page.waitForLoadState('load')
    await expect(page.locator('html').getAttribute('lang')).resolves.toBe('en')
    await send(page, 'What is next for problem 12?')
    await expect(lines(page).last().textContent()).resolves.toMatch(/3 working days/)
  })

  it('works without a script', async () => {
    const server = await startServer()
    const page = await openChat(server, { javaScriptEnabled: false })
    await page.fill('#text', '12号6月14日已报县水务局审核')
    await page.getByRole('button', { name: '发送' }).click()
    await page.getByRole('button', { name: '确认' }).click()
    await expect(lines(page).last().textContent()).resolves.toContain('已登记')
    expect((await server.get('/api/v1/problems/12')).version).toBe(3)
  })
})
