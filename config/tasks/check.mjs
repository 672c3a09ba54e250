import { spawn } from 'node:child_process'
import { ensureBuilt } from './build.mjs'
import { ensureInstalled, root } from './install.mjs'

/** `npm run check`: all that a machine can hold, side by side, and the output of what failed. */
const checks = {
  类型: ['node_modules/typescript/bin/tsc', '-p', '.'],
  旧手机: ['node_modules/typescript/bin/tsc', '-p', 'tsconfig.phones.json'],
  格式与写法: ['node_modules/@biomejs/biome/bin/biome', 'check', '.'],
  分层: [
    'node_modules/dependency-cruiser/bin/dependency-cruise.mjs',
    ...['contract', 'src', 'cloudfunctions', 'localcloud', 'config', 'e2e', 'bench'],
  ],
  死代码: ['node_modules/knip/bin/knip.js'],
  真实时间: ['--import', 'tsx', 'config/tasks/check-real-time.ts'],
  包体积: ['--import', 'tsx', 'bench/package.ts'],
}

const runCheck = ([name, args]) =>
  new Promise((resolve) => {
    const startedAt = Date.now()
    const child = spawn(process.execPath, args, { cwd: root })
    let output = ''
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (text) => (output += text))
    child.on('close', (code) => {
      const seconds = ((Date.now() - startedAt) / 1000).toFixed(1)
      console.log(`${code === 0 ? '✓' : '✗'} ${name} ${seconds} 秒`)
      if (code !== 0) console.log(output)
      resolve(code === 0)
    })
  })

ensureInstalled()
if (!(await ensureBuilt(['weapp']))) process.exit(1)
const results = await Promise.all(Object.entries(checks).map(runCheck))
process.exit(results.every(Boolean) ? 0 : 1)
