import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'

/** The project's root; tasks may be called from anywhere. */
export const root = path.resolve(
  import.meta.dirname ?? path.dirname(new URL(import.meta.url).pathname),
  '../..',
)

const stampFile = path.join(root, 'node_modules/.installed-lock')
const lockHash = () =>
  createHash('sha256')
    .update(readFileSync(path.join(root, 'package-lock.json')))
    .digest('hex')

const isInstalled = () => existsSync(stampFile) && readFileSync(stampFile, 'utf8') === lockHash()

/** Runs a program to its end with its output on screen. @returns whether it succeeded */
export const run = (program, args) => {
  const isWindows = process.platform === 'win32'
  const { status } = spawnSync(program, args, {
    cwd: root,
    stdio: 'inherit',
    shell: isWindows,
  })
  return status === 0
}

/** Runs a script of an installed package with this very Node. */
export const runNode = (args) => run(process.execPath, args)

/** Installs the dependencies of the lock file, once for each state of it. A failed install ends the process. */
export const ensureInstalled = () => {
  const [major = 0] = process.versions.node.split('.').map(Number)
  if (major < 20) {
    console.error(`需要 Node.js 20 或更高版本，这台机器上是 ${process.versions.node}。请升级后再试。`)
    process.exit(1)
  }
  if (isInstalled()) return
  console.log('安装依赖（第一次约 1–2 分钟）…')
  if (!run('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'])) {
    console.error('依赖没有装好。请检查网络后，再运行一次同样的命令。')
    process.exit(1)
  }
  writeFileSync(stampFile, lockHash())
}
