import { existsSync, readdirSync } from 'node:fs'
import path from 'node:path'
import { ensureBuilt } from './build.mjs'
import { ensureInstalled, root, runNode } from './install.mjs'

/** `npm run -s bench -- NAME`: progress, then one JSON object as the last line. */
const [name = '', ...rest] = process.argv.slice(2)
const file = path.join(root, 'bench', `${name}.ts`)
if (!/^[a-z0-9-]+$/.test(name) || !existsSync(file)) {
  const names = readdirSync(path.join(root, 'bench')).filter((entry) => entry.endsWith('.ts'))
  console.error(`没有这个测量：${name}。可以用：${names.map((entry) => entry.replace('.ts', '')).join('、')}`)
  process.exit(1)
}
ensureInstalled()
/** What a bench is about, where that is not the functions alone. */
const needs = { package: ['weapp'], shape: [], calendar: ['functions', 'weapp', 'h5'], suite: [] }
if (!(await ensureBuilt(needs[name] ?? ['functions']))) process.exit(1)
process.exit(runNode(['--import', 'tsx', file, ...rest]) ? 0 : 1)
