import { spawn } from 'node:child_process'
import path from 'node:path'
import { ensureBuilt } from './build.mjs'
import { ensureInstalled, root } from './install.mjs'

/**
 * `npm start`: everything that a fresh machine needs, then the local cloud until it is stopped. Options go to
 * the cloud (see docs/gateway.md); `--no-open` leaves the browser alone.
 */
const options = process.argv.slice(2).filter((option) => option !== '--no-open')
const opensBrowser = process.stdout.isTTY && !process.env.CI && !process.argv.includes('--no-open')

const openers = { darwin: ['open'], win32: ['cmd', '/c', 'start', ''] }

/** Shows the page in the person's own browser; where there is none, the printed address has to do. */
const openBrowser = (url) => {
  const [program, ...args] = openers[process.platform] ?? ['xdg-open']
  spawn(program, [...args, url], { stdio: 'ignore', detached: true }).on('error', () => undefined)
}

ensureInstalled()
if (!(await ensureBuilt(['functions', 'h5']))) process.exit(1)

const cloud = spawn(
  process.execPath,
  ['--import', 'tsx', path.join(root, 'localcloud/main.ts'), ...options],
  {
    cwd: root,
    stdio: ['inherit', 'pipe', 'inherit'],
  },
)
let opened = false
cloud.stdout.on('data', (text) => {
  process.stdout.write(text)
  const url = /http:\/\/127\.0\.0\.1:\d+\//.exec(String(text))?.[0]
  if (!url || opened) return
  opened = true
  if (opensBrowser) openBrowser(url)
})
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => cloud.kill(signal))
cloud.on('exit', (code) => process.exit(code ?? 0))
