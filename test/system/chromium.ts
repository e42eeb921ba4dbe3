import { existsSync } from 'node:fs'
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core'
import { afterAll, beforeAll, expect, onTestFinished } from 'vitest'

const CHROMIUM = process.env.CHROMIUM_PATH ?? '/usr/bin/chromium'
export const hasChromium = existsSync(CHROMIUM)
if (!hasChromium) {
  console.warn(
    `No Chromium at ${CHROMIUM}: the browser tests are skipped. “apt-get install chromium fonts-noto-cjk” brings it.`,
  )
}

export const PHONE = { width: 360, height: 720 }
export const DESKTOP = { width: 1440, height: 900 }

/** One browser for the tests of a file. Each test gets a window of its own, and fails where the page complains. */
export function useBrowser(): (address: string, options?: BrowserContextOptions) => Promise<Page> {
  let browser: Browser
  beforeAll(async () => {
    browser = await chromium.launch({
      executablePath: CHROMIUM,
      args: ['--no-sandbox', '--disable-background-networking'],
    })
  })
  afterAll(() => browser?.close())

  return async (address, options = {}) => {
    const context = await browser.newContext({ viewport: PHONE, locale: 'zh-CN', ...options })
    onTestFinished(() => context.close())
    const page = await context.newPage()
    const complaints: string[] = []
    page.on('console', (message) => {
      if (message.type() === 'error' && !message.text().includes('net::ERR_FAILED')) complaints.push(message.text())
    })
    page.on('pageerror', (error) => complaints.push(error.message))
    onTestFinished(() => expect(complaints).toEqual([]))
    await page.goto(address)
    return page
  }
}
