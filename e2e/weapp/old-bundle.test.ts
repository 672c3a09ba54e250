import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { unpack } from '../fixtures/unpack'

test('the bundle of the first release is kept whole: every page that it lists is there', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'old-bundle-'))
  unpack('weapp-cded514.gz', folder)
  type Listed = { readonly pages: string[]; readonly subPackages: { root: string; pages: string[] }[] }
  const { pages, subPackages }: Listed = JSON.parse(readFileSync(path.join(folder, 'app.json'), 'utf8'))
  const all = [...pages, ...subPackages.flatMap(({ root, pages }) => pages.map((page) => `${root}/${page}`))]
  expect(all.length).toBeGreaterThan(70)
  expect(all.filter((page) => !existsSync(path.join(folder, `${page}.js`)))).toEqual([])
  rmSync(folder, { recursive: true })
})
