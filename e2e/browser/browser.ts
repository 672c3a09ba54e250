import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import path from 'node:path'
import { type Browser, type BrowserContext, chromium } from 'playwright-core'

/** Browsers of the machine, for systems that the packaged one was not built for. */
const INSTALLED = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  '/usr/bin/google-chrome',
  '/usr/bin/chromium',
]

const UNPACKED = path.resolve(__dirname, '../../node_modules/.cache/browser')
/** Long enough for a machine that is busy with everything else. */
const UNPACK_MS = 180_000

type Found = { readonly executablePath: string; readonly args: readonly string[]; readonly libraries: string }

/** The browser arrives inside an npm package, so a fresh machine needs nothing else. */
const packagedBrowser = (): Found => {
  // It takes its own shared libraries along when it believes to run in a function of that runtime (measured).
  const env = { ...process.env, TMPDIR: UNPACKED, AWS_LAMBDA_JS_RUNTIME: 'nodejs22.x' }
  const printed = execFileSync(process.execPath, [path.join(__dirname, 'unpack-browser.mjs')], {
    env,
    timeout: UNPACK_MS,
    encoding: 'utf8',
  })
  const found = JSON.parse(printed) as Found
  // In one process a page that closes takes the whole browser along (seen).
  return { ...found, args: found.args.filter((arg) => arg !== '--single-process' && arg !== '--no-zygote') }
}

const installedBrowser = (): Found => {
  const executablePath = INSTALLED.find(existsSync)
  if (!executablePath) throw new Error('no browser here: install Google Chrome or Chromium')
  return { executablePath, args: [], libraries: process.env.LD_LIBRARY_PATH ?? '' }
}

export const launchBrowser = (): Promise<Browser> => {
  const { executablePath, args, libraries } =
    process.platform === 'linux' && process.arch === 'x64' ? packagedBrowser() : installedBrowser()
  return chromium.launch({
    executablePath,
    args: [...args, '--autoplay-policy=no-user-gesture-required'],
    env: { ...process.env, LD_LIBRARY_PATH: libraries },
  })
}

type Look = {
  readonly width?: number
  readonly size?: 'normal' | 'elder' | 'huge'
  readonly theme?: 'light' | 'dark'
}

/** Sets the clock of a context's pages by the town's, as a phone's is by the network. */
const setClock = async (context: BrowserContext, url: string): Promise<void> => {
  const response = await fetch(`${url}/__cloud/clock`, { signal: AbortSignal.timeout(5_000) })
  const { offset } = (await response.json()) as { offset: number }
  await context.addInitScript((aheadMs) => {
    const { now } = Date
    globalThis.Date = class extends Date {
      constructor(...given: ConstructorParameters<typeof Date> | []) {
        super(...((given.length > 0 ? given : [now() + aheadMs]) as ConstructorParameters<typeof Date>))
      }
      static override now = () => now() + aheadMs
    } as DateConstructor
  }, offset)
}

/** A phone-sized page on the app as one person; what the page throws is kept for the test to look at. */
export const openPhone = async (
  browser: Browser,
  url: string,
  handle: string,
  route = 'pages/home/index',
  { width = 390, size = 'normal', theme = 'light' }: Look = {},
) => {
  const context = await browser.newContext({ viewport: { width, height: 844 }, hasTouch: true })
  // As the settings page leaves it on the phone; h5 keeps values in Taro's wrapping.
  const preferences = [`${handle}:preferences`, JSON.stringify({ data: { theme, size } })] as const
  await context.addInitScript(([slot, value]) => {
    // about:blank has no storage.
    if (location.protocol.startsWith('http')) localStorage.setItem(slot, value)
  }, preferences)
  await setClock(context, url)
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
