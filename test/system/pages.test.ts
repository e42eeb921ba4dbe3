import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { DESKTOP, hasChromium, PHONE, useBrowser } from './chromium.ts'
import { startServer } from './server.ts'

const axe = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const addresses = ['/', '/problems/12', '/duties', '/statistics', '/chat']
const windows = { phone: PHONE, desktop: DESKTOP }

/** What axe finds serious, by rule and element. */
async function barriers(page: Page): Promise<readonly string[]> {
  // In a world of its own: the page itself lets no script in.
  const session = await page.context().newCDPSession(page)
  const { frameTree } = await session.send('Page.getFrameTree')
  const { executionContextId } = await session.send('Page.createIsolatedWorld', { frameId: frameTree.frame.id })
  const run = `${axe}; axe.run(document, { resultTypes: ['violations'] }).then(({ violations }) => JSON.stringify(violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, nodes }) => id + ': ' + nodes[0].html)))`
  const { result } = await session.send('Runtime.evaluate', {
    expression: run,
    contextId: executionContextId,
    awaitPromise: true,
  })
  return JSON.parse(String(result.value))
}

describe.skipIf(!hasChromium)('the pages in a browser', () => {
  const open = useBrowser()

  it.each(Object.entries(windows))('fit a %s in both languages, and keep nobody out', async (_, viewport) => {
    const { url } = await startServer()
    for (const address of addresses.flatMap((one) => [one, `${one}?lang=en`])) {
      const page = await open(`${url}${address}`, { viewport })
      const width = await page.evaluate('document.documentElement.scrollWidth')
      expect({ address, width, barriers: await barriers(page) }).toEqual({
        address,
        width: viewport.width,
        barriers: [],
      })
    }
  })

  it('the chart is narrowed by its filters, also from the keyboard, and a problem opens from it', async () => {
    const page = await open((await startServer()).url, { viewport: DESKTOP })
    await page.getByLabel('单位').fill('县水务局')
    await page.keyboard.press('Enter')
    await page.waitForURL(/unit=/)
    await expect(page.locator('tbody tr').count()).resolves.toBe(6)
    await page.getByRole('link', { name: '已逾期' }).click()
    await expect.poll(() => page.locator('tbody tr').count()).toBe(1)
    await page.getByRole('link', { name: '12', exact: true }).click()
    await expect(page.locator('h1').textContent()).resolves.toContain('12号')
    await page.getByText('日期怎么来的').first().click()
    await expect(page.getByText('从次日起数10个工作日').first().isVisible()).resolves.toBe(true)
  })

  it('is printed on A3 without what only a screen needs', async () => {
    const page = await open((await startServer()).url, { viewport: DESKTOP })
    await page.emulateMedia({ media: 'print' })
    await expect(page.locator('nav').isVisible()).resolves.toBe(false)
    await expect(page.locator('.filters').isVisible()).resolves.toBe(false)
    await expect(page.locator('.chart').isVisible()).resolves.toBe(true)
    const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1')
    // A3 across, in points.
    expect(pdf.match(/\/MediaBox[^\]]*/)?.[0]).toMatch(/\/MediaBox\s*\[0 0 119[01][.\d]* 84[12]/)
  })

  it('reads the same without a script', async () => {
    const page = await open(`${(await startServer()).url}/?status=overdue`, { javaScriptEnabled: false })
    await expect(page.locator('tbody tr').count()).resolves.toBe(3)
  })
})
