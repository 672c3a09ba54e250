import { existsSync } from 'node:fs'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { type Browser, chromium, type Page } from 'playwright-core'

/** Browsers of the machine, for systems that the packaged one was not built for. */
const INSTALLED = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  '/usr/bin/google-chrome',
  '/usr/bin/chromium',
]

/**
 * The browser arrives inside an npm package, so a fresh machine needs nothing else. It takes its own shared
 * libraries along when it believes to run in a function of that runtime (measured).
 */
const packaged = async (): Promise<{ executablePath: string; args: string[] } | null> => {
  if (process.platform !== 'linux' || process.arch !== 'x64') return null
  process.env.AWS_LAMBDA_JS_RUNTIME ??= 'nodejs22.x'
  const entry = require.resolve('@sparticuz/chromium')
  const { default: bundled } = (await import(pathToFileURL(entry).href)) as {
    default: { executablePath(): Promise<string>; args: string[] }
  }
  const executablePath = await bundled.executablePath()
  // The package points fontconfig at fonts of its own, without Chinese: prefer the machine's, where it has any.
  if (existsSync('/etc/fonts/fonts.conf')) process.env.FONTCONFIG_PATH = '/etc/fonts'
  // In one process a page that closes takes the whole browser along (seen).
  return {
    executablePath,
    args: bundled.args.filter((arg) => arg !== '--single-process' && arg !== '--no-zygote'),
  }
}

export const launchBrowser = async (): Promise<Browser> => {
  const found = (await packaged()) ?? { executablePath: INSTALLED.find(existsSync), args: [] }
  if (!found.executablePath) throw new Error('no browser here: install Google Chrome or Chromium')
  const { executablePath, args } = found
  return chromium.launch({ executablePath, args: [...args, '--autoplay-policy=no-user-gesture-required'] })
}

/** A phone-sized page on the app as one person; what the page logs as an error is kept for the test to look at. */
export const openPhone = async (
  browser: Browser,
  url: string,
  handle: string,
  route = 'pages/home/index',
) => {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 }, hasTouch: true })
  const page = await context.newPage()
  page.setDefaultTimeout(20_000)
  const errors: string[] = []
  page.on('pageerror', (error) => errors.push(error.message))
  /** Opens a page anew, as from a link: a change of the hash alone would be a navigation inside the app. */
  const go = async (to: string): Promise<void> => {
    await page.goto('about:blank')
    await page.goto(`${url}/app/?person=${handle}#/${to}`)
  }
  await go(route)
  return { page, errors, go, close: () => context.close() }
}

export type Phone = Awaited<ReturnType<typeof openPhone>>

/** Where a failing test leaves its picture: ignored by git. */
export const pictureOf = (page: Page, name: string): Promise<Buffer> =>
  page.screenshot({ path: path.resolve(__dirname, '../../.data/pictures', `${name}.png`) })
