import { spawn } from 'node:child_process'
import path from 'node:path'
import { ensureBuilt } from './build.mjs'
import { ensureInstalled, root } from './install.mjs'

/** `npm start`: everything that a fresh machine needs, then the local cloud until it is stopped. */
ensureInstalled()
if (!ensureBuilt(['functions', 'h5'])) process.exit(1)

const cloud = spawn(
  process.execPath,
  ['--import', 'tsx', path.join(root, 'localcloud/main.ts'), ...process.argv.slice(2)],
  { cwd: root, stdio: 'inherit' },
)
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => cloud.kill(signal))
cloud.on('exit', (code) => process.exit(code ?? 0))
