import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'

const root = path.resolve(__dirname, '../..')
const page = readFileSync(path.join(root, 'docs/reliability.md'), 'utf8')
const rows = page.split('\n').filter((line) => /^\| (?!意外|---)/.test(line))

test.each(rows)('%s', (row) => {
  const files = [...row.matchAll(/`([a-z0-9/-]+(?:\.test)?\.ts)`/g)].map(([, file = '']) => file)
  expect(files.length).toBeGreaterThan(0)
  expect(files.filter((file) => !existsSync(path.join(root, file)))).toEqual([])
})
