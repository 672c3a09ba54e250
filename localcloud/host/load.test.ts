import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { load } from './load.cjs'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'load-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const codeFolder = () => path.join(folder, 'code')
const kept = () => readdirSync(codeFolder())
const loaded = (text: string, name = 'index.js') => {
  const file = path.join(folder, name)
  writeFileSync(file, text)
  return load(file, codeFolder())
}
const COUNTS = 'let calls = 0; exports.main = () => ++calls'

test('a file runs as required, and from the top whenever it is started', () => {
  const { start } = loaded(COUNTS)
  const { main } = start()
  expect([main(), main(), start().main()]).toEqual([1, 2, 1])
  expect(loaded('exports.main = () => [__dirname, require("node:path").sep]').start().main()).toEqual([
    folder,
    path.sep,
  ])
})

test('code is kept once for a text, and another text has its own', () => {
  const first = loaded(COUNTS)
  first.start().main()
  first.keep()
  const [name = ''] = kept()
  const code = readFileSync(path.join(codeFolder(), name))
  const second = loaded(COUNTS)
  expect(second.start().main()).toBe(1)
  second.keep()
  expect(readFileSync(path.join(codeFolder(), name))).toEqual(code)
  const other = loaded(COUNTS.replace('++calls', '--calls'))
  expect(other.start().main()).toBe(-1)
  other.keep()
  expect(kept()).toHaveLength(2)
})

test('code that V8 refuses is made anew', () => {
  loaded(COUNTS).keep()
  const [name = ''] = kept()
  const place = path.join(codeFolder(), name)
  writeFileSync(place, 'no code')
  // V8 itself remembers the code of a file of this name.
  const { start, keep } = loaded(COUNTS, 'other.js')
  expect(start().main()).toBe(1)
  keep()
  expect(readFileSync(place).length).toBeGreaterThan(100)
})

test('only the newest codes stay', () => {
  for (let at = 0; at < 30; at += 1) loaded(`exports.main = () => ${at}`).keep()
  expect(kept()).toHaveLength(24)
})

test('where nothing can be kept, files run all the same', () => {
  writeFileSync(codeFolder(), 'a file in its place')
  const { start, keep } = loaded(COUNTS)
  keep()
  expect(start().main()).toBe(1)
})
