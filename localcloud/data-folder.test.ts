import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { lockDataFolder, signingKey } from './data-folder'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'data-folder-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

test('a folder in use is refused with the number of the process', () => {
  const unlock = lockDataFolder(folder)
  expect(() => lockDataFolder(folder)).toThrow(`in use by process ${process.pid}`)
  unlock()
  lockDataFolder(folder)()
})

test('a lock of another living process is respected, one of a dead process taken over', () => {
  const file = join(folder, 'lock')
  writeFileSync(file, String(process.ppid))
  expect(() => lockDataFolder(folder)).toThrow(`in use by process ${process.ppid}`)
  // Above any number that Linux gives by default.
  writeFileSync(file, '4194305')
  const unlock = lockDataFolder(folder)
  expect(readFileSync(file, 'utf8')).toBe(String(process.pid))
  unlock()
})

test('the signing key is kept', () => {
  expect(signingKey(folder).equals(signingKey(folder))).toBe(true)
})
