import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { type PageName, pathOf } from '../../contract/rules/page-address'
import { pages } from '../../contract/rules/pages'

const root = path.resolve(__dirname, '../..')
const built = (file: string) => JSON.parse(readFileSync(path.join(root, 'dist/weapp', file), 'utf8'))
const names = Object.keys(pages) as PageName[]

test('the package has the pages of the table, each under its name', () => {
  const { pages: tabs, subPackages } = built('app.json') as {
    pages: string[]
    subPackages: { root: string; pages: string[] }[]
  }
  const listed = [...tabs, ...subPackages.flatMap((part) => part.pages.map((page) => `${part.root}/${page}`))]
  expect(listed.length).toBeGreaterThan(80)
  expect([...listed].sort()).toEqual(names.map(pathOf).sort())
  for (const page of listed) expect(existsSync(path.join(root, 'dist/weapp', `${page}.js`))).toBe(true)
})

test('no page is without a line in the table', () => {
  const files = readdirSync(path.join(root, 'src'), { recursive: true, encoding: 'utf8' })
  const found = files
    .filter((file) => /^(pages|packages)\/.*\.tsx$/.test(file))
    .map((file) => file.slice(0, -4))
  expect(found.sort()).toEqual(names.map(pathOf).sort())
})

test('WeChat lets the pages that can be pulled down be pulled, and no others', () => {
  const pulled = names.map(pathOf).filter((page) => built(`${page}.json`).enablePullDownRefresh === true)
  expect(pulled).toEqual(names.filter((name) => 'pulls' in pages[name]).map(pathOf))
  expect(pulled.length).toBeGreaterThan(50)
  expect(pulled.length).toBeLessThan(names.length)
})
